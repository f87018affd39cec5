/** axe-core on a page that is driven from outside the browser, light and dark. */
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type axeCore from 'axe-core';
import type { Page } from 'playwright-core';

const AXE = readFileSync(resolve(import.meta.dirname, '../../node_modules/axe-core/axe.min.js'), 'utf8');

/** What is wrong, in words; nothing where all is well. Our elements have tests of their own. */
export async function problemsOn(page: Page): Promise<readonly string[]> {
  await page.evaluate(AXE);
  const problems: string[] = [];
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    const found = await page.evaluate(async () => {
      const { axe } = window as unknown as { axe: typeof axeCore };
      const { violations } = await axe.run({ exclude: ['signal-shelf', 'signal-team', 'signal-training'] });
      return violations.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id}: ${target.join(' ')}`));
    });
    problems.push(...found.map((one) => `${colorScheme} ${one}`));
  }
  return problems;
}
