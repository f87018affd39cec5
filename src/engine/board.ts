/** What the scenario offers in the present situation; the questions the machine's guards ask. */
import type { Choice, Effects, Line, Route, Scenario, Scene, Turn, Way } from '../format/types.ts';
import { outcomesOf } from '../format/draw.ts';
import { drawn } from './draw.ts';
import { type Situation, holds, wasChosen } from './conditions.ts';
import { timesLeft } from './trail.ts';
import { type Act, CERTAINTIES, type Certainty, type Mark } from './transcript.ts';

/** What was just done and is answered before the story goes on. */
export type Did =
  | { readonly kind: 'choice'; readonly choice: Choice; readonly way: Way }
  | { readonly kind: 'route'; readonly route: Route; readonly way: Way }
  | { readonly kind: 'judgement'; readonly certainty: Certainty; readonly way: Way };

/** The present moment of a run on its board. */
export interface Moment extends Situation {
  readonly scenario: Scenario;
  /** From which all chance in the run comes. */
  readonly seed: number;
  /** Counts arrivals, from 1. */
  readonly visit: number;
  readonly did: Did | undefined;
  /** Id of the scene with which it goes on after the interlude that is being played, or was last. */
  readonly back: string | undefined;
  /** Ids of the lines of the scene, and of the answer to what was just done, whose condition did not hold as they would have come. */
  readonly hidden: readonly string[];
}

export function sceneOf(moment: Moment): Scene {
  const scene = moment.scenario.scenes[moment.scene];
  if (!scene) throw new TypeError(`The scenario has no scene "${moment.scene}"; was it compiled?`);
  return scene;
}

/** The turn of the present scene, where it is of this kind. */
export function turnOf<Kind extends Turn['kind']>(
  moment: Moment,
  kind: Kind,
): Extract<Turn, { kind: Kind }> | undefined {
  const { turn } = sceneOf(moment);
  return turn.kind === kind ? (turn as Extract<Turn, { kind: Kind }>) : undefined;
}

/** Whether a choice can be made now: its condition holds, and it is not used up. */
export function isOffered(choice: Choice, moment: Moment): boolean {
  return holds(choice.when, moment) && !(choice.once && wasChosen(choice.id, moment.trail));
}

/** Whether a partner can be turned to now. One that sent the case back may be asked again; the view says it was tried. */
export function isOpen(route: Route, moment: Moment): boolean {
  return holds(route.when, moment);
}

/** A choice of this scene, offered now or not. */
export function choiceIn({ turn }: Scene, id: string): Choice | undefined {
  return turn.kind === 'choices' ? turn.choices.find((choice) => choice.id === id) : undefined;
}

/** A route of this scene, open now or not. */
export function routeIn({ turn }: Scene, partner: string): Route | undefined {
  return turn.kind === 'route' ? turn.routes.find((route) => route.partner === partner) : undefined;
}

/** What an act decides in the present scene; nothing where it decides nothing, or cannot be done now. */
export function decisionOf(act: Act, moment: Moment): Did | undefined {
  if (act.type === 'choose') {
    const choice = choiceIn(sceneOf(moment), act.choice);
    return choice && isOffered(choice, moment) ? { kind: 'choice', choice, way: choice } : undefined;
  }
  if (act.type === 'route') {
    const route = routeIn(sceneOf(moment), act.partner);
    return route && isOpen(route, moment) ? { kind: 'route', route, way: route } : undefined;
  }
  if (act.type === 'judge' && CERTAINTIES.includes(act.certainty)) {
    const turn = turnOf(moment, 'judge');
    return turn && { kind: 'judgement', certainty: act.certainty, way: turn };
  }
  return undefined;
}

/** Whether these phrases can be written down together: each is offered, none stands twice. */
export function canNote(phrases: readonly string[], moment: Moment): boolean {
  const offered = new Set(turnOf(moment, 'note')?.phrases.map((phrase) => phrase.id));
  return phrases.every((phrase) => offered.delete(phrase));
}

/** Where a `next` scene leads: what is drawn, or the first branch that holds. The reader sees to it that the last one always does. */
export function branchOf(moment: Moment): Way | undefined {
  const { turn, id } = sceneOf(moment);
  const outcomes = outcomesOf(turn);
  if (outcomes.length > 0) return drawn(outcomes, id, moment.seed, timesLeft(id, moment.trail));
  return turn.kind === 'next' ? turn.branches.find((branch) => holds(branch.when, moment)) : undefined;
}

/**
 * Whether a decision is answered by something to read; if not, the story goes straight on.
 *
 * @param after the moment after it, which is asked only where that can matter
 */
export function isAnswered(did: Did, moment: Moment, after: () => Situation): boolean {
  if (did.kind === 'judgement') return turnOf(moment, 'judge')?.explain === 'now';
  const lines = consequenceLines(did);
  return lines.some(({ when }) => !when) || hiddenIn(lines, after).length < lines.length;
}

const NONE: readonly string[] = [];

/** Ids of the lines that do not come: most have no condition, and then nothing is asked. */
export function hiddenIn(lines: readonly Line[], situation: () => Situation): readonly string[] {
  if (!lines.some(({ when }) => when)) return NONE;
  const asked = situation();
  return lines.filter(({ when }) => !holds(when, asked)).map(({ id }) => id);
}

/** Without the lines that did not come; the very same where all did. */
export function withoutHidden(lines: readonly Line[], hidden: readonly string[]): readonly Line[] {
  return hidden.length === 0 ? lines : lines.filter(({ id }) => !hidden.includes(id));
}

/** The lines that what was just done brings into sight. */
export function consequenceLines(did: Did | undefined): readonly Line[] {
  if (did?.kind === 'choice') return did.choice.then;
  if (did?.kind === 'route') return did.route.returns;
  return [];
}

/** What a decision does to the meters. */
export function effectsOf(did: Did | undefined): Effects {
  if (did?.kind === 'choice') return did.choice.effects;
  if (did?.kind === 'route') return did.route.effects;
  return {};
}

/** The line or spot with this id, if it is in sight and so can be marked; with the cue it carries. */
export function inSight(id: string, moment: Moment): { readonly cue?: string } | undefined {
  if (moment.hidden.includes(id)) return undefined;
  const { script, picture } = sceneOf(moment);
  const hasThisId = (item: { readonly id: string }): boolean => item.id === id;
  return (
    script.find(hasThisId) ?? consequenceLines(moment.did).find(hasThisId) ?? picture?.spots.find(hasThisId)
  );
}

/** Whether something can be marked so now: it is in sight, and is not so already. */
export function canMark(act: Act, moment: Moment): act is Mark {
  return (
    act.type === 'mark' && inSight(act.line, moment) !== undefined && moment.marks.has(act.line) !== act.on
  );
}

/** What is marked once this was. */
export function marksAfter({ line, on }: Mark, moment: Moment): Moment['marks'] {
  const marks = new Map(moment.marks);
  if (on) marks.set(line, inSight(line, moment)?.cue);
  else marks.delete(line);
  return marks;
}
