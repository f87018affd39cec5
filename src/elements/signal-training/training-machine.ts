/**
 * The life of the component, in three regions that know nothing of each other: what is on screen (`phase`), what became
 * of the completion (`report`), and whether the screen is covered. The rules of play are the engine's.
 */
import { type SnapshotFrom, createActor, setup } from 'xstate';
import { BEFORE_CHOICE, COVER } from './before-choice.ts';

export type TrainingEvent =
  | { readonly type: 'loaded' }
  | { readonly type: 'failed' }
  | { readonly type: 'reload' }
  | { readonly type: 'begin' }
  | { readonly type: 'look back' }
  | { readonly type: 'try again' }
  | { readonly type: 'trade places' }
  | { readonly type: 'finish' }
  /** Back to the card; the run is kept. */
  | { readonly type: 'put away' }
  | { readonly type: 'leave' }
  | { readonly type: 'come back' }
  | { readonly type: 'cover' }
  | { readonly type: 'uncover' }
  /** The story has reached an end, or was read, on a page that keeps completions or that keeps none. */
  | { readonly type: 'held' | 'unrecorded' }
  /** What the outbox says of the completion. */
  | { readonly type: 'offered' | 'waiting' | 'unheard' | 'recorded' }
  /** One of a former visit was brought home by another tab. */
  | { readonly type: 'gone' };

/** Also where one of a former visit waits, or was recorded. */
const earned = { held: 'held', offered: 'offered', unrecorded: 'unrecorded' } as const;

export const trainingMachine = setup({ types: { events: {} as TrainingEvent } }).createMachine({
  id: 'training',
  type: 'parallel',
  states: {
    phase: {
      initial: 'loading',
      on: { reload: '.loading' },
      states: {
        loading: { on: BEFORE_CHOICE.loading },
        note: { on: BEFORE_CHOICE.note },
        playing: { on: { 'look back': 'debrief', ...BEFORE_CHOICE.playing } },
        debrief: {
          on: {
            'try again': 'playing',
            'trade places': 'elsewhere',
            finish: 'done',
            'put away': 'note',
            leave: 'left',
          },
        },
        elsewhere: { on: { 'look back': 'debrief', 'put away': 'note', leave: 'left' } },
        done: {
          on: {
            'try again': 'playing',
            'look back': 'debrief',
            begin: 'playing',
            'put away': 'note',
            leave: 'left',
          },
        },
        failed: { on: BEFORE_CHOICE.failed },
        left: { on: BEFORE_CHOICE.left },
      },
    },
    report: {
      initial: 'idle',
      on: { reload: '.idle' },
      states: {
        idle: { on: { ...earned, waiting: 'waiting', unheard: 'unheard', recorded: 'recorded' } },
        held: { on: { offered: 'offered', waiting: 'waiting', unheard: 'unheard', recorded: 'recorded' } },
        offered: { on: { gone: 'idle', waiting: 'waiting', unheard: 'unheard', recorded: 'recorded' } },
        waiting: { on: { gone: 'idle', ...earned, unheard: 'unheard', recorded: 'recorded' } },
        unheard: { on: { gone: 'idle', ...earned, waiting: 'waiting', recorded: 'recorded' } },
        recorded: { on: earned },
        unrecorded: {},
      },
    },
    cover: {
      initial: 'hidden',
      states: {
        hidden: { on: COVER.hidden },
        shown: { on: COVER.shown },
      },
    },
  },
});

export type TrainingValue = SnapshotFrom<typeof trainingMachine>['value'];

/** The machine at work, behind our own types. */
export interface Machine {
  readonly value: TrainingValue;
  /** Whether there is something to go back from to the card. */
  readonly isUnderWay: boolean;
  /** Does nothing where the event means nothing now. */
  send(type: TrainingEvent['type']): void;
}

/** Goes on from where the life of the component is; `changed` is called after each change. */
export function runMachine(from: TrainingValue, changed: () => void): Machine {
  const snapshot = trainingMachine.resolveState({ value: from });
  const actor = createActor(trainingMachine, { snapshot }).start();
  actor.subscribe(changed);
  return {
    get value() {
      return actor.getSnapshot().value;
    },
    get isUnderWay() {
      return actor.getSnapshot().can({ type: 'put away' });
    },
    send: (type) => actor.send({ type }),
  };
}
