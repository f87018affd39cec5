import { same } from './same.ts';

const THROWS_AND_IS_REFUSED =
  'What is no object then throws or has no format, and whatever throws is refused.';
const CARRIES_NO_CUE = 'A text carries no cue.';

export const FORMAT = [
  ...same('format/fits.ts', 'That every way to skip leads to a scene has been seen before.', [
    'for (let id: string | undefined = start; id !== undefined && !arriving.has(id); id = scenes[id]?.skipTo) {',
    'scenes[id].skipTo',
  ]),
  ...same('format/fits.ts', 'It only saves going the same way twice.', [
    'for (const id of passed) arriving.add(id);',
    ';',
  ]),
  ...same(
    'format/fits.ts',
    CARRIES_NO_CUE,
    [
      'return areDescribed([...script, ...answersIn(turn), ...(picture?.spots ?? [])], cues);',
      '["Stryker was here"]',
    ],
    [
      "return turn.kind === 'route' ? turn.routes.flatMap(({ returns }) => returns) : [];",
      '["Stryker was here"]',
    ],
  ),
  ...same('format/guard.ts', THROWS_AND_IS_REFUSED, [
    "if (!isRecord(value)) return { problem: 'damaged' };",
    'false',
  ]),
  ...same(
    'format/guard.ts',
    'What is no turn of a kind fails the test of that kind, or throws in the next, and whatever throws is refused.',
    ['isRecord(value) &&', 'true', "isRecord(value) &&\n  text(value['kind'])"],
    ['isRecord(value) &&', "isRecord(value) || text(value['kind'])"],
    [
      'isRecord(value) &&',
      'true',
      "isRecord(value) &&\n  text(value['kind']) &&\n  Object.hasOwn(TURNS, String(value['kind']))",
    ],
    [
      'isRecord(value) &&',
      "isRecord(value) && text(value['kind']) || Object.hasOwn(TURNS, String(value['kind']))",
    ],
  ),
  ...same('format/guard.ts', 'That there is such a turn has been seen on the line before.', [
    "TURNS[String(value['kind'])]?.(value) === true;",
    "TURNS[String(value['kind'])](value)",
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
];
