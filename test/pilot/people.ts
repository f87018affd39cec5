/** Simulated people, who play the rounds that learners play through the engine that they play through. */
import { inverseNormal } from '../../src/assessment/normal.ts';
import {
  type Act,
  type Certainty,
  createSession,
  replay,
  startEntry,
  verdictOf,
} from '../../src/engine/index.ts';
import type { Scenario } from '../../src/format/types.ts';
import { type ItemName, type Twin, itemsOf } from '../../src/team/file/index.ts';

export interface Person {
  readonly sensitivity: number;
  readonly criterion: number;
  /** How many of the pairs are recognised the second time. */
  readonly remembers: number;
}

/** A round and the way through it: what is asked, one after the other. */
export interface DealtForm {
  readonly round: Scenario;
  readonly items: ReadonlyMap<string, ItemName>;
  readonly asked: readonly {
    readonly scene: string;
    readonly line: string | undefined;
    readonly isJudged: boolean;
  }[];
}

/** What somebody judged of each pair, to be remembered by. */
export type Memory = ReadonlyMap<string, boolean>;

/** Certainty, seen from the criterion. */
const STEPS = [-1, -0.5, 0, 0.5, 1];
/** So many mark something before they judge. */
const MARKS = 0.3;

/** Normal, from uniform chance. */
export function normalFrom(random: () => number): number {
  return inverseNormal((Math.floor(random() * 2 ** 30) + 0.5) / 2 ** 30);
}

/** Walks the round once, as everybody will. */
export function walked(round: Scenario): DealtForm {
  const session = createSession(round, { seed: 1 });
  const asked: DealtForm['asked'][number][] = [];
  for (let scene = session.view.scene; session.view.phase !== 'ended'; scene = session.view.scene) {
    const isJudged = scene.turn.kind === 'judge';
    asked.push({ scene: scene.id, line: scene.script[0]?.id, isJudged });
    if (!session.act(isJudged ? { type: 'judge', certainty: 4 } : { type: 'continue' }))
      throw new Error(`The round does not go on at ${scene.id}.`);
    while (session.view.phase === 'consequence') session.act({ type: 'continue' });
  }
  return { round, items: itemsOf(round), asked };
}

/** One person plays it; who recognises a pair says now what was not said then. Gives each pair that was judged “consult”. */
export function play(
  form: DealtForm,
  person: Person,
  ease: (item: ItemName) => number,
  random: () => number,
  memory: Memory = new Map(),
): Memory {
  const acts = form.asked.flatMap(({ scene, line, isJudged }): readonly Act[] => {
    if (!isJudged) return [{ type: 'continue' }];
    const item = form.items.get(scene);
    const certainty = item ? judged(item, person, ease(item), random, memory) : 1;
    const mark: readonly Act[] =
      line !== undefined && random() < MARKS ? [{ type: 'mark', line, on: true }] : [];
    return [...mark, { type: 'judge', certainty }];
  });
  const { session, stopped } = replay(form.round, [startEntry(form.round, { seed: 1 }), ...acts]);
  if (stopped) throw new Error(`The engine does not take entry ${stopped.index}.`);
  const judgements = session.transcript.flatMap((entry) =>
    entry.type === 'judge' ? [verdictOf(entry.certainty)] : [],
  );
  const scenes = form.asked.filter(({ isJudged }) => isJudged);
  return new Map(
    scenes.flatMap(({ scene }, index) => {
      const item = form.items.get(scene);
      return item ? [[item.pair, judgements[index] === 'consult'] as const] : [];
    }),
  );
}

function judged(
  { pair, twin }: ItemName,
  { sensitivity, criterion, remembers }: Person,
  ease: number,
  random: () => number,
  memory: Memory,
): Certainty {
  const evidence = sign(twin) * (sensitivity / 2) + ease + normalFrom(random) - criterion;
  const before = memory.get(pair);
  if (before !== undefined && random() < remembers) return before ? 2 : 5;
  return (1 + STEPS.filter((step) => evidence > step).length) as Certainty;
}

const sign = (twin: Twin): number => (twin === 'signal' ? 1 : -1);

/** How many of these people would consult, by item. */
export function hands(
  form: DealtForm,
  all: readonly Memory[],
): readonly (ItemName & { readonly consult: number })[] {
  return [...form.items.values()].map((item) => ({
    ...item,
    consult: all.filter((one) => one.get(item.pair) === true).length,
  }));
}
