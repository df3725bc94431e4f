import puppeteer, { type Browser, type Extension, type WebWorker } from 'puppeteer-core';
import { findBrowser } from './find-browser';
import { until } from './until';

export interface LaunchOptions {
  headless: boolean;
  /** An unpacked extension, as `buildExtension()` leaves it. */
  extensionDir: string;
  /** A profile to keep; without it a new one is made, and deleted at the end. */
  profileDir?: string;
  /** The browser's own language. Debian's Chromium obeys only where `chromium-l10n` is installed. */
  language?: string;
  windowSize?: { width: number; height: number };
  /** Physical pixels a CSS pixel; a popup takes it from here alone. */
  deviceScaleFactor?: number;
  /** Certificates are not looked at: for servers on this machine, which nobody signs one for. */
  anyCertificate?: boolean;
  /** Where to write down what is asked of the network, for `chrome://net-export`’s viewer; complete once the browser is closed. */
  netLog?: string;
  /** Ends the launch and the browser with it. */
  signal?: AbortSignal;
}

export interface RunningExtension {
  browser: Browser;
  extension: Extension;
  /** `chrome-extension://<id>`, without a slash at the end. */
  origin: string;
  /** The background's service worker, woken if it sleeps. */
  worker(): Promise<WebWorker>;
  close(): Promise<void>;
}

/**
 * Opens a real browser and installs the extension in it as a person would unpacked. It is installed into the running
 * browser: Chrome and Edge ignore `--load-extension`. The browser lives as long as this process.
 */
export async function launchWithExtension(options: LaunchOptions): Promise<RunningExtension> {
  const browser = await puppeteer.launch({
    executablePath: findBrowser(),
    headless: options.headless,
    pipe: true,
    enableExtensions: true,
    defaultViewport: options.headless ? { width: 1280, height: 900 } : null,
    args: browserArguments(options),
    ...(options.profileDir && { userDataDir: options.profileDir }),
    ...(options.signal && { signal: options.signal }),
  });
  try {
    const id = await browser.installExtension(options.extensionDir);
    // Right after the installation the list can still be empty.
    const extension = await until(
      async () => (await browser.extensions()).get(id),
      'the extension to be installed',
    );
    const origin = `chrome-extension://${id}`;
    return {
      browser,
      extension,
      origin,
      worker: () => wake(extension, browser, origin),
      close: () => browser.close(),
    };
  } catch (error) {
    await browser.close();
    throw error;
  }
}

/** What every browser of ours is started with. */
export function browserArguments({
  language,
  windowSize,
  deviceScaleFactor,
  anyCertificate,
  netLog,
}: Partial<LaunchOptions> = {}): string[] {
  const { width, height } = windowSize ?? { width: 1280, height: 900 };
  const scale = deviceScaleFactor ?? 1;
  return [
    `--window-size=${width},${height}`,
    // A headless screen is 800 × 600 unless told: the popup would be cut to what is left of it under the toolbar.
    `--screen-info={${1600 * scale}x${1200 * scale} devicePixelRatio=${scale}}`,
    ...(deviceScaleFactor ? [`--force-device-scale-factor=${deviceScaleFactor}`] : []),
    ...(language ? [`--lang=${language}`] : []),
    ...(anyCertificate ? ['--ignore-certificate-errors'] : []),
    ...(netLog ? [`--log-net-log=${netLog}`, '--net-log-capture-mode=IncludeSensitive'] : []),
    // Chromium refuses its sandbox to root; only containers and CI run as root.
    ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
    // It asks nobody for anything but what a test or an author asks for.
    '--disable-quic',
    '--disable-component-update',
    '--no-default-browser-check',
  ];
}

async function wake(extension: Extension, browser: Browser, origin: string): Promise<WebWorker> {
  const [awake] = await extension.workers();
  if (awake) return awake;
  // Any message from a page of its own wakes it; an unknown one is answered by nobody.
  const page = await browser.newPage();
  try {
    await page.goto(`${origin}/options.html`);
    await page.evaluate('chrome.runtime.sendMessage({ type: "wake" }).catch(() => {})');
    return await until(async () => (await extension.workers())[0], 'the background to wake');
  } finally {
    await page.close();
  }
}
