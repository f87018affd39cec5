/**
 * Random boards that the reader would let pass: every scene has one sure way on to a later scene, so that no run can
 * get stuck, and all else (other ways, conditions, effects, cues) is chance. Plans first, then the board, so that a
 * failing case shrinks to a small plan.
 */
import fc from 'fast-check';
import { waysOf } from '../../src/format/targets.ts';
import type { Condition, Line, Scenario, Scene, Turn, Way } from '../../src/format/types.ts';
import { MELDCODES, METERS, PARTNERS, RETURN, VERDICTS } from '../../src/format/vocabulary.ts';
import { board, choice, end, line, phrase, route, scene } from './boards.ts';

const KINDS = ['choices', 'judge', 'route', 'note', 'next'] as const;

/** Numbers pick from what the board turns out to have. */
const conditionPlan = fc.record(
  {
    meter: fc.tuple(fc.nat(2), fc.nat(5), fc.boolean()),
    marked: fc.nat(),
    chose: fc.nat(),
    judged: fc.tuple(fc.nat(), fc.constantFrom(...VERDICTS)),
    visited: fc.nat(),
    routed: fc.nat(),
    noted: fc.nat(),
    policy: fc.constantFrom(...MELDCODES),
    not: fc.boolean(),
  },
  { requiredKeys: [] },
);
type ConditionPlan = typeof conditionPlan extends fc.Arbitrary<infer Plan> ? Plan : never;

const wayPlan = fc.record({
  to: fc.nat(),
  /** Through the interlude, where there is one and this is 0. */
  through: fc.nat(2),
  when: fc.option(conditionPlan, { nil: undefined }),
  once: fc.boolean(),
  isAnswered: fc.boolean(),
  /** When the answer is there, if not always. */
  isThere: fc.option(conditionPlan, { nil: undefined, freq: 3 }),
  effects: fc.record(
    {
      stress: fc.integer({ min: -2, max: 2 }),
      trust: fc.integer({ min: -2, max: 2 }),
      safety: fc.constant(-1),
    },
    { requiredKeys: [] },
  ),
});
type WayPlan = typeof wayPlan extends fc.Arbitrary<infer Plan> ? Plan : never;

const scenePlan = fc.record({
  kind: fc.constantFrom(...KINDS),
  lines: fc.nat(2),
  /** When the last line is there, if not always. */
  isThere: fc.option(conditionPlan, { nil: undefined, freq: 3 }),
  hasPicture: fc.boolean(),
  explain: fc.constantFrom('now' as const, 'later' as const),
  reads: fc.nat(),
  isDrawn: fc.boolean(),
  /** The first is the sure way. */
  ways: fc.array(wayPlan, { minLength: 1, maxLength: 4, size: 'max' }),
});
type ScenePlan = typeof scenePlan extends fc.Arbitrary<infer Plan> ? Plan : never;

/** @param size the most scenes a board has, ends aside. */
export function arbitraryBoard(size = 8): fc.Arbitrary<Scenario> {
  return fc
    .tuple(
      fc.array(scenePlan, { minLength: 2, maxLength: size, size: 'max' }),
      fc.oneof(fc.constant([]), fc.array(scenePlan, { minLength: 1, maxLength: 3, size: 'max' })),
    )
    .map(([story, interlude]) => boardOf(story, interlude));
}

const ENDS = [scene('relief', end), scene('silence', { kind: 'end', ending: 'harmful' })];

const choiceId = (at: number, way: number): string => `s${at}-c${way}`;
const cueId = (at: number): string => `s${at}-cue`;
const phraseIds = (at: number): readonly string[] => [`s${at}-arm`, `s${at}-type`];
const partnerAt = (way: number): (typeof PARTNERS)[number] => PARTNERS[way % PARTNERS.length] ?? 'nobody';

/** The scenes of an interlude stand behind those of the story. */
function boardOf(story: readonly ScenePlan[], interlude: readonly ScenePlan[]): Scenario {
  const plans = [...story, ...interlude];
  const scenes = plans.map((plan, at) => sceneOf(plan, at, plans, story.length));
  return board(withSkips([...scenes, ...ENDS]), { id: 'arbitrary' });
}

function sceneOf(plan: ScenePlan, at: number, plans: readonly ScenePlan[], first: number): Scene {
  const id = `s${at}`;
  const notes = indexesOf(plans, 'note');
  const reads = pick(notes, plan.reads);
  const spot = {
    cue: cueId(at),
    at: [0, 0, 10, 10],
    label: 'A spot',
    id: `${id}.picture.${cueId(at)}`,
  } as const;
  return scene(id, turnOf(plan, at, plans, first), {
    script: Array.from({ length: plan.lines }, (_, index) =>
      line(`${id}.${index + 1}`, 'A line.', {
        ...(index === 0 && { cue: cueId(at) }),
        ...(index > 0 && plan.isThere && { when: conditionOf(plan.isThere, plans) }),
      }),
    ),
    ...(plan.hasPicture && { picture: { src: 'media/hall.svg', alt: 'A hall', spots: [spot] } }),
    ...(reads !== undefined && { reads: `s${reads}` }),
  });
}

