import { until } from '@/dev/browser/until';
import { messagesIn } from '@/utils/i18n/catalogue';
import type { RunningFirefox } from './launch';
import { ShownPage } from './shown-page';

/** The composer in Firefox, in its popup or its sidebar. */
export class FirefoxComposer {
  readonly words = messagesIn('en');

  private constructor(
    private readonly firefox: RunningFirefox,
    readonly page: ShownPage,
  ) {}

  /** The toolbar button's own click on the tab in front, which grants `activeTab` and opens the popup. */
  static async open(firefox: RunningFirefox): Promise<FirefoxComposer> {
    await firefox.inWindow(`
      const { ExtensionParent } = ChromeUtils.importESModule('resource://gre/modules/ExtensionParent.sys.mjs');
      const { extension } = WebExtensionPolicy.getActiveExtensions().find(({ name }) => name === 'Channel Clipper');
      await ExtensionParent.apiManager.global.browserActionFor(extension).triggerAction(window);`);
    return FirefoxComposer.at(firefox, 'popup.html');
  }

  /** Goes on beside the page: the sidebar opens. */
  async moveBesidePage(): Promise<FirefoxComposer> {
    await this.page.press(this.words.composer.besidePage);
    return FirefoxComposer.at(this.firefox, 'sidepanel.html');
  }

  /** The post's blocks as they can be read, one string each; none before the editor has the text. */
  lines(): Promise<string[]> {
    return this.page.run(`return [...(${this.textbox}?.children ?? [])].map((line) => line.textContent);`);
  }

  /** Puts text in at the end, as an input method does. */
  async write(text: string): Promise<void> {
    await this.page.run(`
      const textbox = ${this.textbox};
      textbox.focus();
      content.getSelection().selectAllChildren(textbox.lastElementChild);
      content.getSelection().collapseToEnd();
      content.document.execCommand('insertText', false, ${JSON.stringify(text)});`);
    await until(async () => (await this.lines()).join('\n').includes(text), 'what was written to be there');
  }

  /** The popup goes as when its author clicks beside it. */
  async close(): Promise<void> {
    await this.firefox.inWindow(
      `document.querySelector('.webextension-popup-browser').closest('panel').hidePopup();`,
    );
    await until(async () => !(await this.page.isShown()), 'the popup to close');
  }

  private static async at(firefox: RunningFirefox, name: string): Promise<FirefoxComposer> {
    const composer = new FirefoxComposer(firefox, await ShownPage.find(firefox, name));
    await until(async () => (await composer.lines()).length > 0, `the post in ${name}`, 30_000);
    return composer;
  }

  private get textbox(): string {
    return `content.document.querySelector('[role="textbox"][aria-label="${this.words.composer.text}"]:not([aria-busy])')`;
  }
}
