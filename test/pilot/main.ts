/**
 * `npm run pilot`: what a pilot by the protocol would show, by many pilots of which the truth is known. As in the guides, 100
 * pilots of each kind, which are written to figures.json; another number with `--pilots` is printed alone.
 */
import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { format } from 'prettier';
import { banksOf, shippedBankInput } from '../support/banks.ts';
import { pilotFigures } from './figures.ts';
import { USUAL } from './study.ts';
import { tablesOf } from './tables.ts';

const OF_THE_GUIDES = 100;
const { values } = parseArgs({ options: { pilots: { type: 'string', default: String(OF_THE_GUIDES) } } });

const figures = pilotFigures(banksOf(shippedBankInput()), Number(values.pilots));
const [shows, sizes] = tablesOf(figures, 'en');
console.log(
  `${figures.pilots} pilots of each kind, ${USUAL.teams} + ${USUAL.teams} teams of ${USUAL.people} people\n`,
);
console.log(shows);
console.log('\nShare of pilots that find the effect, by teams in each group (people differ by 0.5)\n');
console.log(sizes);
if (figures.pilots === OF_THE_GUIDES) {
  const text = await format(JSON.stringify(figures, null, 2), { parser: 'json', printWidth: 110 });
  writeFileSync(new URL('figures.json', import.meta.url), text);
}
