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
  const play = (page: Page, paths: readonly Path[]): Promise<{ times: number[]; processor: number }> =>
    visit(chromium, server.address(page, 200), { paths, conditions: SLOW }, async (opened, devtools) => {
      await opened.evaluate(() => window.bench.arrivals);
      const before = await mainThread(devtools);
      const times = await opened.evaluate(takeSteps, { choice: paths.at(-1) ?? [], count: STEPS });
      return { times, processor: ((await mainThread(devtools)) - before) / STEPS };
    });
  const vanilla = await play('vanilla', [VANILLA_CHOICE]);
  const player = await play('player', [PLAYER_PATHS.begin, PLAYER_PATHS.choice]);
  const late = ({ times }: { readonly times: readonly number[] }): number => quantile(times, 0.95);
  return {
    what: '200 scenes, processor 4× slower: choice to next scene painted, p95',
    value: late(player),
    unit: 'ms',
    budget: BUDGETS.step,
    note:
      `by hand ${late(vanilla).toFixed(1)} ms; median ${median(player.times).toFixed(1)} ms; ` +
      `processor ${player.processor.toFixed(1)} ms, by hand ${vanilla.processor.toFixed(1)} ms`,
  };
}

/** In the page. */
async function takeSteps({ choice, count }: { choice: Path; count: number }): Promise<number[]> {
  const times: number[] = [];
  for (let taken = 0; taken < count; taken += 1) times.push(await window.bench.step(choice));
  return times;
}
