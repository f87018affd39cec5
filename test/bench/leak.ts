/** Whether memory stays flat: while trainings come and go on a page, and in the course of one long run. */
import type { Browser, CDPSession, Page } from 'playwright-core';
import { BUDGETS } from './budgets.ts';
import { PLAYER_PATHS, visit } from './chromium.ts';
import type { BenchServer } from './server.ts';
import { slope } from './statistics.ts';
import type { Row } from './table.ts';

const SIZE = 200;
/** `warmUp`: how many come before the first measurement, for with them come compiled code and caches. */
const MOUNTS = { warmUp: 200, count: 100, every: 10 };
const STEPS = { warmUp: 50, count: 1_000, every: 100 };

export async function leak(chromium: Browser, server: BenchServer): Promise<Row[]> {
  const address = server.address('player', SIZE);
  const paths = [PLAYER_PATHS.begin, PLAYER_PATHS.choice];
  const mounted = await visit(chromium, address, { paths }, (page, devtools) =>
    grown(page, devtools, MOUNTS, (_, count) => page.evaluate(mount, { ...PLAYER_PATHS, count })),
  );
  const stepped = await visit(chromium, address, { paths }, (page, devtools) =>
    grown(page, devtools, STEPS, (from, count) =>
      page.evaluate(play, { ...PLAYER_PATHS, from, count, last: SIZE - 2 }),
    ),
  );
  return [
    { what: `memory: ${MOUNTS.count} times in and out of the page`, ...mounted, budget: BUDGETS.mountGrowth },
    { what: `memory: ${STEPS.count.toLocaleString('en')} steps`, ...stepped, budget: BUDGETS.stepGrowth },
  ];
}

/** How the heap grows, measured after garbage collection. */
async function grown(
  page: Page,
  devtools: CDPSession,
  { warmUp, count, every }: typeof MOUNTS,
  work: (from: number, count: number) => Promise<void>,
): Promise<Pick<Row, 'value' | 'unit' | 'note'>> {
  await page.evaluate(() => window.bench.arrivals);
  await work(0, warmUp);
  const points: { x: number; y: number; nodes: number }[] = [];
  for (let done = 0; done < count; done += every) {
    await work(warmUp + done, every);
    await devtools.send('HeapProfiler.collectGarbage');
    const { usedSize } = await devtools.send('Runtime.getHeapUsage');
    const { nodes } = await devtools.send('Memory.getDOMCounters');
    points.push({ x: done, y: usedSize / 1_000, nodes });
  }
  const [first, last] = [points[0], points.at(-1)];
  const megabytes = (kilobytes = NaN): string => (kilobytes / 1_000).toFixed(2);
  return {
    value: slope(points),
    unit: 'KB each',
    note: `${megabytes(first?.y)} to ${megabytes(last?.y)} MB, ${first?.nodes} to ${last?.nodes} DOM nodes`,
  };
}

type Paths = typeof PLAYER_PATHS;

/** In the page: puts a training in, takes a step, and takes it out. */
async function mount({ begin, choice, count }: Paths & { readonly count: number }): Promise<void> {
  const src = document.querySelector('signal-training')?.getAttribute('src') ?? '';
  for (let round = 0; round < count; round += 1) {
    const training = document.createElement('signal-training');
    training.setAttribute('src', src);
    document.querySelector('signal-training')?.replaceWith(training);
    await window.bench.painted(begin);
    training.shadowRoot
      ?.querySelector('signal-briefing')
      ?.shadowRoot?.querySelector<HTMLElement>(begin[2])
      ?.click();
    await window.bench.painted(choice);
    await window.bench.click(choice);
  }
}

/** In the page: goes on, and from the last scene but one back to the first. */
async function play({
  choice: [training, scene, option],
  from,
  count,
  last,
}: Paths & { readonly from: number; readonly count: number; readonly last: number }): Promise<void> {
  for (let step = from; step < from + count; step += 1) {
    const isLast = step % (last + 1) === last;
    await window.bench.click([training, scene, isLast ? `li:nth-child(3) ${option}` : option]);
  }
}
