/** What a learner waits for, in Chromium: against a page written by hand that shows the same story. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { BUDGETS } from './budgets.ts';
import { buildPlayer } from './build.ts';
import {
  type Conditions,
  PLAIN,
  PLAYER_PATHS,
  VANILLA_CHOICE,
  launch,
  mainThread,
  visit,
} from './chromium.ts';
import { leak } from './leak.ts';
import type { Path } from './probe.ts';
import { type BenchServer, type Page, serve } from './server.ts';
import { median, quantile } from './statistics.ts';
import type { Row } from './table.ts';

const SIZES = [20, 200, 10_000];
const SLOW: Conditions = { slowdown: 4, slowNetwork: false };
const FAR: Conditions = { slowdown: 1, slowNetwork: true };
const STEPS = 120;

const SITUATIONS = [
  ...SIZES.map((size) => ({ size, conditions: PLAIN, name: '' })),
  ...SIZES.map((size) => ({ size, conditions: SLOW, name: ', processor 4× slower' })),
  { size: 20, conditions: FAR, name: ', slow network' },
];
type Situation = (typeof SITUATIONS)[number];

/** Milliseconds from navigation to the first thing to click and to the first scene; and of the main thread's work till then. */
interface Load {
  readonly click: number;
  readonly scene: number;
  readonly processor: number;
}

/** @param rounds how often each page is opened; the pages take turns, so that a busy moment hits both */
export async function browser(rounds: number): Promise<Row[]> {
  const outDir = mkdtempSync(join(tmpdir(), 'signal-training-bench-'));
  try {
    await buildPlayer({ single: false, outDir });
    const server = await serve(outDir, SIZES);
    const chromium = await launch();
    try {
      const rows: Row[] = [];
      for (const situation of SITUATIONS) {
        rows.push(...(await firstChoice(chromium, server, situation, rounds)));
      }
      return [...rows, await step(chromium, server), ...(await leak(chromium, server))];
    } finally {
      await chromium.close();
      server.close();
    }
  } finally {
    rmSync(outDir, { recursive: true });
  }
}

async function firstChoice(
  chromium: Browser,
  server: BenchServer,
  { size, conditions, name }: Situation,
  rounds: number,
): Promise<Row[]> {
  const load = (page: Page, paths: readonly Path[]): Promise<Load> =>
    visit(chromium, server.address(page, size), { paths, conditions }, async (opened, devtools) => {
      const [click = NaN, scene = click] = await opened.evaluate(() => window.bench.arrivals);
      return { click, scene, processor: await mainThread(devtools) };
    });
  const vanilla: Load[] = [];
  const player: Load[] = [];
  const byHand = async (): Promise<unknown> => vanilla.push(await load('vanilla', [VANILLA_CHOICE]));
  const ours = async (): Promise<unknown> =>
    player.push(await load('player', [PLAYER_PATHS.begin, PLAYER_PATHS.choice]));
  for (let round = 0; round < rounds; round += 1) {
    for (const one of round % 2 === 0 ? [byHand, ours] : [ours, byHand]) await one();
  }
  const usual = (loads: readonly Load[], what: keyof Load): string =>
    `${Math.round(median(loads.map((one) => one[what])))} ms`;
  const row = (what: 'click' | 'scene'): Row & { readonly note: string } => ({
    what: `${size.toLocaleString('en')} scenes${name}: first ${what}`,
    value: median(player.map((one, round) => one[what] / (vanilla[round]?.[what] ?? NaN))),
    unit: '×',
    note: `${usual(player, what)}, by hand ${usual(vanilla, what)}`,
  });
  const scene = row('scene');
  const processor = `${usual(player, 'processor')}, by hand ${usual(vanilla, 'processor')}`;
  return [
    { ...row('click'), ...budgetOf(size, conditions) },
    { ...scene, note: `${scene.note}; processor ${processor}` },
  ];
}

function budgetOf(size: number, { slowNetwork }: Conditions): Pick<Row, 'budget'> {
  if (slowNetwork) return {};
  if (size === 20) return { budget: BUDGETS.firstChoice };
  return size === 10_000 ? { budget: BUDGETS.firstChoiceOfMany } : {};
}

async function step(chromium: Browser, server: BenchServer): Promise<Row> {
  const conditions = SLOW;
  const stepsOf = (page: Page): Promise<readonly number[]> => {
    const choice = page === 'vanilla' ? VANILLA_CHOICE : PLAYER_PATHS.choice;
    const paths = page === 'vanilla' ? [choice] : [PLAYER_PATHS.begin, choice];
    return visit(chromium, server.address(page, 200), { paths, conditions }, async (opened) => {
      await opened.evaluate(() => window.bench.arrivals);
      return opened.evaluate(
        async ({ choice, count }) => {
          const times: number[] = [];
          for (let step = 0; step < count; step += 1) times.push(await window.bench.step(choice));
          return times;
        },
        { choice, count: STEPS },
      );
    });
  };
  const [vanilla, player] = [await stepsOf('vanilla'), await stepsOf('player')];
  return {
    what: '200 scenes, processor 4× slower: choice to next scene painted, p95',
    value: quantile(player, 0.95),
    unit: 'ms',
    budget: BUDGETS.step,
    note: `median ${median(player).toFixed(1)} ms; by hand p95 ${quantile(vanilla, 0.95).toFixed(1)} ms`,
  };
}
