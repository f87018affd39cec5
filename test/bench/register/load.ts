/** Everybody completes everything, as outboxes tell it: again and again until it is answered. */
import { randomUUID } from 'node:crypto';
import type { CompletionBody } from '../../../demo/hr/server/routes/shapes.ts';
import type { Cluster } from '../../setup/postgresql.mjs';
import { DIGEST, type Place, type Running, TRAININGS } from './place.ts';
import { quantile } from './quantile.ts';

const AT_ONCE = 16;
/** Every so many is sent once more with its id, and once more with another one. */
const SAME_ID_EVERY = 10;
const OTHER_ID_EVERY = 20;
const WAIT_MS = 100;

export interface LoadOptions {
  readonly completions: number;
  readonly kills: number;
  readonly cluster?: Cluster;
}

type Sent = CompletionBody & { readonly learner: string };

/** Prints what it took; returns whether the register has exactly the right rows. */
export async function load(
  name: string,
  place: Place,
  { completions, kills, cluster }: LoadOptions,
): Promise<boolean> {
  const distinct = Array.from({ length: completions }, (_, index) => completionNumber(index));
  const queue = shuffled([
    ...distinct,
    ...distinct.filter((_, index) => index % SAME_ID_EVERY === 0),
    ...distinct
      .filter((_, index) => index % OTHER_ID_EVERY === 0)
      .map((one) => ({ ...one, id: randomUUID() })),
  ]);
  const killAt = Array.from({ length: kills }, (_, index) =>
    Math.floor(((index + 1) * queue.length) / (kills + 1)),
  );
  const authorization = `Bearer ${await place.token('machine')}`;
  let running: Promise<Running> = place.start();
  await running;
  const latencies: number[] = [];
  let answered = 0;
  let repeats = 0;
  let next = 0;

  const sendUntilAnswered = async (body: Sent): Promise<void> => {
    for (;;) {
      const { origin, isLost } = await running;
      const started = performance.now();
      const status = await post(origin, body, authorization);
      if (status === 200 || status === 201) {
        latencies.push(performance.now() - started);
        return;
      }
      if (status !== 0 && status < 500) throw new Error(`The register answers ${status}.`);
      if (isLost()) throw new Error('The register has ended by itself.');
      repeats += 1;
      await new Promise((resolve) => setTimeout(resolve, WAIT_MS));
    }
  };
  const killOne = async (index: number): Promise<Running> => {
    const before = await running;
    // By turns the database beneath the server, and the server.
    if (cluster && index % 2 === 1) {
      await cluster.kill();
      await cluster.start();
      return before;
    }
    await before.kill();
    return place.start();
  };
  const started = performance.now();
  await Promise.all(
    Array.from({ length: AT_ONCE }, async () => {
      for (let body = queue[next++]; body; body = queue[next++]) {
        await sendUntilAnswered(body);
        answered += 1;
        const index = killAt.indexOf(answered);
        if (index >= 0) running = killOne(index);
      }
    }),
  );
  const seconds = (performance.now() - started) / 1000;
  const { origin, stop } = await running;
  const rows = await everyRow(origin, `Bearer ${await place.token('reader')}`);
  await stop();

  const wanted = distinct.map(keyOf).sort();
  const found = rows.sort();
  const isRight = found.length === wanted.length && found.every((row, index) => row === wanted[index]);
  console.log(
    `${name}: ${queue.length} reports of ${completions} completions, ${kills} kills, ${repeats} repeated: ` +
      `${found.length} rows, ${isRight ? 'exactly the right ones' : 'NOT the right ones'}`,
  );
  console.log(
    `${name}: ${Math.round(queue.length / seconds)} a second; a report takes ` +
      `p50 ${quantile(latencies, 0.5)}, p95 ${quantile(latencies, 0.95)}, p99 ${quantile(latencies, 0.99)} ms`,
  );
  return isRight;
}

function completionNumber(index: number): Sent {
  const day = 1 + (index % 28);
  return {
    version: 1,
    id: randomUUID(),
    training: { id: TRAININGS[index % TRAININGS.length] ?? '', version: '1.0.0', digest: DIGEST },
    status: 'completed',
    completedOn: `2026-0${1 + (index % 9)}-${String(day).padStart(2, '0')}`,
    learner: `m-${index}`,
  };
}

const keyOf = ({ learner, training, completedOn }: Sent): string =>
  `${learner} ${training.id} ${completedOn}`;

async function post(origin: string, body: Sent, authorization: string): Promise<number> {
  try {
    const response = await fetch(`${origin}/completions`, {
      method: 'POST',
      headers: { authorization, 'content-type': 'application/json' },
      body: JSON.stringify(body),
    });
    await response.arrayBuffer();
    return response.status;
  } catch {
    return 0;
  }
}

async function everyRow(origin: string, authorization: string): Promise<string[]> {
  const response = await fetch(`${origin}/completions.csv`, { headers: { authorization } });
  const lines = (await response.text()).split('\r\n').slice(1, -1);
  return lines.map((line) => {
    const [, learner, training, , , completedOn] = line.split(',');
    return `${learner} ${training} ${completedOn}`;
  });
}

/** Fisher and Yates; the same order each time, so that two runs can be compared. */
function shuffled<One>(list: readonly One[]): One[] {
  const mixed = [...list];
  let seed = 1;
  for (let last = mixed.length - 1; last > 0; last -= 1) {
    seed = (seed * 48_271) % 2_147_483_647;
    const other = seed % (last + 1);
    [mixed[last], mixed[other]] = [mixed[other] as One, mixed[last] as One];
  }
  return mixed;
}
