import { describe, expect, it } from 'vitest';
import { findItems } from '../../../src/cli/find.ts';
import { type LoadedTraining, load } from '../../../src/cli/load.ts';
import { packageOf } from '../../../src/cli/pack/package.ts';
import type { Kind } from '../../../src/cli/pack/packing.ts';
import { SHIPPED } from '../../../src/cli/shipped.ts';
import ar from '../../../locales/ar/packed.json' with { type: 'json' };
import en from '../../../locales/en/packed.json' with { type: 'json' };
import nl from '../../../locales/nl/packed.json' with { type: 'json' };

const [found] = load(findItems(['now'], SHIPPED), SHIPPED, undefined, 'pack').trainings;
if (!found) throw new Error('The story is not there.');
const story: LoadedTraining = found;

function pageOf(kind: Kind, language: string, ...others: readonly string[]): string {
  const translations = Object.fromEntries(others.map((other) => [other, {}]));
  const training = { ...story.training, language, translations };
  const page = packageOf({ ...story, training }, kind, { exitUrl: 'https://example.org/' }, () => '');
  return String(page.get('index.html'));
}

/** The page of a package for cmi5, which has everything to say that one can have. */
const pageIn = (language: string, ...others: readonly string[]): string =>
  pageOf('cmi5', language, ...others);

describe('the page of a package says what the player cannot', () => {
  it('in each language of the story that the interface speaks, in the direction of each', () => {
    const page = pageIn('nl', 'ar', 'tr', 'en');
    for (const notice of ['noLms', 'looking', 'over', 'closed', 'noScript'] as const) {
      expect(page).toContain(
        [
          `<p lang="nl" dir="ltr">${nl.notice[notice]}</p>`,
          `<p lang="en" dir="ltr">${en.notice[notice]}</p>`,
          `<p lang="ar" dir="rtl">${ar.notice[notice]}</p>`,
        ].join('\n'),
      );
    }
    for (const name of ['close', 'leave'] as const)
      expect(page).toContain(`<span lang="ar" dir="rtl">${ar[name]}</span>`);
    expect(page).not.toContain('lang="tr"');
  });

  it('in Dutch and English where it speaks none of them', () => {
    const page = pageIn('tr');
    expect(page).toContain('<html lang="tr" dir="ltr">');
    expect(page).toContain(nl.notice.over);
    expect(page).toContain(en.notice.over);
    expect(page).not.toContain(ar.notice.over);
  });

  it.each([
    ['scorm12', ['no-lms', 'over']],
    ['scorm2004', ['no-lms', 'over']],
    ['cmi5', ['no-lms', 'looking', 'over', 'closed']],
    ['xapi', ['no-lms']],
    ['web', []],
  ] as const)('and of that only what can be so in a system of %s', (kind, notices) => {
    const found = [...pageOf(kind, 'nl').matchAll(/<div class="notice ([\w-]+)" role="alert" hidden>/g)];
    expect(found.map(([, name]) => name)).toEqual(notices);
  });

  it('from right to left as a whole where the story is', () => {
    expect(pageIn('ar')).toContain('<html lang="ar" dir="rtl">');
  });
});
