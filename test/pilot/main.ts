/** `npm run pilot`: what a pilot by the protocol would show, by many pilots of which the truth is known. As in the guide, 100 pilots of each kind; another number with `--pilots`. */
import { parseArgs } from 'node:util';
import { randomFrom } from '../../src/format/random.ts';
import { between } from '../../src/team/figures/index.ts';
import { banksOf, shippedBankInput } from '../support/banks.ts';
import { type Design, type Shown, USUAL, showing, shown } from './study.ts';

const { values } = parseArgs({ options: { pilots: { type: 'string', default: '100' } } });
const pilots = Number(values.pilots);
const banks = banksOf(shippedBankInput());

const PRACTICE = 0.5;
const DIFFERENT = 0.5;
const DESIGNS: Readonly<Record<string, Design>> = {
  'people alike, practice does nothing': USUAL,
  'people alike, practice adds 0.5': { ...USUAL, effect: PRACTICE },
  'people differ by 0.5, practice does nothing': { ...USUAL, betweenPeople: DIFFERENT },
  'people differ by 0.5, practice adds 0.5': { ...USUAL, betweenPeople: DIFFERENT, effect: PRACTICE },
  'people differ by 0.5, practice does nothing, and everybody remembers a quarter of the pairs': {
    ...USUAL,
    betweenPeople: DIFFERENT,
    remembers: 0.25,
  },
};

const percent = (share: number): string => `${(100 * share).toFixed(1)}%`;
const row = (...cells: readonly string[]): void => console.log(`| ${cells.join(' | ')} |`);

console.log(
  `${pilots} pilots of each kind, ${USUAL.teams} + ${USUAL.teams} teams of ${USUAL.people} people\n`,
);
row(
  'pilot',
  'intervals of a team that hold its d′',
  'effect found',
  'mean effect (true)',
  'intervals of the effect that hold it',
  'gain without who waited',
);
row('---', '---', '---', '---', '---', '---');
const results = new Map<string, Shown>();
for (const [name, design] of Object.entries(DESIGNS)) {
  const result = showing(design, banks, pilots);
  results.set(name, result);
  row(
    name,
    percent(result.covered),
    percent(result.found),
    `${result.effect.toFixed(2)} (${shown(design.effect, design).toFixed(2)})`,
    percent(result.effectCovered),
    percent(result.gained),
  );
}

/** Pilots of other sizes and effects, put together of the teams above; a larger effect moves each team that practised. */
const nothing = results.get('people differ by 0.5, practice does nothing');
if (nothing) {
  const design = { ...USUAL, betweenPeople: DIFFERENT };
  const sizes = [3, 4, 6, 8, 12, 16, 24];
  console.log('\nShare of pilots that find the effect, by teams in each group (people differ by 0.5)\n');
  row('practice adds', ...sizes.map(String));
  row(...['---', ...sizes.map(() => '---')]);
  for (const effect of [0, 0.3, 0.5, 0.8]) {
    const random = randomFrom(20);
    const drawn = (from: readonly number[], size: number, more: number): readonly number[] =>
      Array.from({ length: size }, () => (from[Math.floor(random() * from.length)] ?? 0) + more);
    row(
      effect.toFixed(1),
      ...sizes.map((size) => {
        const times = 2000;
        const found = Array.from({ length: times }, () =>
          between(drawn(nothing.gains.now, size, shown(effect, design)), drawn(nothing.gains.later, size, 0)),
        ).filter((interval) => interval && (interval.low > 0 || interval.high < 0));
        return percent(found.length / times);
      }),
    );
  }
}
