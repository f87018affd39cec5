import { same } from './same.ts';

const THROWS_AND_IS_REFUSED =
  'What is no object then throws or has no format, and whatever throws is refused.';

export const FORMAT = [
  ...same('format/guard.ts', THROWS_AND_IS_REFUSED, [
    "if (!isRecord(value)) return { problem: 'damaged' };",
    'false',
  ]),
  ...same('format/training-index.ts', 'Only a number is finite; types do not know that.', [
    "minutes: (value) => typeof value === 'number' && Number.isFinite(value) && value > 0,",
    'true',
    "typeof value === 'number'",
  ]),
  ...same(
    'format/training-index.ts',
    'Where no language is found there are no texts in it, and a tag has at least one part.',
    ["const lang = [wanted, wanted.split('-')[0] ?? ''].find((each) =>", '"Stryker was here!"'],
    ['const texts = lang === undefined ? {} : training.translations[lang];', 'false'],
    ['const translated = texts?.[key];', 'texts[key]'],
    ['return translated === undefined || lang === undefined', 'false', 'lang === undefined'],
  ),
  ...same('format/targets.ts', 'Where nothing is given there is no interlude, and no way back out of one.', [
    'export function leadsTo({ to, through }: Way, after: readonly string[] = []): readonly string[] {',
    '["Stryker was here"]',
  ]),
];