function turnOf(plan: ScenePlan, at: number, plans: readonly ScenePlan[], first: number): Turn {
  const ids = plans.map((_, index) => `s${index}`);
  const isInside = at >= first;
  const names = isInside
    ? [...ids.slice(first), RETURN]
    : [...ids.slice(0, first), ...ENDS.map(({ id }) => id)];
  // Not far, or most stories would be over at once.
  const later = names.slice(at + 1 - (isInside ? first : 0)).slice(0, 2);
  const leads = (way: WayPlan, index: number): Way => ({
    ...(!isInside && first < plans.length && way.through === 0 && { through: `s${first}` }),
    to: pick(index === 0 ? later : names, way.to) ?? 'relief',
  });
  const when = (way: WayPlan, index: number): { when?: Condition } =>
    index > 0 && way.when ? { when: conditionOf(way.when, plans) } : {};
  const [sure, ...others] = plan.ways as [WayPlan, ...WayPlan[]];
  switch (plan.kind) {
    case 'choices': {
      const choices = plan.ways.map((way, index) =>
        choice(choiceId(at, index), '', {
          ...leads(way, index),
          ...when(way, index),
          once: index > 0 && way.once,
          effects: way.effects,
          then: answer(way, `s${at}.${choiceId(at, index)}.1`, plans),
        }),
      );
      return { kind: 'choices', choices };
    }
    case 'route': {
      const routes = plan.ways.map((way, index) =>
        route(partnerAt(index), '', {
          ...leads(way, index),
          ...when(way, index),
          effects: way.effects,
          returns: answer(way, `s${at}.${partnerAt(index)}.1`, plans),
        }),
      );
      return { kind: 'route', routes };
    }
    case 'judge':
      return {
        kind: 'judge',
        expected: 'consult',
        because: [],
        sources: [],
        explain: plan.explain,
        ...leads(sure, 0),
      };
    case 'note':
      return {
        kind: 'note',
        phrases: phraseIds(at).map((id) => phrase(id)),
        because: [],
        ...leads(sure, 0),
      };
    case 'next': {
      if (plan.isDrawn) {
        // One of them at most leads into the interlude: where it goes on after that is not to be seen on coming there.
        return {
          kind: 'next',
          branches: plan.ways.map((way, index) => ({
            chance: 1 + (way.to % 3),
            ...leads(index === 0 ? way : { ...way, through: 1 }, index),
          })),
        };
      }
      const branches = others.map((way) => ({ ...leads(way, 1), ...when(way, 1) }));
      return { kind: 'next', branches: [...branches, leads(sure, 0)] };
    }
  }
}

function answer({ isAnswered, isThere }: WayPlan, id: string, plans: readonly ScenePlan[]): readonly Line[] {
  if (!isAnswered) return [];
  return [line(id, 'An answer.', isThere ? { when: conditionOf(isThere, plans) } : {})];
}

/** Keys whose plan finds nothing on the board to ask for are left out. */
function conditionOf(plan: ConditionPlan, plans: readonly ScenePlan[]): Condition {
  const [meter, bound, isLeast] = plan.meter ?? [];
  const judged = plan.judged && pick(indexesOf(plans, 'judge'), plan.judged[0]);
  const routed = pick(indexesOf(plans, 'route'), plan.routed);
  const choiceIds = indexesOf(plans, 'choices').flatMap((at) =>
    (plans[at] as ScenePlan).ways.map((_, way) => choiceId(at, way)),
  );
  const chose = pick(choiceIds, plan.chose);
  const noted = pick(indexesOf(plans, 'note').flatMap(phraseIds), plan.noted);
  const condition: Condition = {
    ...(meter !== undefined && {
      [METERS[meter] as string]: isLeast ? { atLeast: bound } : { atMost: bound },
    }),
    ...(plan.marked !== undefined && { marked: [cueId(plan.marked % plans.length)] }),
    ...(chose !== undefined && { chose: [chose] }),
    ...(judged !== undefined && plan.judged && { judged: { [`s${judged}`]: plan.judged[1] } }),
    ...(plan.visited !== undefined && { visited: [`s${plan.visited % plans.length}`] }),
    ...(routed !== undefined && { routed: { [`s${routed}`]: partnerAt(0) } }),
    ...(noted !== undefined && { noted: [noted] }),
    ...(plan.policy && { policy: { meldcode: plan.policy } }),
  };
  return plan.not ? { not: condition } : condition;
}

/** Gives each scene the neighbour from which an end, or the way back, is nearest, as the compiler does. */
function withSkips(scenes: readonly Scene[]): readonly Scene[] {
  const distances = new Map(scenes.filter(({ turn }) => turn.kind === 'end').map(({ id }) => [id, 0]));
  distances.set(RETURN, 0);
  const onward = (turn: Turn): readonly string[] => waysOf(turn).map(({ to }) => to);
  for (let isChanged = true; isChanged;) {
    isChanged = false;
    for (const { id, turn } of scenes) {
      const distance = 1 + Math.min(...onward(turn).map((to) => distances.get(to) ?? Infinity));
      if (distance >= (distances.get(id) ?? Infinity)) continue;
      distances.set(id, distance);
      isChanged = true;
    }
  }
  const distanceTo = (id: string): number => distances.get(id) ?? Infinity;
  return scenes.map((each) => {
    const [nearest] = onward(each.turn).toSorted((left, right) => distanceTo(left) - distanceTo(right));
    return nearest === undefined ? each : { ...each, skipTo: nearest };
  });
}

function indexesOf(plans: readonly ScenePlan[], kind: ScenePlan['kind']): readonly number[] {
  return plans.flatMap((plan, index) => (plan.kind === kind ? [index] : []));
}

function pick<Item>(items: readonly Item[], at: number | undefined): Item | undefined {
  return at === undefined ? undefined : items[at % items.length];
}
