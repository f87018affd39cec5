/** Plays a plan with what learners play with, step by step, as far as the story goes along. */
import { type Act, CONSULT_FROM, type Session, type View } from '../../engine/index.ts';
import type { PlanStep } from '../schema/plan.ts';
import { missed, notOffered } from './expect.ts';
import { bearersIn } from './in-sight.ts';
import { type Parting, parting } from './parting.ts';

/** Does the steps; where the story parts from the plan, that is where it stops. */
export function follow(session: Session, steps: readonly PlanStep[]): Parting | undefined {
  for (const [index, step] of steps.entries()) {
    const apart =
      come(session, step) ?? doneOtherwise(session, step) ?? (step.expect && expected(session, step.expect));
    if (apart) return { ...apart, path: ['steps', index, ...apart.path] };
  }
  return undefined;
}

function expected(session: Session, expect: NonNullable<PlanStep['expect']>): Parting | undefined {
  const found = missed(session, expect);
  return found && { ...found, path: ['expect', ...found.path] };
}

/** A story that was not proven may go round by itself for ever. */
const MOST_BY_ITSELF = 1_000;

/** Lets the story go on by itself until the step can be done; says why it cannot where something else is asked first. */
function come(session: Session, step: PlanStep): Parting | undefined {
  for (let count = 0; !isThere(session.view, step); count += 1) {
    if (count > MOST_BY_ITSELF || !session.act({ type: 'continue' })) return elsewhere(session.view, step);
  }
  return undefined;
}

/** In which phase each act is done. */
const PHASES = {
  choose: 'choosing',
  judge: 'judging',
  route: 'routing',
  note: 'noting',
  ends: 'ended',
} as const;
const ASKED = Object.keys(PHASES) as readonly (keyof typeof PHASES)[];

function isThere(view: View, step: PlanStep): boolean {
  const { scene, skip, mark, unmark } = step;
  if (scene !== undefined && view.scene.id !== scene) return false;
  const cue = mark ?? unmark;
  if (cue !== undefined) return bearersIn(view).some((bearer) => bearer.cue === cue);
  if (skip === true) return view.canSkip;
  const asked = ASKED.find((key) => step[key] !== undefined);
  if (asked !== undefined) return view.phase === PHASES[asked];
  // What was done in a scene before is over when a step names that scene anew.
  return scene === undefined || view.phase !== 'consequence';
}

function elsewhere({ scene: { id: scene, turn }, phase }: View, step: PlanStep): Parting {
  if (step.scene !== undefined && step.scene !== scene) {
    return parting('plan-other-scene', ['scene'], { wanted: step.scene, scene });
  }
  const cue = step.mark ?? step.unmark;
  if (cue !== undefined) {
    return parting('plan-not-in-sight', [step.mark === undefined ? 'unmark' : 'mark'], { cue, scene });
  }
  const asked = ASKED.find((key) => step[key] !== undefined);
  if (asked === 'ends') return parting('plan-not-over', ['ends'], { scene, turn: turn.kind });
  const act = asked ?? 'skip';
  // Whatever is no ending can be skipped.
  if (phase === 'ended' || act === 'skip') return parting('plan-over', [act], { scene });
  return parting('plan-other-turn', [act], { act, scene, turn: turn.kind });
}

/** The certainty nearest to the middle that amounts to each: whoever is surer comes to the same. */
const CERTAINTY = { consult: CONSULT_FROM, 'no-consult': 3 } as const;

/** Does what the step says; where the story does not let it, says so. */
function doneOtherwise(session: Session, step: PlanStep): Parting | undefined {
  const { view } = session;
  const scene = view.scene.id;
  const { choose, judge, route, note, skip, ends } = step;
  if (choose !== undefined && !session.act({ type: 'choose', choice: choose })) {
    return notOffered(['choose'], choose, scene, idsOf(view.choices));
  }
  if (judge !== undefined) session.act({ type: 'judge', certainty: CERTAINTY[judge] });
  if (route !== undefined && !session.act({ type: 'route', partner: route })) {
    const open = view.routes.map(({ partner }) => partner);
    return notOffered(['route'], route, scene, open);
  }
  if (note !== undefined && !session.act({ type: 'note', phrases: [...new Set(note)] })) {
    const offered = idsOf(view.phrases);
    const other = note.find((phrase) => !offered.includes(phrase)) ?? '';
    return notOffered(['note'], other, scene, offered);
  }
  if (skip === true) session.act({ type: 'skip' });
  const marking = markOf(view, step);
  if (marking) session.act(marking);
  if (ends !== undefined && view.ending !== ends) {
    return parting('plan-other-ending', ['ends'], { wanted: ends, ending: view.ending ?? '', scene });
  }
  return undefined;
}

/** The act that marks a cue, or takes its mark away; none where that is so already. */
function markOf(view: View, { mark, unmark }: PlanStep): Act | undefined {
  const on = mark !== undefined;
  const isToChange = ({ id, cue }: { readonly id: string; readonly cue: string }): boolean =>
    cue === (mark ?? unmark) && view.marked.has(id) !== on;
  const bearer = bearersIn(view).find(isToChange);
  return bearer && { type: 'mark', line: bearer.id, on };
}

const idsOf = (things: readonly { readonly id: string }[]): readonly string[] => things.map(({ id }) => id);
