/** All that a learner can read in a scenario, as plain text with its place. */
import { countWords } from '../draft/words.ts';
import { plain } from '../../format/plain.ts';
import type { Inner, Paragraph, Scenario, Scene } from '../../format/types.ts';

/** `options`: what can be said, done or written down. `explanations`: the whys of the looking back. `inner`: other places. */
export const PASSAGE_KINDS = ['script', 'options', 'consequences', 'explanations', 'inner'] as const;
export type PassageKind = (typeof PASSAGE_KINDS)[number];

export interface TextPassage {
  readonly kind: PassageKind;
  /** Where it stands in the file, below `scenes`: `opening.choices.ask-her.then`. */
  readonly place: string;
  /** One paragraph each. */
  readonly paragraphs: readonly string[];
}

export function wordsInPassages(passages: readonly TextPassage[]): number {
  return passages.flatMap(({ paragraphs }) => paragraphs).reduce((sum, text) => sum + countWords(text), 0);
}

export function passagesOf({ scenes }: Scenario): readonly TextPassage[] {
  return Object.values(scenes)
    .flatMap(passagesOfScene)
    .filter(({ paragraphs }) => paragraphs.length > 0);
}

function passagesOfScene(scene: Scene): readonly TextPassage[] {
  const { id, script, inner, cues, turn } = scene;
  const found = [passage('script', `${id}.script`, script), ...innerPassages(id, inner)];
  for (const [cue, { why }] of Object.entries(cues)) {
    found.push(passage('explanations', `${id}.cues.${cue}.why`, why));
  }
  if (turn.kind === 'judge' || turn.kind === 'note') {
    found.push(passage('explanations', `${id}.${turn.kind}.because`, turn.because));
  }
  if (turn.kind === 'choices') {
    for (const { id: choice, kind, label, then, because, inner } of turn.choices) {
      const place = `${id}.choices.${choice}`;
      found.push(passage('options', `${place}.${kind}`, label));
      found.push(passage('consequences', `${place}.then`, then));
      found.push(passage('explanations', `${place}.because`, because));
      found.push(...innerPassages(place, inner));
    }
  }
  if (turn.kind === 'route') {
    for (const { partner, returns, because, inner } of turn.routes) {
      const place = `${id}.route.${partner}`;
      found.push(passage('consequences', `${place}.returns`, returns));
      found.push(passage('explanations', `${place}.because`, because));
      found.push(...innerPassages(place, inner));
    }
  }
  if (turn.kind === 'note') {
    for (const { id: phrase, kind, text, because } of turn.phrases) {
      const place = `${id}.note.phrases.${phrase}`;
      found.push(passage('options', `${place}.${kind}`, text));
      found.push(passage('explanations', `${place}.because`, because));
    }
  }
  return found;
}

function innerPassages(place: string, inner: Inner): readonly TextPassage[] {
  return Object.entries(inner).map(([person, paragraphs]) =>
    passage('inner', `${place}.inner.${person}`, paragraphs),
  );
}

function passage(kind: PassageKind, place: string, paragraphs: readonly Paragraph[]): TextPassage {
  return { kind, place, paragraphs: paragraphs.map(({ text }) => plain(text)) };
}
