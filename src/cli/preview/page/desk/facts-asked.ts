/** What the conditions of a story ask of what was done; all else may be forgotten on the way. */
import type { Condition, Scenario, Turn } from '../../../../format/types.ts';
import { METERS } from '../../../../format/vocabulary.ts';

/** Each as one word and the ids it is about. */
export function factsAsked({ scenes }: Pick<Scenario, 'scenes'>): ReadonlySet<string> {
  const turns = Object.values(scenes).map(({ turn }) => turn);
  return new Set([
    ...turns.flatMap(conditionsOf).flatMap(factsIn),
    // What can be chosen once is gone once it was.
    ...turns.flatMap((turn) =>
      turn.kind === 'choices' ? turn.choices.filter(({ once }) => once).map(({ id }) => `chose ${id}`) : [],
    ),
  ]);
}

function conditionsOf(turn: Turn): readonly (Condition | undefined)[] {
  if (turn.kind === 'choices') return turn.choices.map(({ when }) => when);
  if (turn.kind === 'route') return turn.routes.map(({ when }) => when);
  return turn.kind === 'next' ? turn.branches.map(({ when }) => when) : [];
}

function factsIn(condition: Condition | undefined): readonly string[] {
  if (!condition) return [];
  const { marked = [], chose = [], judged = {}, visited = [], routed = {}, noted = [], not } = condition;
  return [
    ...METERS.filter((meter) => condition[meter]).map((meter) => `meter ${meter}`),
    ...marked.map((cue) => `marked ${cue}`),
    ...chose.map((choice) => `chose ${choice}`),
    // Which way it went the latest time, either may matter.
    ...Object.keys(judged).flatMap((scene) => [`judged ${scene} consult`, `judged ${scene} no-consult`]),
    ...visited.map((scene) => `visited ${scene}`),
    ...Object.entries(routed).map(([scene, partner]) => `routed ${scene} ${partner}`),
    ...noted.map((phrase) => `noted ${phrase}`),
    ...factsIn(not),
  ];
}
