/**
 * Looks for ways through a scenario until every edge was taken: each choice and route, each judgement surely no and
 * surely yes, each note empty, of facts and of labels, and each scene that a `next` leads to. All ways would be too many.
 * Whatever an organisation can have decided that the scenario asks for, takes its turn.
 */
import { type Act, type Session, type Transcript, type View, createSession } from '../../src/engine/index.ts';
import { policiesFor } from '../../src/authoring/proof/table/policies.ts';
import { randomFrom } from '../../src/format/random.ts';
import type { Scenario, Scene } from '../../src/format/types.ts';
import { TEMPERS, nextAct } from './tempers.ts';

/** One way, from the start to an ending. */
export interface Way {
  readonly transcript: Transcript;
  /** Every scene come to, in order. */
  readonly scenes: readonly string[];
}

export interface Exploration {
  /** One way for each time something new was found. */
  readonly ways: readonly Way[];
  readonly missed: readonly string[];
}

/** Runs before giving up. What is reached at all is reached in some dozens. */
const RUNS = 2000;

export function explore(scenario: Scenario, seed = 1): Exploration {
  const random = randomFrom(seed);
  const missed = new Set(Object.values(scenario.scenes).flatMap(edgesOf));
  const ways: Way[] = [];
  const policies = policiesFor(scenario);
  for (let run = 0; run < RUNS && missed.size > 0; run += 1) {
    const policy = policies[run % policies.length] ?? {};
    const { way, taken } = walk(createSession(scenario, { policy }), missed, random);
    const found = taken.filter((edge) => missed.delete(edge));
    if (found.length > 0) ways.push(way);
  }
  return { ways, missed: [...missed] };
}

function walk(
  session: Session,
  missed: ReadonlySet<string>,
  random: () => number,
): { readonly way: Way; readonly taken: readonly string[] } {
  const taken: string[] = [];
  const done: Act[] = [];
  const scenes = [session.view.scene.id];
  const temper = TEMPERS[Math.floor(random() * TEMPERS.length)] ?? 'best';
  // Some runs are all chance: a condition may ask for a mixture that no temper makes.
  const chance = random();
  while (session.view.phase !== 'ended') {
    const { view } = session;
    const moves = answersTo(view);
    const unseen = moves.filter((act) => {
      const edge = edgeOf(view.scene, act);
      return missed.has(edge) && !taken.includes(edge);
    });
    const act =
      pick(unseen, random) ??
      (random() < chance ? pick([...moves, ...mixedNote(view, random)], random) : undefined) ??
      nextAct(view, temper, done);
    if (!act || !session.act(act)) throw new Error(`Stuck in ${view.scene.id}: ${JSON.stringify(act)}`);
    done.push(act);
    if (done.length > 300) throw new Error(`No ending: ${JSON.stringify(done.slice(-12))}`);
    taken.push(edgeOf(view.scene, act));
    if (session.view.visit === view.visit) continue;
    scenes.push(session.view.scene.id);
    if (view.scene.turn.kind === 'next') taken.push(branchEdge(view.scene.id, session.view.scene.id));
  }
  return { way: { transcript: session.transcript, scenes }, taken };
}

/** The acts that are edges here, as far as the view offers them. */
function answersTo({ phase, scene, choices, routes }: View): readonly Act[] {
  switch (phase) {
    case 'choosing':
      return choices.map(({ id }) => ({ type: 'choose', choice: id }));
    case 'routing':
      return routes.map(({ partner }) => ({ type: 'route', partner }));
    case 'judging':
    case 'noting':
      return actsOf(scene);
    default:
      return [];
  }
}

/** The acts that are edges of a scene, whether offered or not. */
function actsOf({ turn }: Scene): readonly Act[] {
  switch (turn.kind) {
    case 'choices':
      return turn.choices.map(({ id }) => ({ type: 'choose', choice: id }));
    case 'route':
      return turn.routes.map(({ partner }) => ({ type: 'route', partner }));
    case 'judge':
      return [
        { type: 'judge', certainty: 1 },
        { type: 'judge', certainty: 6 },
      ];
    case 'note': {
      const idsOf = (kind: 'fact' | 'label'): string[] =>
        turn.phrases
          .filter((phrase) => phrase.kind === kind)
          .map(({ id }) => id)
          // The order is drawn by each run; the edge is the same.
          .toSorted();
      return [[], idsOf('fact'), idsOf('label')].map((phrases) => ({ type: 'note', phrases }));
    }
    default:
      return [];
  }
}

function edgesOf(scene: Scene): readonly string[] {
  const branches = scene.turn.kind === 'next' ? scene.turn.branches : [];
  return [
    ...actsOf(scene).map((act) => edgeOf(scene, act)),
    ...branches.map(({ to }) => branchEdge(scene.id, to)),
  ];
}

const edgeOf = (scene: Scene, act: Act): string => `${scene.id}: ${JSON.stringify(act)}`;
const branchEdge = (from: string, to: string): string => `${from} → ${to}`;

/** A note of some phrases, whichever they are. */
function mixedNote({ phase, phrases }: View, random: () => number): readonly Act[] {
  if (phase !== 'noting') return [];
  return [{ type: 'note', phrases: phrases.filter(() => random() < 0.5).map(({ id }) => id) }];
}

function pick<Item>(items: readonly Item[], random: () => number): Item | undefined {
  return items[Math.floor(random() * items.length)];
}
