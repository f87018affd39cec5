/** A board whose every text says by a sign of its own which language it is in, so that none can be taken for another. */
import type { Inline, Paragraph, Scenario, Scene, Translation, Turn } from '../../src/format/types.ts';

/** Of the source, which is written from right to left, and of the translation. */
export const TONGUES = { he: 'ש', tr: 'ğ' } as const;
type Tongue = keyof typeof TONGUES;

const LINES = ['title', 'summary', 'place', 'name', 'alt', 'says', 'label'];

/** The same with each text that a learner can read changed; `isText` where the value itself is one, or holds nothing else. */
export function reworded<Value>(
  value: Value,
  change: (text: string) => string,
  isText = false,
  key = '',
): Value {
  if (typeof value === 'string') {
    return (isText || LINES.includes(key) ? change(value) : value) as Value;
  }
  if (typeof value !== 'object' || value === null) return value;
  const isRich = isText || key === 'text';
  if (Array.isArray(value)) return value.map((item: unknown) => reworded(item, change, isRich, key)) as Value;
  return Object.fromEntries(
    Object.entries(value).map(([name, item]) => [
      name,
      reworded(item as unknown, change, (isRich && name !== 'fill') || key === 'goals', name),
    ]),
  ) as Value;
}

/** The same in another language: every text begins with its sign. */
export function inTongue<Value>(tongue: Tongue, value: Value, isText = false): Value {
  return reworded(value, (text) => `${TONGUES[tongue]} ${text}`, isText);
}

/** A translation of all of it, by the paths of the format. */
export function translated(scenario: Scenario): Translation {
  const all = Object.fromEntries(pathsOf(scenario));
  return inTongue('tr', all, true);
}

type Text = string | readonly Paragraph[] | undefined;

function* pathsOf(scenario: Scenario): Generator<readonly [string, string | readonly (readonly Inline[])[]]> {
  for (const [path, text] of textsOf(scenario)) {
    if (text !== undefined) yield [path, typeof text === 'string' ? text : text.map((each) => each.text)];
  }
}

function* textsOf({
  title,
  summary,
  goals,
  cast,
  partners,
  facts,
  scenes,
}: Scenario): Generator<[string, Text]> {
  yield* under('', { title, summary });
  yield* under('goals.', goals);
  for (const [id, { name }] of Object.entries(cast)) yield [`cast.${id}.name`, name];
  for (const [id, { name, does, doesNot, sendsBack }] of Object.entries(partners)) {
    yield* under(`partners.${id}.`, { name, does, 'does-not': doesNot, 'sends-back': sendsBack });
  }
  for (const [id, { says, title: called }] of Object.entries(facts ?? {})) {
    yield* under(`facts.${id}.`, { says, title: called });
  }
  for (const scene of Object.values(scenes)) yield* textsOfScene(scene);
}

function* textsOfScene({ id, place, script, inner, cues, picture, turn }: Scene): Generator<[string, Text]> {
  const path = `scenes.${id}`;
  yield* under(`${path}.`, { place, script });
  yield* under(`${path}.inner.`, inner);
  for (const [cue, { why }] of Object.entries(cues)) yield [`${path}.cues.${cue}.why`, why];
  yield [`${path}.picture.alt`, picture?.alt];
  for (const { id, label } of picture?.spots ?? []) {
    yield [`${path}.picture.spots.${id.slice(id.lastIndexOf('.') + 1)}.label`, label];
  }
  yield* textsOfTurn(path, turn);
}

function* textsOfTurn(path: string, turn: Turn): Generator<[string, Text]> {
  if (turn.kind === 'judge') yield [`${path}.judge.because`, turn.because];
  if (turn.kind === 'note') yield [`${path}.note.because`, turn.because];
  for (const { id, kind, text, because } of turn.kind === 'note' ? turn.phrases : []) {
    yield* under(`${path}.note.phrases.${id}.`, { [kind]: text, because });
  }
  for (const { id, kind, label, then, because, inner } of turn.kind === 'choices' ? turn.choices : []) {
    yield* under(`${path}.choices.${id}.`, { [kind]: label, then, because });
    yield* under(`${path}.choices.${id}.inner.`, inner);
  }
  for (const { partner, returns, because, inner } of turn.kind === 'route' ? turn.routes : []) {
    yield* under(`${path}.route.${partner}.`, { returns, because });
    yield* under(`${path}.route.${partner}.inner.`, inner);
  }
}

function* under(path: string, texts: Readonly<Record<string, Text>>): Generator<[string, Text]> {
  for (const [key, text] of Object.entries(texts)) yield [path + key, text];
}
