import type { ElementHandle, Page } from 'puppeteer-core';
import type { RunningExtension } from '@/dev/browser/launch';
import { openedPage } from '@/dev/browser/opened-page';
import { clickToolbar } from '@/dev/browser/toolbar';
import { until } from '@/dev/browser/until';
import { type Messages, messagesIn } from '@/utils/i18n/catalogue';
import type { Language } from '@/utils/i18n/locale';
import { takeKeys, tellSelection } from './keys';

/** The key of shortcuts. */
export const MOD = process.platform === 'darwin' ? 'Meta' : 'Control';

/** Keys that do nothing but move the caret or the selection; with a letter, that is “select all”. */
const MOVES = /^(Home|End|Page(Up|Down)|Arrow.*|a)$/;

/** The composer in the popup or beside the page, seen and used as an author does: by the names of its parts. */
export class Composer {
  private constructor(
    readonly page: Page,
    readonly words: Messages,
  ) {}

  /** Clicks the toolbar button on `article` and waits until the composer can be typed in. */
  static async open(running: RunningExtension, article: Page, language: Language = 'en'): Promise<Composer> {
    const popup = await clickToolbar(running, article);
    const composer = new Composer(popup, messagesIn(language));
    await composer.textbox();
    await takeKeys(popup);
    return composer;
  }

  /** The composer on a page that is open already. */
  static at(page: Page, language: Language = 'en'): Composer {
    return new Composer(page, messagesIn(language));
  }

  /** Goes on with the draft beside the page: the panel opens, the popup closes. */
  async moveBesidePage({ browser, origin }: RunningExtension): Promise<Composer> {
    await this.click(this.words.composer.besidePage).catch((error: unknown) => {
      // The popup may be gone before it has told that the button was let go.
      if (!(error instanceof Error && error.name === 'TargetCloseError')) throw error;
    });
    const panel = await until(
      () => openedPage(browser, `${origin}/sidepanel.html`),
      'the side panel to open',
    );
    const composer = new Composer(panel, this.words);
    await composer.textbox();
    return composer;
  }

  /** The post's text, once the editor has it: before, it is drawn from what is stored. */
  async textbox(): Promise<ElementHandle<Element>> {
    const name = this.words.composer.text;
    await this.page.waitForSelector(`[role="textbox"][aria-label="${name}"]:not([aria-busy])`);
    return this.part('textbox', name);
  }

  /** The post's blocks as they can be read, one string each. */
  async lines(): Promise<string[]> {
    const textbox = await this.textbox();
    return textbox.evaluate((text) => [...text.children].map((line) => line.textContent ?? ''));
  }

  /** Clicks into the post, in front of the first line that `matches`. */
  async clickInto(matches: (line: string) => boolean): Promise<void> {
    const index = (await this.lines()).findIndex(matches);
    const line = await this.page.$(`[role="textbox"] > :nth-child(${index + 1})`);
    if (!line || index < 0) throw new Error('The post has no such line.');
    await line.click({ offset: { x: 2, y: 10 } });
    await this.press('Home');
  }

  /** Types at the caret, letter by letter. */
  async type(text: string): Promise<void> {
    await this.page.keyboard.type(text);
  }

  /** Puts text in at the caret at once, as an input method does. */
  async insert(text: string): Promise<void> {
    await this.page.keyboard.sendCharacter(text);
  }

  /** Presses keys together, such as `press('Control', 'b')`. */
  async press(...keys: Parameters<Page['keyboard']['press']>[0][]): Promise<void> {
    const last = keys.at(-1);
    const held = keys.slice(0, -1);
    for (const key of held) await this.page.keyboard.down(key);
    if (last) await this.page.keyboard.press(last);
    for (const key of held.reverse()) await this.page.keyboard.up(key);
    if (last && MOVES.test(last)) await tellSelection(this.page);
  }

  /** Presses a shortcut until the post does not change any more, and reads it then. */
  async pressToTheEnd(...keys: Parameters<Composer['press']>): Promise<string[]> {
    for (;;) {
      const before = await this.lines();
      await this.press(...keys);
      const after = await this.lines();
      if (after.join('\n') === before.join('\n')) return after;
    }
  }

  /** Takes the whole text away. */
  async clear(): Promise<void> {
    await (await this.textbox()).focus();
    await this.press(MOD, 'a');
    await this.press('Backspace');
  }

  async send(): Promise<void> {
    await this.click(this.words.composer.send);
  }

  async click(name: string): Promise<void> {
    await (await this.part('button', name)).click();
  }

  /** Takes an entry of the menu that is open, once it is where it stays: a menu unfolds. */
  async choose(entry: string, role: 'menuitem' | 'menuitemcheckbox' = 'menuitem'): Promise<void> {
    await this.page.locator(`::-p-aria([name="${entry}"][role="${role}"])`).click();
  }

  /** Waits until some text is to be read in the popup. */
  async says(text: string | RegExp): Promise<void> {
    await until(async () => {
      const shown = await this.page.evaluate('document.body.innerText');
      return typeof text === 'string' ? String(shown).includes(text) : text.test(String(shown));
    }, `the popup to say ${text}`);
  }

  /** The part of the popup with that role and name, as a screen reader finds it. */
  async part(role: string, name: string): Promise<ElementHandle<Element>> {
    const selector = `::-p-aria([name="${name.replaceAll('"', '\\"')}"][role="${role}"])`;
    const found = await this.page.waitForSelector(selector, { timeout: 20_000 });
    if (!found) throw new Error(`The popup has no ${role} called ${name}.`);
    return found;
  }
}
