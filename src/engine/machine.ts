/**
 * The rules of play as one statechart, the same for every scenario: the scenario is the board and comes in as input.
 * Kinds of turn are states; `arriving` finds out which one a scene asks for. Pure: no clock, no effects, and no chance but the seed that comes in.
 * Guards that ask for an act are false for any other, so that `can` is the one answer to “is this allowed now?”.
 */
import { assign, setup } from 'xstate';
import type { Effects, Turn, Way } from '../format/types.ts';
import { type Grade, METER_MAX, RETURN } from '../format/vocabulary.ts';
import {
  type Did,
  type Moment,
  branchOf,
  canMark,
  canNote,
  consequenceLines,
  decisionOf,
  effectsOf,
  hiddenIn,
  isAnswered,
  marksAfter,
  sceneOf,
  turnOf,
} from './board.ts';
import { type PlayInput, firstMoment } from './first-moment.ts';
import type { Act } from './transcript.ts';
import type { Meters } from './types.ts';

function clamp(value: number): number {
  return Math.min(METER_MAX, Math.max(0, value));
}

function affected(meters: Meters, effects: Effects): Meters {
  return {
    stress: clamp(meters.stress + (effects.stress ?? 0)),
    trust: clamp(meters.trust + (effects.trust ?? 0)),
    safety: clamp(meters.safety + (effects.safety ?? 0)),
  };
}

/** The moment after an act in the present scene, before the story moves. */
function after(moment: Moment, act: Act, did?: Did): Partial<Moment> {
  if (act.type === 'mark') return {};
  const { scene, meters: before, trail: previous } = moment;
  const meters = affected(before, effectsOf(did));
  const trail = { act, scene, before, after: meters, previous, hidden: moment.hidden };
  const done = { meters, did, trail, hidden: moment.hidden };
  const missing = hiddenIn(consequenceLines(did), () => ({ ...moment, ...done }));
  if (missing.length === 0) return done;
  const hidden = [...moment.hidden, ...missing];
  return { ...done, hidden, trail: { ...trail, hidden } };
}

/** The moment of coming to a scene, after what was `done` on the way there. */
function arriving(
  moment: Moment,
  way: { readonly [Key in keyof Way]: Way[Key] | undefined } | undefined,
  done: Partial<Moment> = {},
): Partial<Moment> {
  const { to = moment.scene, through } = way ?? {};
  const scene = through ?? (to === RETURN ? (moment.back ?? moment.scene) : to);
  const back = through === undefined ? moment.back : to;
  const there = { ...done, scene, back, visit: moment.visit + 1, did: undefined };
  const { script } = sceneOf({ ...moment, ...there });
  return { ...there, hidden: hiddenIn(script, () => ({ ...moment, ...there })) };
}

/**
 * What becomes of a decision: one that is answered stops there, any other goes straight on. Two ways out rather than a
 * stop that is left at once, because a state that is passed through costs a quarter of the time of a whole step.
 */
const decision = [
  { guard: 'isAnswered', target: 'consequence', actions: 'decide' },
  { guard: 'isDecision', target: 'arriving', actions: 'decideAndGoOn' },
] as const;

export const playMachine = setup({
  types: {
    context: {} as Moment,
    events: {} as Act,
    input: {} as PlayInput,
    output: {} as Grade | undefined,
  },
  guards: {
    turnIs: ({ context }, { kind }: { kind: Turn['kind'] }) => sceneOf(context).turn.kind === kind,
    isInSight: ({ context, event }) => canMark(event, context),
    isDecision: ({ context, event }) => decisionOf(event, context) !== undefined,
    isAnswered: ({ context, event }) => {
      const did = decisionOf(event, context);
      return (
        did !== undefined && isAnswered(did, context, () => ({ ...context, ...after(context, event, did) }))
      );
    },
    isNote: ({ context, event }) => event.type === 'note' && canNote(event.phrases, context),
    canSkip: ({ context }) => context.did === undefined && sceneOf(context).skipTo !== undefined,
  },
  actions: {
    mark: assign(({ context, event }) =>
      event.type === 'mark' ? { marks: marksAfter(event, context) } : {},
    ),
    decide: assign(({ context, event }) => after(context, event, decisionOf(event, context))),
    decideAndGoOn: assign(({ context, event }) => {
      const did = decisionOf(event, context);
      return arriving(context, did?.way, after(context, event, did));
    }),
    note: assign(({ context, event }) => arriving(context, turnOf(context, 'note'), after(context, event))),
    follow: assign(({ context, event }) => arriving(context, branchOf(context), after(context, event))),
    skip: assign(({ context, event }) =>
      arriving(context, { to: sceneOf(context).skipTo }, after(context, event)),
    ),
    goOn: assign(({ context }) => arriving(context, context.did?.way)),
  },
}).createMachine({
  id: 'play',
  context: ({ input }) => firstMoment(input),
  initial: 'scene',
  states: {
    scene: {
      initial: 'arriving',
      on: {
        mark: { guard: 'isInSight', actions: 'mark' },
        skip: { guard: 'canSkip', target: '.arriving', actions: 'skip' },
      },
      states: {
        arriving: {
          always: [
            { guard: { type: 'turnIs', params: { kind: 'choices' } }, target: 'choosing' },
            { guard: { type: 'turnIs', params: { kind: 'next' } }, target: 'continuing' },
            { guard: { type: 'turnIs', params: { kind: 'judge' } }, target: 'judging' },
            { guard: { type: 'turnIs', params: { kind: 'route' } }, target: 'routing' },
            { guard: { type: 'turnIs', params: { kind: 'note' } }, target: 'noting' },
            { target: '#play.ended' },
          ],
        },
        choosing: { on: { choose: decision } },
        judging: { on: { judge: decision } },
        routing: { on: { route: decision } },
        noting: { on: { note: { guard: 'isNote', target: 'arriving', actions: 'note' } } },
        continuing: { on: { continue: { target: 'arriving', actions: 'follow' } } },
        consequence: { on: { continue: { target: 'arriving', actions: 'goOn' } } },
      },
    },
    ended: { type: 'final' },
  },
  output: ({ context }) => turnOf(context, 'end')?.ending,
});
