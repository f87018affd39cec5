/** How long who would rather read waits for the whole of a story, from the press on. */
import type { Browser } from 'playwright-core';
import { BUDGETS } from './budgets.ts';
import { PLAYER_PATHS, visit } from './chromium.ts';
import type { BenchServer } from './server.ts';
import { median } from './statistics.ts';
import type { Row } from './table.ts';

const ROUNDS = 3;
const BUDGET = { 1_000: BUDGETS.read1000, 5_000: BUDGETS.read5000 } as const;

export async function reading(chromium: Browser, server: BenchServer): Promise<Row[]> {
  return [await read(chromium, server, 1_000), await read(chromium, server, 5_000)];
}

async function read(chromium: Browser, server: BenchServer, size: keyof typeof BUDGET): Promise<Row> {
  const paths = [PLAYER_PATHS.read, PLAYER_PATHS.finish];
  const times: number[] = [];
  for (let round = 0; round < ROUNDS; round += 1) {
    const [pressed = NaN, there = NaN] = await visit(
      chromium,
      server.address('reading', size),
      { paths },
      (page) => page.evaluate(() => window.bench.arrivals),
    );
    times.push(there - pressed);
  }
  return {
    what: `${size.toLocaleString('en')} scenes: read instead of played, all of it painted`,
    value: median(times),
    unit: 'ms',
    budget: BUDGET[size],
    note: `median of ${ROUNDS}; slowest ${Math.max(...times).toFixed(0)} ms`,
  };
}
