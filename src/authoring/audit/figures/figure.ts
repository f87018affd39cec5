/** What the audit measures: numbers with their limits, so that every one of them can be held to something or is plainly told. */

/** The figures, in the order they are told. */
export const FIGURES = [
  'words-good',
  'words-harmful',
  'words-avoid',
  'form-good',
  'form-harmful',
  'form-avoid',
  'place-good',
  'place-harmful',
  'place-avoid',
  'neighbours-good',
  'neighbours-harmful',
  'neighbours-avoid',
  'options-harmful',
  'options-alone',
  'options-composition',
  'options-target',
  'rule-good',
  'rule-harmful',
  'told-equals',
  'told-best',
  'opening-tells',
  'partner-good',
  'partner-harmful',
  'partner-first',
  'note-rule',
  'play-good',
  'play-harmful',
  'play-judgement',
  'play-skip',
  'twins-longer',
  'twins-words',
  'twins-words-right',
  'twins-form',
  'twins-form-right',
  'twins-neighbours',
  'twins-neighbours-right',
  'twins-rule',
  'twins-rule-right',
  'twins-strong',
  'twins-difficulty',
] as const;
export type FigureName = (typeof FIGURES)[number];

/** Areas under a curve: 0.5 is guessing, 1 knows all. The other figures are shares. */
const AREAS: ReadonlySet<FigureName> = new Set([
  'twins-words',
  'twins-form',
  'twins-neighbours',
  'twins-rule',
]);

/** Both inclusive. */
export interface Limit {
  readonly atLeast?: number;
  readonly atMost?: number;
}

/** `told`: there is no limit to hold it to. `too-little`: so few were counted that chance alone could make any figure. */
export type Standing = 'holds' | 'fails' | 'told' | 'too-little';

export interface Figure {
  readonly name: FigureName;
  /** Which of several: a rule, a place, a partner, a grade, a measure. */
  readonly about?: string;
  /** Of the texts that were measured; absent where no text was. */
  readonly language?: string;
  readonly unit: 'share' | 'area';
  /** 0 to 1; absent where there is too little to say. */
  readonly value?: number;
  /** How many were counted: decisions, options, pairs, phrases, offers, stories. */
  readonly count: number;
  /** What somebody who guesses gets. */
  readonly chance?: number;
  readonly limit?: Limit;
  /**
   * Reported, and never a reason to change a text: a check of another kind on whether texts were only mended for the
   * models that are held to a limit.
   */
  readonly isWitness?: true;
  readonly standing: Standing;
}

export interface Measured extends Omit<Figure, 'standing' | 'unit' | 'value'> {
  readonly value: number;
  /** Below so many the figure is not told. */
  readonly enough: number;
}

/** The last digit of a sum must not decide over a limit. */
const TOLERANCE = 1e-9;

export function figure({ enough, value, ...rest }: Measured): Figure {
  const unit = AREAS.has(rest.name) ? 'area' : 'share';
  if (rest.count < enough || Number.isNaN(value)) {
    const { limit: _, chance: __, ...named } = rest;
    return { ...named, unit, standing: 'too-little' };
  }
  return { ...rest, unit, value, standing: standingOf(value, rest.limit) };
}

function standingOf(value: number, limit: Limit | undefined): Standing {
  if (!limit) return 'told';
  const { atLeast = -Infinity, atMost = Infinity } = limit;
  return value >= atLeast - TOLERANCE && value <= atMost + TOLERANCE ? 'holds' : 'fails';
}

/** Below so many of each, chance alone could make any figure. */
export const ENOUGH = {
  /** Decisions with a good option and one that is not; a model must also have stories to learn from. */
  decisions: 20,
  stories: 3,
  scenes: 10,
  openings: 4,
  pairs: 10,
  phrases: 20,
  offers: 5,
} as const;
