/** A scenario made ready to be played many times: its conditions looked up once, as masks over the facts they read. */
import type { Bounds, Condition, Scenario, Scene } from '../../format/types.ts';
import { METERS, type Meter } from '../../format/vocabulary.ts';
import { type Facts, FactBook, conditionsIn, factName } from './facts.ts';

/** What an organisation has decided, as far as a condition can ask for it. */
export type PolicyFacts = NonNullable<Condition['policy']>;

export interface Board {
  readonly scenario: Scenario;
  readonly facts: FactBook;
  /** The meters that some condition reads; the others change nothing that comes. */
  readonly meters: readonly Meter[];
  /** Whether a condition holds; none always does. */
  holds(condition: Condition | undefined, situation: Situation): boolean;
}

export interface Situation {
  /** Each from 0 to 5. */
  readonly meters: Readonly<Record<Meter, number>>;
  readonly facts: Facts;
}

/** @param policy what conditions find where they ask for it; a value that is not given equals none */
export function boardOf(scenario: Scenario, policy: PolicyFacts = {}): Board {
  const facts = new FactBook(scenario);
  const conditions = [...conditionsIn(scenario)];
  const tests = new Map(conditions.map((condition) => [condition, testOf(condition, facts, policy)]));
  const holds: Board['holds'] = (condition, situation) => {
    const test = condition && tests.get(condition);
    return (
      !condition ||
      (test !== undefined && passes(test, situation) && !(condition.not && holds(condition.not, situation)))
    );
  };
  return {
    scenario,
    facts,
    meters: METERS.filter((meter) => conditions.some((condition) => condition[meter])),
    holds,
  };
}

/** @throws TypeError when there is none; a compiled scenario has every scene it leads to. */
export function sceneOn({ scenario }: Board, id: string): Scene {
  const scene = scenario.scenes[id];
  if (!scene) throw new TypeError(`The scenario has no scene "${id}"; was it compiled?`);
  return scene;
}

/** A condition without its `not`. */
interface Test {
  readonly bounds: readonly (readonly [Meter, Bounds])[];
  /** Each of these facts. */
  readonly all: Facts;
  /** One of each of these. */
  readonly some: readonly Facts[];
  /** Whether the policy is as asked for, for the whole of the play. */
  readonly suits: boolean;
}

function testOf(condition: Condition, book: FactBook, policy: PolicyFacts): Test {
  const { marked, chose, visited, noted, routed, judged } = condition;
  return {
    bounds: METERS.flatMap((meter) => {
      const bounds = condition[meter];
      return bounds ? [[meter, bounds] as const] : [];
    }),
    all: book.bits([
      ...(chose ?? []).map(factName.chose),
      ...(visited ?? []).map(factName.visited),
      ...(noted ?? []).map(factName.noted),
      ...Object.entries(routed ?? {}).map(([scene, partner]) => factName.routed(scene, partner)),
      ...Object.entries(judged ?? {}).map(([scene, verdict]) => factName.judged(scene, verdict)),
    ]),
    some: (marked ?? []).map((cue) => book.bitsOfCue(cue)),
    suits: Object.entries(condition.policy ?? {}).every(
      ([key, value]) => policy[key as keyof PolicyFacts] === value,
    ),
  };
}

function passes({ bounds, all, some, suits }: Test, { meters, facts }: Situation): boolean {
  return (
    suits &&
    (facts & all) === all &&
    some.every((bits) => (facts & bits) !== 0n) &&
    bounds.every(
      ([meter, { atLeast = -Infinity, atMost = Infinity }]) =>
        meters[meter] >= atLeast && meters[meter] <= atMost,
    )
  );
}
