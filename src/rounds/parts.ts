/** The scenes a round is made of: a case from the bank, the introduction of a block, the end. */
import type { Choice, Condition, DealtCase, Line, Scene } from '../format/types.ts';
import type { BankPair, NowOption, RoundBlock } from '../format/round-types.ts';
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

/** How a case stands in its round. */
export interface CaseOptions extends Standing, Pick<DealtCase, 'number' | 'of'> {
  readonly explain: Extract<Scene['turn'], { kind: 'judge' }>['explain'];
  readonly to: string;
}

/** @param id tells nothing of the case: line ids are made of it, and marks of those are kept */
export function caseScene(id: string, card: Card, options: CaseOptions): Part {
  const { cues, because, differs, sources } = card.pair[card.twin];
  const { explain, to } = options;
  const inBank = pathOf(card);
  const common = caseParts(id, card, options);
  return {
    scene: {
      ...common.scene,
      cues,
      turn: {
        kind: 'judge',
        expected: EXPECTED[card.twin],
        because,
        ...(differs && { differs }),
        sources,
        explain,
        to,
      },
      skipTo: to,
    },
    texts: [
      ...common.texts,
      [`scenes.${id}.judge.because`, `${inBank}.because`],
      [`scenes.${id}.judge.differs`, `${inBank}.differs`],
      ...Object.keys(cues).map(
        (cue) => [`scenes.${id}.cues.${cue}.why`, `${inBank}.cues.${cue}.why`] as const,
      ),
    ],
  };
}

/** “And what do you do now?” about a case that was just judged; its lines stand there still, and carry nothing to find. */
export function nowScene(id: string, card: Card, now: readonly NowOption[], options: CaseOptions): Part {
  const { explain, to } = options;
  const inBank = `${pathOf(card)}.now`;
  const common = caseParts(id, card, options);
  const choice = ({ id: option, kind, label, because, grade }: NowOption): Choice => ({
    ...{ id: `${id}.${option}`, kind, label, because, grade, to },
    once: false,
    // What an option is worth follows at once where the case itself is explained at once.
    then:
      explain === 'now'
        ? because.map(({ text }, index) => ({ id: `${id}.${option}.${index + 1}`, text }))
        : [],
    inner: {},
    sources: [],
    goals: [],
    effects: {},
  });
  return {
    scene: {
      ...common.scene,
      script: common.scene.script.map(({ cue: _, ...line }) => line),
      turn: { kind: 'choices', choices: now.map(choice) },
      skipTo: to,
    },
    texts: [
      ...common.texts,
      ...now.flatMap(({ id: option, kind }) => [
        [`scenes.${id}.choices.${id}.${option}.${kind}`, `${inBank}.${option}.${kind}`] as const,
        [`scenes.${id}.choices.${id}.${option}.because`, `${inBank}.${option}.because`] as const,
        [`scenes.${id}.choices.${id}.${option}.then`, `${inBank}.${option}.because`] as const,
      ]),
    ],
  };
}

const pathOf = ({ pair, twin }: Card): string => `pairs.${pair.id}.${twin}`;

function caseParts(id: string, card: Card, { name, block, number, of }: CaseOptions) {
  const scene = {
    ...plain,
    id,
    place: block.title,
    setting: card.pair.setting,
    script: card.pair[card.twin].script.map((line, index): Line => ({
      ...line,
      id: `${id}.${index + 1}`,
      ...(line.speaker !== undefined && { speaker: personId(line.speaker, card) }),
    })),
    case: { block: name, ...(number !== undefined && { number }), of, pair: card.pair.id },
  };
  const texts = [
    [`scenes.${id}.place`, `blocks.${name}.title`],
    [`scenes.${id}.script`, `${pathOf(card)}.script`],
  ] as const;
  return { scene, texts };
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
