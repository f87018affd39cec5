/** What the conditions of a story ask of what was done; all else may be forgotten on the way. */
import { askingIn } from '../../../../format/whens.ts';
import type { Condition, Scenario } from '../../../../format/types.ts';
import { METERS } from '../../../../format/vocabulary.ts';

/** Each as one word and the ids it is about. */
export function factsAsked({ scenes }: Pick<Scenario, 'scenes'>): ReadonlySet<string> {
  const turns = Object.values(scenes).map(({ turn }) => turn);
  return new Set([
    ...Object.values(scenes)
      .flatMap(askingIn)
      .flatMap(({ when }) => factsIn(when)),
    // What can be chosen once is gone once it was.
    ...turns.flatMap((turn) =>
      turn.kind === 'choices' ? turn.choices.filter(({ once }) => once).map(({ id }) => `chose ${id}`) : [],
    ),
  ]);
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
