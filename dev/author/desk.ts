import type { Page } from 'puppeteer-core';
import { until } from '@/dev/browser/until';
import { type Messages, messagesIn } from '@/utils/i18n/catalogue';
import type { Language } from '@/utils/i18n/locale';
import type { Author } from './author';

/** The Desk in a tab, seen and used as an author does: by the names of its parts. */
export class Desk {
  private constructor(
    readonly page: Page,
    readonly words: Messages,
  ) {}

  /** Opens it by its address. */
  static async open(author: Author, language: Language = 'en'): Promise<Desk> {
    return Desk.at(await author.visit(`${author.running.origin}/desk.html`), language);
  }

  /** The Desk in a tab that is open. */
  static async at(page: Page, language: Language = 'en'): Promise<Desk> {
    const desk = new Desk(page, messagesIn(language));
    await page.waitForSelector(`nav[aria-label="${desk.words.desk.title}"]`);
    return desk;
  }

  /** The titles in the list, from top to bottom. */
  titles(): Promise<string[]> {
    return this.page.$$eval('li[aria-posinset]', (rows) =>
      rows
        .sort((one, other) => Number(one.ariaPosInSet) - Number(other.ariaPosInSet))
        .map((row) => row.querySelector('a > span')?.textContent ?? ''),
    );
  }

  /** Waits until the list is as it should be. */
  async lists(isRight: (titles: string[]) => boolean): Promise<void> {
    let seen: string[] = [];
    try {
      await until(async () => {
        seen = await this.titles();
        return isRight(seen);
      }, 'the list');
    } catch (error) {
      throw new Error(`The list has ${JSON.stringify(seen)}.`, { cause: error });
    }
  }

  /** Types into the search, in place of what stands there. */
  async search(text: string): Promise<void> {
    const field = this.page.locator(`::-p-aria([name="${this.words.desk.search}"][role="textbox"])`);
    await field.map((input) => (input as HTMLInputElement).select()).wait();
    await field.click({ count: 3 });
    await this.page.keyboard.type(text);
  }

  /** Presses the part with this name. */
  async press(name: string, role: 'button' | 'option' | 'combobox' = 'button') {
    await this.page.locator(`::-p-aria([name="${name}"][role="${role}"])`).click();
  }

  /** Chooses from the menu of the first draft with this title. */
  async chooseFromMenu(title: string, entry: string): Promise<void> {
    await this.page.locator(`li:has([title$="${title}"]) button`).click();
    await this.page.locator(`[role="menuitem"] ::-p-text(${entry})`).click();
  }

  /** Lists other drafts. */
  async view(name: string): Promise<void> {
    await this.press(this.words.desk.show, 'combobox');
    await this.press(name, 'option');
  }

  async says(text: string): Promise<void> {
    await until(
      async () => String(await this.page.evaluate('document.body.innerText')).includes(text),
      `the Desk to say ${text}`,
    );
  }
}
