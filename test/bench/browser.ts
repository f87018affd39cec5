/** What a learner waits for, in Chromium: against a page written by hand that shows the same story, as lean as it can be. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { BUDGETS, type Budget } from './budgets.ts';
import { ENTRY, buildPlayer } from './build.ts';
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
import { reading } from './reading.ts';
import { type BenchServer, type Page, type PageLanguage, serve } from './server.ts';
import { median, quantile } from './statistics.ts';
import { type Row, messageOf } from './table.ts';

const SIZES = [20, 200, 1_000, 5_000, 10_000];
const SLOW: Conditions = { slowdown: 4, slowNetwork: false };
const FAR: Conditions = { slowdown: 1, slowNetwork: true };
const STEPS = 120;

interface Situation {
  readonly size: number;
  readonly conditions: Conditions;
  readonly name: string;
  readonly language: PageLanguage;
  /** The player in chunks, or in one file. */
  readonly page: 'player' | 'single';
}

const CONDITIONS = [
  [PLAIN, ''],
  [SLOW, ', processor 4× slower'],
  [FAR, ', slow network'],
] as const;
const SITUATIONS: readonly Situation[] = [
  ...(['nl', 'en'] as const).flatMap((language) =>
    CONDITIONS.map(([conditions, name]): Situation => ({
      size: 20,
      conditions,
      name,
      language,
      page: 'player',
    })),
  ),
  ...CONDITIONS.map(([conditions, name]): Situation => ({
    size: 20,
    conditions,
    name: `${name}, one file`,
    language: 'nl',
    page: 'single',
  })),
  ...CONDITIONS.slice(0, 2).map(([conditions, name]): Situation => ({
    size: 10_000,
    conditions,
    name,
    language: 'nl',
    page: 'player',
  })),
];

/** Milliseconds from navigation to the first thing to click, which is the card, and to the first scene with a choice; and of the main thread's work till then. */
interface Load {
  readonly click: number;
  readonly scene: number;
  readonly processor: number;
}

/** @param rounds how often each page is opened; the pages take turns, so that a busy moment hits both */
export async function browser(rounds: number): Promise<Row[]> {
  const outDir = mkdtempSync(join(tmpdir(), 'signal-training-bench-'));
  try {
    const chunks = await buildPlayer({ single: false, outDir });
    await buildPlayer({ single: true, outDir });
    const { imports = [] } = chunks.find(({ fileName }) => fileName === ENTRY) ?? {};
    const server = await serve(outDir, SIZES, imports);
    const chromium = await launch();
    try {
      const rows: Row[] = [];
      const measurements: Readonly<Record<string, () => Promise<readonly Row[]>>> = {
        ...Object.fromEntries(
          SITUATIONS.map((situation) => [
            nameOf(situation),
            () => firstChoice(chromium, server, situation, rounds),
          ]),
        ),
        'choice to next scene': async () => [await step(chromium, server)],
        reading: () => reading(chromium, server),
        memory: () => leak(chromium, server),
      };
      for (const [what, measure] of Object.entries(measurements)) {
        process.stderr.write(`  ${what} …\n`);
        rows.push(...(await measured(what, measure)));
      }
      return rows;
    } finally {
      await chromium.close();
      server.close();
    }
  } finally {
    rmSync(outDir, { recursive: true });
  }
}

/** What cannot be measured takes no other row along. */
async function measured(what: string, measure: () => Promise<readonly Row[]>): Promise<readonly Row[]> {
  try {
    return await measure();
  } catch (error) {
    return [{ what, value: NaN, unit: 'ms', note: messageOf(error) }];
  }
}

const nameOf = ({ size, language, name }: Situation): string =>
  `${size.toLocaleString('en')} scenes, ${language}${name}`;

async function firstChoice(
  chromium: Browser,
  server: BenchServer,
  situation: Situation,
  rounds: number,
): Promise<Row[]> {
  const { size, conditions, language, page: tried } = situation;
  const load = (page: Page, paths: readonly Path[]): Promise<Load> =>
    visit(chromium, server.address(page, size, language), { paths, conditions }, async (opened, devtools) => {
      const [click = NaN, scene = click] = await opened.evaluate(() => window.bench.arrivals);
      return { click, scene, processor: await mainThread(devtools) };
    });
  const vanilla: Load[] = [];
  const player: Load[] = [];
  const byHand = async (): Promise<unknown> => vanilla.push(await load('vanilla', [VANILLA_CHOICE]));
  const ours = async (): Promise<unknown> =>
    player.push(await load(tried, [PLAYER_PATHS.begin, PLAYER_PATHS.choice]));
  for (let round = 0; round < rounds; round += 1) {
    for (const one of round % 2 === 0 ? [byHand, ours] : [ours, byHand]) await one();
  }
  const usual = (loads: readonly Load[], what: keyof Load): string =>
    `${Math.round(median(loads.map((one) => one[what])))} ms`;
  const row = (what: 'click' | 'scene'): Row & { readonly note: string } => ({
    what: `${nameOf(situation)}: ${what === 'click' ? 'card' : 'first choice'}`,
    value: median(player.map((one, round) => one[what] / (vanilla[round]?.[what] ?? NaN))),
    unit: '×',
    note: `${usual(player, what)}, by hand ${usual(vanilla, what)}`,
  });
  const scene = row('scene');
  const processor = `${usual(player, 'processor')}, by hand ${usual(vanilla, 'processor')}`;
  const isPromised = tried === 'player';
  return [
    { ...row('click'), ...(isPromised && size === 20 && { budget: BUDGETS.card }) },
    {
      ...scene,
      ...(isPromised && { budget: choiceBudget(size, conditions) }),
      note: `${scene.note}; processor ${processor}`,
    },
  ];
}

function choiceBudget(size: number, { slowNetwork }: Conditions): Budget {
  if (slowNetwork) return BUDGETS.firstChoiceFar;
  return size === 20 ? BUDGETS.firstChoice : BUDGETS.firstChoiceOfMany;
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
