import { hasErrors, type Diagnostic } from './diagnostics/diagnostic.ts';
import type { Draft } from './draft/draft.ts';
import { parseText } from './draft/prose.ts';
import { openScenario } from './open-scenario.ts';
import type { AudienceInput, FileInput, NameKind, OverlayInput } from './read/input.ts';
import { read } from './read/read.ts';
import type { SourceFile } from './read/source-file.ts';
import { planSchema } from './schema/plan.ts';
import { scenarioSchema } from './schema/scenario.ts';
import { namesOf, textsOf } from './schema/walk.ts';
import { pointEdits } from './renaming/points.ts';
import { recordEdits } from './renaming/record.ts';
import { type Edit, edited } from './renaming/edits.ts';
import { editsOf, nameEdits, type ReadText, type Renaming } from './renaming/places.ts';

/** A scenario and what stands beside it. */
export interface RenameInput extends Omit<FileInput, 'audience'> {
  /** Its audience packs, each with who looked at that. */
  readonly audiences?: readonly (AudienceInput & Pick<RenameInput, 'review'>)[];
  readonly plans?: readonly OverlayInput[];
  /** Who looked at it, an empty text where nobody has. */
  readonly review?: OverlayInput;
}

/** What came of a renaming. Nothing is to be written unless there are files. */
export interface Renamed {
  /**
   * The scenario, each translation, each plan, who looked, and each audience pack with its translations and who looked at
   * it, in the order they were given, as they are to be.
   */
  readonly files?: readonly OverlayInput[];
  /** What the old name is the name of: none where nothing is called so, several where the kind has to be said. */
  readonly kinds: readonly NameKind[];
  /** Why there are no files: errors that were there, or that the new name would bring. */
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * Calls a part of a scenario otherwise, wherever it is spoken of: in the scenario, in its plans, in its translations, in its
 * audience packs and in the lists that close them, and where it is written who looked, so that nothing has to be looked at again. Comments and layout stay.
 *
 * @param from a scene, choice, cue, member of the cast, goal, phrase or question of the scenario
 * @param kind what it is, where the scenario has two of that name
 */
export function rename(
  { overlays = [], plans = [], audiences = [], review, ...source }: RenameInput,
  from: string,
  to: string,
  kind?: NameKind,
): Renamed {
  const { opened: draft, diagnostics } = openScenario(source);
  if (!draft || hasErrors(diagnostics)) return { kinds: [], diagnostics };
  const kinds = kindsOf(draft.file, from).filter((one) => kind === undefined || one === kind);
  const [only, ...others] = kinds;
  if (only === undefined || others.length > 0) return { kinds, diagnostics: [] };

  const renaming: Renaming = { kind: only, from, to };
  const files = [
    { file: source.file, text: edited(source.text, [...editsOf(renaming, draft.file, draft.texts)]) },
  ];
  const over = (of: Draft) => (file: SourceFile) => overlayEdits(renaming, file, of);
  const seen = (by: OverlayInput | undefined, of: Draft): readonly Beside[] =>
    by && by.text !== '' ? [[by, (file) => pointEdits(renaming, file, of)]] : [];
  const beside: Beside[] = [
    ...overlays.map((overlay): Beside => [overlay, over(draft)]),
    ...plans.map((plan): Beside => [plan, (file) => nameEdits(renaming, file, planSchema)]),
    ...seen(review, draft),
  ];
  for (const audience of audiences) {
    const { opened: laid, diagnostics: wrong } = openScenario({ ...source, audience });
    if (!laid || hasErrors(wrong)) return { kinds, diagnostics: wrong };
    beside.push(
      [audience, over(draft)],
      ...(audience.overlays ?? []).map((overlay): Beside => [overlay, over(laid)]),
      ...seen(audience.review, laid),
    );
  }
  for (const [input, edits] of beside) {
    const renamed = rewritten(input, edits);
    if ('diagnostics' in renamed) return { kinds, diagnostics: renamed.diagnostics };
    files.push(renamed);
  }
  const [renamed] = files;
  const after = renamed ? openScenario({ ...source, ...renamed }).diagnostics : [];
  return hasErrors(after) ? { kinds, diagnostics: after } : { files, kinds, diagnostics: [] };
}

function kindsOf(file: SourceFile, name: string): readonly NameKind[] {
  const found = [...namesOf(scenarioSchema, file.value)].filter(({ id }) => id === name);
  return [...new Set(found.map(({ kind }) => kind))];
}

/** Something beside a scenario, and what changes in it. */
type Beside = readonly [OverlayInput, edits: (file: SourceFile) => Iterable<Edit>];

function rewritten(...[{ file: name, text }, edits]: Beside): OverlayInput | Pick<Renamed, 'diagnostics'> {
  const { source: file, diagnostics } = read(text, name);
  if (!file || diagnostics.length > 0) return { diagnostics };
  return { file: name, text: edited(text, [...edits(file)]) };
}

/** What changes in what stands over a scenario. */
function* overlayEdits(renaming: Renaming, file: SourceFile, draft: Draft): Generator<Edit> {
  const texts = [...textsIn(file, draft)];
  yield* editsOf(renaming, file, texts);
  yield* recordEdits(renaming, file, texts, draft);
}

/** A translation has the shape of what it translates, as far as it goes. */
function* textsIn(file: SourceFile, { speakers }: Draft): Generator<ReadText> {
  for (const text of textsOf(scenarioSchema, file.value)) {
    yield { ...text, lines: parseText(text.value, text.kind, speakers).lines };
  }
}
