/** The scenes a round is made of: a case from the bank, the introduction of a block, the end. */
import type { Condition, DealtCase, Line, Scene } from '../format/types.ts';
import type { BankPair, RoundBlock } from '../format/round-types.ts';
import { LEARNER, type Verdict } from '../format/vocabulary.ts';

export type Twin = 'signal' | 'noise';

/** A scene, and for each of its texts the path it has in the bank, where its translations stand. */
export interface Part {
  readonly scene: Scene;
  readonly texts: readonly (readonly [path: string, inBank: string])[];
}

/** One case that can be dealt. */
export interface Card {
  readonly pair: BankPair;
  readonly twin: Twin;
  /** Put before the ids of this pair's people: two pairs may both have a `henk`. */
  readonly prefix: string;
}

export const EXPECTED: Readonly<Record<Twin, Verdict>> = { signal: 'consult', noise: 'no-consult' };

/** How a member of the cast of this card's pair is called in the cast of the whole round. */
export function personId(person: string, { pair, prefix }: Pick<Card, 'pair' | 'prefix'>): string {
  return person !== LEARNER && Object.hasOwn(pair.cast, person) ? `${prefix}-${person}` : person;
}

/** The block a scene stands in, with the name by which the bank knows it. */
export interface Standing {
  readonly name: string;
  readonly block: RoundBlock;
}

const plain = { as: LEARNER, inner: {}, cues: {} } as const;

/** @param id tells nothing of the case: line ids are made of it, and marks of those are kept */
export function caseScene(
  id: string,
  card: Card,
  {
    name,
    block,
    number,
    of,
    explain,
    to,
  }: Standing & Pick<DealtCase, 'number' | 'of'> & { readonly explain: 'now' | 'later'; readonly to: string },
): Part {
  const { script, cues, because, sources } = card.pair[card.twin];
  const inBank = `pairs.${card.pair.id}.${card.twin}`;
  return {
    scene: {
      ...plain,
      id,
      place: block.title,
      script: script.map((line, index): Line => ({
        ...line,
        id: `${id}.${index + 1}`,
        ...(line.speaker !== undefined && { speaker: personId(line.speaker, card) }),
      })),
      cues,
      turn: { kind: 'judge', expected: EXPECTED[card.twin], because, sources, explain, to },
      case: { block: name, number, of, pair: card.pair.id },
      skipTo: to,
    },
    texts: [
      [`scenes.${id}.place`, `blocks.${name}.title`],
      [`scenes.${id}.script`, `${inBank}.script`],
      [`scenes.${id}.judge.because`, `${inBank}.because`],
      ...Object.keys(cues).map(
        (cue) => [`scenes.${id}.cues.${cue}.why`, `${inBank}.cues.${cue}.why`] as const,
      ),
    ],
  };
}

/** A block's own words, and where it leads: the first branch that holds, of which the last always does. */
export function introScene(
  id: string,
  standing: Standing,
  ...branches: readonly { readonly when?: Condition; readonly to: string }[]
): Part {
  const last = branches.at(-1);
  return toldScene(id, standing, {
    turn: { kind: 'next', branches },
    ...(last && { skipTo: last.to }),
  });
}

export function endScene(id: string, standing: Standing): Part {
  return toldScene(id, standing, { turn: { kind: 'end', ending: 'good' } });
}

function toldScene(
  id: string,
  { name, block: { title, script } }: Standing,
  rest: Pick<Scene, 'turn' | 'skipTo'>,
): Part {
  const lines = script.map(({ text }, index): Line => ({ id: `${id}.${index + 1}`, text }));
  return {
    scene: { ...plain, id, place: title, script: lines, ...rest },
    texts: [
      [`scenes.${id}.place`, `blocks.${name}.title`],
      [`scenes.${id}.script`, `blocks.${name}.script`],
    ],
  };
}
