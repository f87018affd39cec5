/** The figures of a pilot as they stand in scenarios/PILOT.md and PROEF.md. */
import type { PilotFigures, Row } from './figures.ts';

export type Language = 'en' | 'nl';

interface Words {
  readonly head: readonly string[];
  readonly adds: string;
  readonly name: (row: Row, number: (value: number) => string) => string;
}

const WORDS: Readonly<Record<Language, Words>> = {
  en: {
    head: [
      'pilot',
      'intervals of a team that hold its d′',
      'effect found',
      'mean effect (true)',
      'intervals of the effect that hold it',
      'gain without who waited',
    ],
    adds: 'practice adds',
    name: ({ betweenPeople, effect, remembers }, number) =>
      [
        betweenPeople === 0 ? 'people alike' : `people differ by ${number(betweenPeople)}`,
        effect === 0 ? 'practice does nothing' : `practice adds ${number(effect)}`,
        ...(remembers === 0.25 ? ['and everybody remembers a quarter of the pairs'] : []),
      ].join(', '),
  },
  nl: {
    head: [
      'proef',
      'intervallen van een team waar zijn d′ in ligt',
      'effect gevonden',
      'gemiddeld effect (waar)',
      'intervallen van het effect waar het in ligt',
      'winst zonder wie wachtte',
    ],
    adds: 'oefenen geeft',
    name: ({ betweenPeople, effect, remembers }, number) =>
      [
        betweenPeople === 0 ? 'mensen lijken op elkaar' : `mensen verschillen ${number(betweenPeople)}`,
        effect === 0 ? 'oefenen doet niets' : `oefenen geeft ${number(effect)}`,
        ...(remembers === 0.25 ? ['en ieder herkent een kwart van de paren'] : []),
      ].join(', '),
  },
};

/** With so many decimals, and the signs of the language. */
export function numberIn(language: Language, digits: number): (value: number) => string {
  const format = new Intl.NumberFormat(language, {
    minimumFractionDigits: digits,
    maximumFractionDigits: digits,
  });
  return (value) => format.format(value).replace('-', '−');
}

export function percentIn(language: Language, digits: number): (share: number) => string {
  const number = numberIn(language, digits);
  return (share) => `${number(100 * share)}%`;
}

/** What is found and what is invented; and how many pilots of each size find it. */
export function tablesOf(
  { rows, sizes, finds }: PilotFigures,
  language: Language,
): readonly [string, string] {
  const { head, adds, name } = WORDS[language];
  const [one, two] = [numberIn(language, 1), numberIn(language, 2)];
  const [exact, whole] = [percentIn(language, 1), percentIn(language, 0)];
  return [
    table(
      head,
      rows.map((row) => [
        name(row, one),
        exact(row.covered),
        exact(row.found),
        `${two(row.meanEffect)} (${two(row.trueEffect)})`,
        exact(row.effectCovered),
        exact(row.gained),
      ]),
    ),
    table(
      [adds, ...sizes.map(String)],
      finds.map(({ effect, shares }) => [one(effect), ...shares.map(whole)]),
    ),
  ];
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  return [head, head.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n');
}
