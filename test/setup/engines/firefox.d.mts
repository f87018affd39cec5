import type { puppeteerCore } from '@web/test-runner-chrome';
export function launchFirefox(
  settings: Readonly<Record<string, string | number | boolean>>,
): Promise<puppeteerCore.Browser>;
export function prefer(
  page: puppeteerCore.Page,
  features: readonly { readonly name: string; readonly value: string }[],
): Promise<void>;
export function goTo(page: puppeteerCore.Page, url: string): Promise<void>;
export function goBack(page: puppeteerCore.Page): Promise<void>;
