/** What was decided at one stay, against what the scenario says of it and what else could have been done. */
import { type Certainty, type Step, type Visit, verdictOf } from '../engine/index.ts';
import type { Choice, Paragraph, Phrase, Route } from '../format/types.ts';
import type { Verdict } from '../format/vocabulary.ts';

/** How a judgement came out, in the terms of signal detection. “Yes” is: this is a reason to consult. */
export type JudgementOutcome = 'hit' | 'miss' | 'false-alarm' | 'correct-rejection';

/** What was done there, and beside it what was not. */
export type Decided = {
  /** Position in the transcript; a session's `undo` there leads back to just before. */
  readonly index: number;
} & (
  | { readonly kind: 'choice'; readonly choice: Choice; readonly others: readonly Choice[] }
  | { readonly kind: 'route'; readonly route: Route; readonly others: readonly Route[] }
  | {
      readonly kind: 'judgement';
      readonly certainty: Certainty;
      readonly expected: Verdict;
      readonly outcome: JudgementOutcome;
      readonly because: readonly Paragraph[];
      /** Why experts may differ; such a judgement is not scored. */
      readonly differs?: readonly Paragraph[];
      readonly sources: readonly string[];
    }
  | {
      readonly kind: 'note';
      /** All that could be written down, in the order of the scenario. */
      readonly phrases: readonly (Phrase & { readonly isWritten: boolean })[];
      readonly because: readonly Paragraph[];
    }
  | { readonly kind: 'skip'; readonly others: readonly (Choice | Route)[] }
);

/** Undefined where nothing was decided. */
export function decidedAt({ step, scene: { turn }, choices, routes }: Visit): Decided | undefined {
  if (!step) return undefined;
  const { index, entry, option } = step;
  switch (entry.type) {
    case 'choose':
    case 'route':
      return option && taken(index, option, choices, routes);
    case 'judge':
      return turn.kind === 'judge' ? judged(index, entry.certainty, turn) : undefined;
    case 'note':
      return turn.kind === 'note' ? noted(index, entry.phrases, turn) : undefined;
    case 'skip':
      return { kind: 'skip', index, others: [...choices, ...routes] };
  }
}

function taken(
  index: number,
  option: Choice | Route,
  choices: readonly Choice[],
  routes: readonly Route[],
): Decided {
  return 'partner' in option
    ? {
        kind: 'route',
        index,
        route: option,
        others: routes.filter(({ partner }) => partner !== option.partner),
      }
    : { kind: 'choice', index, choice: option, others: choices.filter(({ id }) => id !== option.id) };
}

type TurnOf<Kind> = Extract<Step['scene']['turn'], { kind: Kind }>;

function judged(
  index: number,
  certainty: Certainty,
  { expected, because, differs, sources }: TurnOf<'judge'>,
): Decided {
  const outcome = outcomeOf(certainty, expected);
  return {
    kind: 'judgement',
    ...{ index, certainty, expected, outcome, because },
    ...(differs && { differs }),
    sources,
  };
}

function outcomeOf(certainty: Certainty, expected: Verdict): JudgementOutcome {
  const isRight = verdictOf(certainty) === expected;
  if (expected === 'consult') return isRight ? 'hit' : 'miss';
  return isRight ? 'correct-rejection' : 'false-alarm';
}

function noted(index: number, written: readonly string[], { phrases, because }: TurnOf<'note'>): Decided {
  const told = phrases.map((phrase) => ({ ...phrase, isWritten: written.includes(phrase.id) }));
  return { kind: 'note', index, phrases: told, because };
}
