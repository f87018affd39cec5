/** What a room is asked at a moment of play, and how the story can go on from what it answers. */
import { CERTAINTIES, type Certainty, CONSULT_FROM, type Act, type View } from '../../engine/index.ts';
import type { Partner, Verdict } from '../../format/vocabulary.ts';

export interface Question {
  readonly kind: 'judge' | 'choose' | 'route' | 'note';
  /** What hands go up for, in the order of the screen: steps of certainty, or ids of choices, partners or phrases. */
  readonly keys: readonly string[];
  /** One person may raise a hand for more than one. */
  readonly isMany: boolean;
}

/** Undefined where nothing is asked. */
export function questionOf({ phase, choices, routes, phrases }: View): Question | undefined {
  switch (phase) {
    case 'judging':
      return { kind: 'judge', keys: CERTAINTIES.map(String), isMany: false };
    case 'choosing':
      return { kind: 'choose', keys: choices.map(({ id }) => id), isMany: false };
    case 'routing':
      return { kind: 'route', keys: routes.map(({ partner }) => partner), isMany: false };
    case 'noting':
      return { kind: 'note', keys: phrases.map(({ id }) => id), isMany: true };
    default:
      return undefined;
  }
}

/** One way on: a verdict, an option, or the note that most would write. */
export interface Way {
  /** Of a judgement its verdict, of an option its key. */
  readonly key: string;
  /** How many hands are for it. */
  readonly hands: number;
  readonly act: Act;
}

const VERDICTS: readonly Verdict[] = ['consult', 'no-consult'];

/** @param counts as many as the question has keys */
export function waysOf({ kind, keys }: Question, counts: readonly number[], people: number): readonly Way[] {
  const hands = (index: number): number => counts[index] ?? 0;
  switch (kind) {
    case 'judge':
      return VERDICTS.map((verdict) => {
        const steps = CERTAINTIES.filter((step) => step >= CONSULT_FROM === (verdict === 'consult'));
        const total = steps.reduce((sum, step) => sum + hands(step - 1), 0);
        return { key: verdict, hands: total, act: { type: 'judge', certainty: fullest(steps, hands) } };
      });
    case 'choose':
      return keys.map((key, index) => ({ key, hands: hands(index), act: { type: 'choose', choice: key } }));
    case 'route':
      return keys.map((key, index) => ({
        key,
        hands: hands(index),
        act: { type: 'route', partner: key as Partner },
      }));
    case 'note': {
      const phrases = keys.filter((_, index) => hands(index) * 2 > people);
      return [{ key: 'note', hands: 0, act: { type: 'note', phrases } }];
    }
  }
}

/** The step with the most hands; of those that have as many, the one nearest to the middle. */
function fullest(steps: readonly Certainty[], hands: (index: number) => number): Certainty {
  const fromMiddle = steps.toSorted((a, b) => Math.abs(a - 3.5) - Math.abs(b - 3.5));
  return fromMiddle.toSorted((a, b) => hands(b - 1) - hands(a - 1))[0] as Certainty;
}

/** The way with the most hands; all that have as many, so that somebody must say which. */
export function leading(ways: readonly Way[]): readonly Way[] {
  const most = Math.max(...ways.map(({ hands }) => hands));
  return ways.filter(({ hands }) => hands === most);
}
