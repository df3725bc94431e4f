import { until } from '@/dev/browser/until';
import type { RunningFirefox } from './launch';

/** Every page that Firefox shows: in tabs, in the popup of a toolbar button, in the sidebar. */
const SHOWN = `[
  ...gBrowser.browsers,
  ...document.querySelectorAll('.webextension-popup-browser'),
  document.getElementById('sidebar')?.contentDocument?.getElementById('webext-panels-browser'),
].filter(Boolean)`;

const PATIENCE_MS = 10_000;
/** Who has not answered by then may not have been asked. */
const ARRIVAL_MS = 2_000;

/**
 * A page of the extension, wherever Firefox shows it. WebDriver reaches neither popups nor the sidebar, so it is asked by scripts
 * that Firefox's window loads into it (`messageManager`).
 */
export class ShownPage {
  private constructor(
    private readonly firefox: RunningFirefox,
    /** Such as `popup.html`. */
    private readonly name: string,
  ) {}

  /** Waits until it is shown. */
  static async find(firefox: RunningFirefox, name: string): Promise<ShownPage> {
    const page = new ShownPage(firefox, name);
    // A page that is moving into its process loses what it was asked.
    const isComplete = 'return content.document.readyState === "complete";';
    await until(
      async () => {
        const answer = await page.ask<boolean>(isComplete, ARRIVAL_MS);
        return 'value' in answer && answer.value;
      },
      `${name} to be shown`,
      3 * PATIENCE_MS,
    );
    return page;
  }

  isShown(): Promise<boolean> {
    return this.firefox.inWindow(`return ${SHOWN}.some(${this.isIt});`);
  }

  /**
   * Runs the body of an async function in the page, with Firefox's own rights: `content` is its window, `page` the same as the page's
   * own scripts have it. What it returns must be JSON.
   */
  async run<Value>(body: string): Promise<Value> {
    const answer = await this.ask<Value>(body, PATIENCE_MS);
    if ('error' in answer) throw new Error(`${this.name}: ${answer.error}`);
    return answer.value;
  }

  private ask<Value>(body: string, patienceMs: number): Promise<{ value: Value } | { error: string }> {
    return this.firefox.inWindow(`
      const shown = ${SHOWN}.find(${this.isIt});
      if (!shown) return { error: 'It is not shown.' };
      const name = 'channel-clipper:' + Math.random();
      const script = '(async () => { const page = content.wrappedJSObject; ' + ${JSON.stringify(body)} + ' })()' +
        '.then((value) => ({ value: value ?? null }), (error) => ({ error: String(error) }))' +
        '.then((answer) => sendAsyncMessage("' + name + '", answer));';
      return new Promise((resolve) => {
        setTimeout(() => resolve({ error: 'It did not answer.' }), ${patienceMs});
        shown.messageManager.addMessageListener(name, function answered({ data }) {
          shown.messageManager.removeMessageListener(name, answered);
          resolve(data);
        });
        shown.messageManager.loadFrameScript('data:application/javascript;charset=utf-8,' + encodeURIComponent(script), false);
      });`);
  }

  /** Waits until some text is to be read in it. */
  async says(text: string): Promise<void> {
    await until(
      async () => (await this.run<string>('return content.document.body.innerText;')).includes(text),
      `${this.name} to say ${text}`,
      3 * PATIENCE_MS,
    );
  }

  /** Presses the button with this name, as the author's own gesture. */
  async press(name: string): Promise<void> {
    await until(
      () =>
        this.run<boolean>(`
          const button = [...content.document.querySelectorAll('button')].find(
            (one) => (one.getAttribute('aria-label') ?? one.textContent).trim() === ${JSON.stringify(name)},
          );
          if (!button || button.disabled) return false;
          const gesture = content.windowUtils.setHandlingUserInput(true);
          button.click();
          gesture.destruct();
          return true;`),
      `${this.name} to have a button called ${name}`,
    );
  }

  /** Tells it from the other pages. */
  private get isIt(): string {
    return `({ currentURI }) => currentURI?.spec.startsWith('moz-extension://') && currentURI.filePath === '/${this.name}'`;
  }
}
