/**
 * `npm run bench`: measures size and speed against the budgets. A missed budget is shown and changes nothing: speed
 * never fails a build. The exit code tells of what could not be measured, 1, and of what was asked for in vain, 2.
 */
import { parseArgs } from 'node:util';
import { browser } from './browser.ts';
import { engine } from './engine.ts';
import { reader } from './reader.ts';
import { sizes } from './sizes.ts';
import { type Group, type Row, isWithin, messageOf, table } from './table.ts';
import { verification } from './verify.ts';

const { values } = parseArgs({
  options: {
    only: { type: 'string' },
    json: { type: 'boolean', default: false },
    rounds: { type: 'string', default: '7' },
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
    process.stderr.write(`[--only ${Object.keys(measurements).join('|')}] [--rounds 7] [--json]\n`);
    process.exitCode = 2;
    return;
  }
  const groups: Group[] = [];
  for (const [name, measure] of wanted) {
    const from = performance.now();
    process.stderr.write(`measuring ${name} …\n`);
    try {
      groups.push({ name, rows: await measure() });
    } catch (error) {
      groups.push({ name, rows: [], problem: messageOf(error) });
    }
    process.stderr.write(`  in ${Math.round((performance.now() - from) / 1_000)} s\n`);
  }
  console.log(values.json ? json(groups) : table(groups));
  const isUnmeasured = ({ rows, problem }: Group): boolean =>
    problem !== undefined || rows.some(({ value }) => Number.isNaN(value));
  if (groups.some(isUnmeasured)) process.exitCode = 1;
}

function json(groups: readonly Group[]): string {
  const judged = ({ rows, ...group }: Group): unknown => ({
    ...group,
    rows: rows.map((row) => ({ ...row, within: isWithin(row) })),
  });
  return JSON.stringify(groups.map(judged), undefined, 2);
}

await main();
