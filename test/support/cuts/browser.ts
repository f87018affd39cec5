/** The browser in which somebody is cut off. */
import { browserFlags, findBrowser } from '../../setup/browser.mjs';

/** A name that leads here, and is no secure context. */
export const PLAIN_HOST = 'intranet.example';
export const FLAGS = [...browserFlags, `--host-resolver-rules=MAP ${PLAIN_HOST} 127.0.0.1`];

export function launching(): { args: string[]; executablePath?: string } {
  const executablePath = findBrowser();
  return { args: FLAGS, ...(executablePath && { executablePath }) };
}
