import type { Page } from 'puppeteer-core';
import type { RunningExtension } from '@/dev/browser/launch';
import { until } from '@/dev/browser/until';

/** The options page, seen and used as an author does: by the names of its parts. */
export class SettingsPage {
  private constructor(readonly page: Page) {}

  static async open({ browser, origin }: RunningExtension): Promise<SettingsPage> {
    const page = await browser.newPage();
    await page.goto(`${origin}/options.html`);
    return new SettingsPage(page);
  }

  /** Presses the button or the row of a menu with this name. */
  async press(name: string, role: 'button' | 'menuitem' = 'button'): Promise<void> {
    await this.page.locator(`::-p-aria([name="${name}"][role="${role}"])`).click();
  }

  /** Chooses one of several ways by its words. */
  async choose(words: string): Promise<void> {
    await this.page.locator(`label ::-p-text(${words})`).click();
  }

  /** Types `text` in place of what stands in a field, key by key: React does not see a value that is merely set. */
  async fill(label: string, text: string): Promise<void> {
    const field = this.page.locator(`::-p-aria([name="${label}"][role="textbox"])`);
    await field.map((input) => (input as HTMLInputElement).select()).wait();
    const input = await field.waitHandle();
    await input.type(text);
    await input.dispose();
  }

  /** Waits until some text is to be read on the page. */
  async says(text: string): Promise<void> {
    await until(async () => (await this.text()).includes(text), `“${text}” on the options page`);
  }

  /** Waits until some text is gone: a dialog that is closing still takes the clicks. */
  async saysNoMore(text: string): Promise<void> {
    await until(
      async () => !(await this.text()).includes(text),
      `“${text}” to be gone from the options page`,
    );
  }

  text(): Promise<string> {
    return this.page.evaluate(() => document.body.textContent ?? '');
  }

  /** The whole document as markup, values of attributes included. */
  markup(): Promise<string> {
    return this.page.evaluate(() => document.documentElement.outerHTML);
  }

  address(name: string): Promise<string> {
    return this.page
      .locator(`::-p-aria([name="${name}"][role="link"])`)
      .map((link) => (link as HTMLAnchorElement).href)
      .wait();
  }
}
