/**
 * `npm run bench`: measures size and speed against the budgets. A missed budget is shown and changes nothing: speed
 * never fails a build.
 */
import { parseArgs } from 'node:util';
import { browser } from './browser.ts';
import { engine } from './engine.ts';
import { reader } from './reader.ts';
import { sizes } from './sizes.ts';
import { type Group, type Row, isWithin, table } from './table.ts';
import { verification } from './verify.ts';

const { values } = parseArgs({
  options: {
    only: { type: 'string' },
    json: { type: 'boolean', default: false },
    rounds: { type: 'string', default: '9' },
  },
});
const rounds = Number(values.rounds);

const measurements: Readonly<Record<string, () => readonly Row[] | Promise<readonly Row[]>>> = {
  sizes,
  engine,
  reader,
  verification,
  browser: () => browser(rounds),
};

async function main(): Promise<void> {
  const wanted = Object.entries(measurements).filter(([name]) => [undefined, name].includes(values.only));
  if (wanted.length === 0 || !(rounds >= 1)) {
    process.stderr.write(`[--only ${Object.keys(measurements).join('|')}] [--rounds 9] [--json]\n`);
    process.exitCode = 2;
    return;
  }
  const groups: Group[] = [];
  for (const [name, measure] of wanted) {
    process.stderr.write(`measuring ${name} …\n`);
    try {
      groups.push({ name, rows: await measure() });
    } catch (error) {
      groups.push({ name, rows: [], problem: error instanceof Error ? error.message : String(error) });
    }
  }
  console.log(values.json ? json(groups) : table(groups));
}

function json(groups: readonly Group[]): string {
  const judged = ({ rows, ...group }: Group): unknown => ({
    ...group,
    rows: rows.map((row) => ({ ...row, within: isWithin(row) })),
  });
  return JSON.stringify(groups.map(judged), undefined, 2);
}

await main();
