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

  async press(name: string): Promise<void> {
    await this.page.locator(`::-p-aria([name="${name}"])`).click();
  }

  async fill(label: string, text: string): Promise<void> {
    await this.page.locator(`::-p-aria([name="${label}"][role="textbox"])`).fill(text);
  }

  /** Waits until some text is to be read on the page. */
  async says(text: string): Promise<void> {
    await until(async () => (await this.text()).includes(text), `“${text}” on the options page`);
  }

  text(): Promise<string> {
    return this.page.evaluate(() => document.body.innerText);
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
