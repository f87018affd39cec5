// Commands for tests: `screens-made` tells whether pictures of this browser are kept, `compare-screen` compares one.
import { existsSync, mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { differenceOf, pictureOf, read, write } from './picture.mjs';

/** A plugin of the test runner. With `isUpdating` each screen is taken as it is. */
export function screens({ kept, differences, isUpdating }) {
  const made = join(kept, 'made-with.json');
  rmSync(differences, { recursive: true, force: true });
  let isEmptied = false;

  /** Empty where pictures can be compared, else why they cannot. */
  function reason(with_) {
    if (!existsSync(made)) return 'there are no pictures yet';
    const before = JSON.parse(readFileSync(made, 'utf8'));
    if (before.chromium !== with_.chromium) {
      return `the pictures are of Chromium ${before.chromium}, and this is Chromium ${with_.chromium}`;
    }
    return before.letters === with_.letters ? '' : 'letters are drawn in another way here';
  }

  function begin(with_) {
    if (isEmptied) return;
    isEmptied = true;
    rmSync(kept, { recursive: true, force: true });
    mkdirSync(kept, { recursive: true });
    writeFileSync(made, `${JSON.stringify(with_, undefined, 2)}\n`);
  }

  /** Empty where it looks as it did. */
  async function compare(page, name) {
    const is = pictureOf(await page.screenshot({ type: 'png' }));
    const file = join(kept, `${name}.png`);
    if (isUpdating) {
      writeFileSync(file, write(is));
      return '';
    }
    if (!existsSync(file)) return 'there is no picture of it yet';
    const difference = differenceOf(read(readFileSync(file)), is);
    if (!difference) return '';
    mkdirSync(differences, { recursive: true });
    writeFileSync(join(differences, `${name}.now.png`), write(is));
    writeFileSync(join(differences, `${name}.difference.png`), write(difference));
    return `it does not look as it did: ${name}.now.png and ${name}.difference.png in coverage/screens`;
  }

  return {
    name: 'screens',
    async executeCommand({ command, payload, session: { browser, id } }) {
      const page = browser.getPage(id);
      if (command === 'screens-made') {
        const [, chromium] = /\/(\d+)/.exec(await page.browser().version());
        const with_ = { chromium: Number(chromium), letters: payload.letters };
        if (isUpdating) begin(with_);
        return { reason: reason(with_), kept: readdirSync(kept).filter((file) => file.endsWith('.png')) };
      }
      return command === 'compare-screen' ? { problem: await compare(page, payload.name) } : undefined;
    },
  };
}
