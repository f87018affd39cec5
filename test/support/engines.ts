/** Chromium, Firefox and WebKit, driven alike from Node; of each what its driver can do. */
import { puppeteerCore } from '@web/test-runner-chrome';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { vi } from 'vitest';
import { browserFlags, findBrowser } from '../setup/browser.mjs';
import { findFirefox, hasWebKit } from '../setup/engines/find.mjs';
import { goBack, goTo, launchFirefox, prefer } from '../setup/engines/firefox.mjs';
import { type WebKitWindow, openWebKit } from '../setup/engines/webkit-window.mjs';
import { PATIENCE } from './patience.ts';

type Page = puppeteerCore.Page;

export interface EngineWindow extends WebKitWindow {
  /** Undefined where the page has to say so itself, because nobody can tell the browser. */
  readonly pointWithFingers: (() => Promise<void>) | undefined;
  /** What comes of paper when `press` asks for it, as a PDF; undefined where no driver prints. */
  readonly paperOf: ((press: () => Promise<void>) => Promise<Buffer>) | undefined;
}

interface Engine {
  readonly name: string;
  readonly isThere: boolean;
  readonly open: () => Promise<EngineWindow>;
}

const SIZE = { width: 412, height: 800 };

/** A page of puppeteer; its browser is gone with it. */
async function windowOf(browser: puppeteerCore.Browser): Promise<[window: WebKitWindow, page: Page]> {
  const page = await browser.newPage();
  await page.setViewport(SIZE);
  // Asks before something would be lost: WebKit's driver lets it be lost without asking, so the others do.
  page.on('dialog', (dialog) => void dialog.accept());
  const window: WebKitWindow = {
    goto: (address) => page.goto(address),
    goBack: () => page.goBack(),
    // Puppeteer's own is that of the page before where one was kept.
    url: () => page.evaluate('location.href') as Promise<string>,
    evaluate: (expression) => page.evaluate(expression),
    screenshot: async () => Buffer.from(await page.screenshot()),
    keyboard: { press: (key) => page.keyboard.press(key as puppeteerCore.KeyInput) },
    mouse: { click: (x, y) => page.mouse.click(x, y) },
    close: () => browser.close(),
  };
  return [window, page];
}

async function openChromium(): Promise<EngineWindow> {
  const executablePath = findBrowser();
  const browser = await puppeteerCore.launch({
    args: browserFlags,
    ...(executablePath && { executablePath }),
  });
  const [window, page] = await windowOf(browser);
  return {
    ...window,
    pointWithFingers: () => page.setViewport({ ...SIZE, hasTouch: true, isMobile: true }),
    // What it prints without asking anybody is a whole page, and not a frame of one.
    async paperOf(press) {
      await page.evaluate('inside.keepPaper()');
      await press();
      const sheet = await browser.newPage();
      await sheet.setContent(String(await page.evaluate('inside.paper()')));
      const paper = await sheet.pdf({ preferCSSPageSize: true });
      await sheet.close();
      return Buffer.from(paper);
    },
  };
}

async function openFirefox(): Promise<EngineWindow> {
  const folder = mkdtempSync(join(tmpdir(), 'signal-training-paper-'));
  const file = join(folder, 'paper.pdf');
  // Prints to this file at once, where it would ask for a printer.
  const browser = await launchFirefox({
    'print.always_print_silent': true,
    print_printer: 'Mozilla Save to PDF',
    'print.printer_Mozilla_Save_to_PDF.print_to_file': true,
    'print.printer_Mozilla_Save_to_PDF.print_to_filename': file,
  });
  const [window, page] = await windowOf(browser);
  return {
    ...window,
    goto: (address) => goTo(page, address),
    goBack: () => goBack(page),
    pointWithFingers: () => prefer(page, [{ name: 'pointer', value: 'coarse' }]),
    async paperOf(press) {
      await press();
      const isWhole = (): boolean => existsSync(file) && /%%EOF\s*$/.test(readFileSync(file, 'latin1'));
      await vi.waitUntil(isWhole, PATIENCE);
      const paper = readFileSync(file);
      rmSync(file);
      return paper;
    },
    async close() {
      await browser.close();
      rmSync(folder, { recursive: true });
    },
  };
}

async function openWebKitWindow(): Promise<EngineWindow> {
  const window = await openWebKit();
  return { ...window, pointWithFingers: undefined, paperOf: undefined };
}

export const ENGINES: readonly Engine[] = [
  { name: 'Chromium', isThere: true, open: openChromium },
  { name: 'Firefox', isThere: findFirefox() !== undefined, open: openFirefox },
  { name: 'WebKit', isThere: hasWebKit(), open: openWebKitWindow },
];
