/** What can be done at a position, and where it leads. */
import { outcomesOf } from '../../format/draw.ts';
import type { Choice, Effects, Line, Phrase, Route, Way } from '../../format/types.ts';
import { METER_MAX, METERS, type Meter, VERDICTS, type Verdict } from '../../format/vocabulary.ts';
import { type Facts, factName } from './facts.ts';
import { type Position, arrivedAt, markable } from './position.ts';

export type Option =
  | { readonly kind: 'choose'; readonly choice: Choice }
  | { readonly kind: 'route'; readonly route: Route }
  | { readonly kind: 'judge'; readonly verdict: Verdict }
  | { readonly kind: 'note'; readonly phrases: readonly Phrase[] }
  /** `thing` is the id of a line or a spot. */
  | { readonly kind: 'mark'; readonly thing: string; readonly on: boolean }
  /** `way` is what was drawn, where chance decides. */
  | { readonly kind: 'continue'; readonly way?: Way }
  | { readonly kind: 'skip' };

/** Of more phrases than this that conditions read in one note, not every mixture is offered: they double with each. */
const MIXED_PHRASES = 6;

/**
 * Everything that can be done here and makes a difference: a judgement as its verdict, marks of what no condition reads
 * not at all, and notes by the phrases that conditions read. Empty at an end.
 */
export function options(position: Position): readonly Option[] {
  const { scene, answer } = position;
  if (scene.turn.kind === 'end') return [];
  const marks = markable(position).map((thing): Option => ({
    kind: 'mark',
    thing,
    on: !isMarked(position, thing),
  }));
  if (answer) return [{ kind: 'continue' }, ...marks];
  const skip: readonly Option[] = scene.skipTo === undefined ? [] : [{ kind: 'skip' }];
  return [...answersTo(position), ...marks, ...skip];
}

function answersTo(position: Position): readonly Option[] {
  const { board } = position;
  const { turn } = position.scene;
  switch (turn.kind) {
    case 'choices':
      return turn.choices
        .filter(
          (choice) => board.holds(choice.when, position) && !(choice.once && wasChosen(position, choice)),
        )
        .map((choice) => ({ kind: 'choose', choice }));
    case 'route':
      return turn.routes
        .filter((route) => board.holds(route.when, position))
        .map((route) => ({ kind: 'route', route }));
    case 'judge':
      return VERDICTS.map((verdict) => ({ kind: 'judge', verdict }));
    case 'note':
      return mixtures(turn.phrases.filter(({ id }) => board.facts.bit(factName.noted(id)) !== 0n)).map(
        (phrases) => ({ kind: 'note', phrases }),
      );
    case 'next': {
      const outcomes = outcomesOf(turn);
      return outcomes.length > 0
        ? outcomes.map((way) => ({ kind: 'continue', way }))
        : [{ kind: 'continue' }];
    }
    case 'end':
      return [];
  }
}

/** All choices of some of these, none included; of too many, only none, each alone, and all together. */
function mixtures(phrases: readonly Phrase[]): readonly (readonly Phrase[])[] {
  if (phrases.length > MIXED_PHRASES) return [[], ...phrases.map((phrase) => [phrase]), phrases];
  return phrases.reduce<readonly (readonly Phrase[])[]>(
    (mixed, phrase) => [...mixed, ...mixed.map((some) => [...some, phrase])],
    [[]],
  );
}

/**
 * The position after an option of `options(position)`; a note may hold any phrases of the scene. Straight on to the next
 * scene, past an answer in which nothing can be marked that matters.
 */
export function take(position: Position, option: Option): Position {
  const { board, scene, facts, answer } = position;
  switch (option.kind) {
    case 'choose': {
      const { id, effects, then } = option.choice;
      return answered(position, { name: factName.chose(id), effects, lines: then, way: option.choice });
    }
    case 'route': {
      const { partner, effects, returns } = option.route;
      const name = factName.routed(scene.id, partner);
      return answered(position, { name, effects, lines: returns, way: option.route });
    }
    case 'judge':
      return judged(position, option.verdict);
    case 'note': {
      const noted = board.facts.bits(option.phrases.map(({ id }) => factName.noted(id)));
      return arrivedAt({ ...position, facts: facts | noted }, onward(position));
    }
    case 'mark': {
      const bit = board.facts.bit(factName.marked(option.thing));
      return { ...position, facts: option.on ? facts | bit : facts & ~bit };
    }
    case 'continue':
      return arrivedAt(position, answer?.way ?? option.way ?? onward(position));
    case 'skip':
      return arrivedAt({ ...position, facts: skipped(position) }, { to: scene.skipTo ?? scene.id });
  }
}

function judged(position: Position, verdict: Verdict): Position {
  const { turn } = position.scene;
  const after = { ...position, facts: withVerdict(position, verdict) };
  const isAnswered = turn.kind === 'judge' && turn.explain === 'now';
  return isAnswered && markable(position).length > 0
    ? { ...after, answer: { lines: [], way: onward(position) } }
    : arrivedAt(after, onward(position));
}

/** The latest judgement counts, so it takes the place of the other. */
function withVerdict({ board, scene, facts }: Position, verdict: Verdict): Facts {
  const bitOf = (one: Verdict): Facts => board.facts.bit(factName.judged(scene.id, one));
  const both = VERDICTS.reduce((bits, one) => bits | bitOf(one), 0n);
  return (facts & ~both) | bitOf(verdict);
}

/** A judgement that is skipped goes the expected way. */
function skipped(position: Position): Facts {
  const { turn } = position.scene;
  return turn.kind === 'judge' ? withVerdict(position, turn.expected) : position.facts;
}

function answered(
  position: Position,
  done: {
    readonly name: string;
    readonly effects: Effects;
    readonly lines: readonly Line[];
    readonly way: Way;
  },
): Position {
  const { board } = position;
  const after = {
    ...position,
    meters: affected(position.meters, done.effects),
    facts: position.facts | board.facts.bit(done.name),
  };
  const answer = { lines: done.lines.filter(({ when }) => board.holds(when, after)), way: done.way };
  const isStop = answer.lines.length > 0 && markable({ ...after, answer }).length > 0;
  return isStop ? { ...after, answer } : arrivedAt(after, done.way);
}

/** Where a scene leads by itself: from a judgement, a note, or the first branch that holds. */
function onward(position: Position): Way {
  const { board, scene } = position;
  const { turn } = scene;
  if (turn.kind === 'judge' || turn.kind === 'note') return turn;
  const branches = turn.kind === 'next' ? turn.branches : [];
  return branches.find(({ when }) => board.holds(when, position)) ?? { to: scene.id };
}

function affected(meters: Position['meters'], effects: Effects): Position['meters'] {
  const clamped = (meter: Meter): number =>
    Math.min(METER_MAX, Math.max(0, meters[meter] + (effects[meter] ?? 0)));
  return METERS.some((meter) => effects[meter])
    ? { stress: clamped('stress'), trust: clamped('trust'), safety: clamped('safety') }
    : meters;
}

function wasChosen({ board, facts }: Position, { id }: Choice): boolean {
  return (facts & board.facts.bit(factName.chose(id))) !== 0n;
}

function isMarked({ board, facts }: Position, thing: string): boolean {
  return (facts & board.facts.bit(factName.marked(thing))) !== 0n;
}
