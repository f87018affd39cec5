import type { Finding } from '../diagnostics/diagnostic.ts';
import type { SourceFile, Path } from '../read/source-file.ts';
import { choicesOf } from '../draft/graph.ts';
import { describedCues } from './cues.ts';
import type { CueRule, Rule } from './rule.ts';

function* twice(file: SourceFile, named: Iterable<readonly [id: string, path: Path]>): Generator<Finding> {
  const first = new Map<string, Path>();
  for (const [id, path] of named) {
    const before = first.get(id);
    if (before) yield { at: file.keyOf(path), params: { id }, related: [file.keyOf(before)] };
    else first.set(id, path);
  }
}

/** Also in a round, where a cue is all that has a name. */
export const duplicateCue: CueRule = {
  code: 'duplicate-id',
  severity: 'error',
  find: (draft) =>
    twice(
      draft.file,
      [...describedCues(draft)].map(({ id, path }) => [id, path] as const),
    ),
};

/**
 * Choices, cues, lines and phrases are named without their scene in conditions and in the transcript, so each name stands for
 * one thing in the whole scenario. (Two scenes of one name are two equal keys, which reading has refused.)
 */
export const duplicateId: Rule = {
  code: 'duplicate-id',
  severity: 'error',
  *find(draft) {
    const { file, source } = draft;
    const scenes = Object.entries(source.scenes);
    yield* twice(
      file,
      scenes.flatMap(([id, scene]) =>
        choicesOf(scene).map(([choice]) => [choice, ['scenes', id, 'choices', choice]] as const),
      ),
    );
    yield* duplicateCue.find(draft);
    yield* twice(
      file,
      scenes.flatMap(([id, { lines = {} }]) =>
        Object.keys(lines).map((name) => [name, ['scenes', id, 'lines', name]] as const),
      ),
    );
    yield* twice(
      file,
      scenes.flatMap(([id, { note }]) =>
        Object.keys(note?.phrases ?? {}).map(
          (phrase) => [phrase, ['scenes', id, 'note', 'phrases', phrase]] as const,
        ),
      ),
    );
  },
};
