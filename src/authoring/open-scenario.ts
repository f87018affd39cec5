import { readLaid } from './audience/lay-over.ts';
import { isRecord } from '../format/shapes.ts';
import { ID_PATTERN } from '../format/vocabulary.ts';
import { hasErrors, type Diagnostic } from './diagnostics/diagnostic.ts';
import { scenesAsHolders, speakersOf, type Draft } from './draft/draft.ts';
import { SceneGraph } from './draft/graph.ts';
import { parseTexts } from './draft/texts.ts';
import type { CompileInput } from './read/input.ts';
import type { Opened } from './open-file.ts';
import { prove } from './proof/findings/prove.ts';
import { latestToday } from './read/days.ts';
import type { Path, SourceFile } from './read/source-file.ts';
import { RULES_BY_KIND } from './rules/index.ts';
import { findings } from './rules/rule.ts';
import { textFindings } from './rules/text-rule.ts';
import { SCHEMAS } from './schema/kinds.ts';
import type { ScenarioSource } from './schema/scenario.ts';
import { checkStructure } from './schema/structure.ts';

/** Parts of the head that rules for single scenes look at; while one of them is wrong, nothing sure can be said. */
const LEANED_ON = ['cast', 'goals', 'scenes', 'review', 'language'];

/**
 * Reads and checks the source of a scenario in stages, so that one mistake gives one diagnostic: writing, structure,
 * each part by itself, how the parts refer to each other, and the story as a whole. A scene whose structure is wrong
 * keeps the later stages waiting, but not the checks of the other scenes.
 */
export function openScenario({
  facts,
  media,
  partners,
  today = latestToday(),
  ...input
}: Omit<CompileInput, 'overlays'>): Opened<Draft> {
  const { source: file, pack, diagnostics: written } = readLaid('scenario', input);
  // A key twice, or text cut off: what stands there is not what was meant, so nothing further is said about it.
  if (!file) return { diagnostics: written };

  const structure = checkStructure(SCHEMAS.scenario, file);
  const source = soundSource(file, structure.unsound);
  if (!source) return { diagnostics: [...written, ...structure.diagnostics] };

  const found = structure.texts.filter(({ path: [top, id] }) => top !== 'scenes' || isIn(source.scenes, id));
  const speakers = speakersOf(source.cast);
  const { texts, diagnostics: slips } = parseTexts(file, found, speakers);
  const { language, scenes } = source;
  const holders = scenesAsHolders(scenes);
  const graph = new SceneGraph(scenes);
  const draft: Draft = {
    kind: 'scenario',
    file,
    source,
    language,
    texts,
    speakers,
    facts,
    today,
    media,
    hasPartners: partners === undefined ? undefined : partners !== null,
    holders,
    graph,
    pack,
  };
  const rules = RULES_BY_KIND.scenario;
  const parts = [
    ...written,
    ...structure.diagnostics,
    ...slips,
    ...textFindings(rules.texts, texts, file),
    ...findings(rules.parts, draft),
  ];
  if (structure.diagnostics.length > 0) {
    return { diagnostics: [...parts, ...soundReferences(draft, file)] };
  }

  const references = [...findings(rules.references, draft)];
  const story = hasErrors(references) ? [] : storyFindings(draft);
  // What is to be weighed stands in lines that are not read as they were meant.
  const areCuesRead = !parts.some(({ code }) => code.startsWith('cue-') || code === 'unknown-fill');
  return {
    opened: draft,
    diagnostics: [
      ...parts,
      ...references,
      ...story.filter(({ code }) => areCuesRead || !code.startsWith('judge-without-')),
    ],
  };
}

/** Names that lead nowhere, as far as that is sure while other scenes are broken: a broken scene is there all the same. */
function soundReferences(draft: Draft, { value }: SourceFile): readonly Diagnostic[] {
  const { start, scenes } = value as Partial<ScenarioSource> & Pick<ScenarioSource, 'scenes'>;
  // Where nothing can be said of the first scene, any will do.
  const source = {
    ...draft.source,
    start: typeof start === 'string' ? start : (Object.keys(scenes)[0] ?? ''),
  };
  return [...findings(RULES_BY_KIND.scenario.references, { ...draft, source })].filter(
    ({ missing }) =>
      missing?.kind === 'scene' && ID_PATTERN.test(missing.id) && !Object.hasOwn(scenes, missing.id),
  );
}

/** What is wrong with the story as a whole, once every name in it leads somewhere. */
function storyFindings(draft: Draft): readonly Diagnostic[] {
  const rules = RULES_BY_KIND.scenario;
  const unplayable = [...findings(rules.playable, draft)];
  return [...findings(rules.story, draft), ...(unplayable.length > 0 ? unplayable : prove(draft))];
}

function isIn(scenes: ScenarioSource['scenes'], id: string | number | undefined): boolean {
  return id !== undefined && Object.hasOwn(scenes, id);
}

/** The source without parts of the head that are not even of the right kind, as where a line of it is gone: that has been told. */
function asRulesReadIt(source: ScenarioSource): ScenarioSource {
  const { discuss, meters, ...others } = source;
  const isDiscussed = isRecord(discuss?.questions);
  if (isRecord(meters) && (isDiscussed || discuss === undefined)) return source;
  return {
    ...others,
    meters: isRecord(meters) ? meters : ({} as ScenarioSource['meters']),
    ...(isDiscussed && { discuss }),
  };
}

/** The source without the scenes in which something is wrong; undefined when too little is left to check by itself. */
function soundSource(file: SourceFile, unsound: readonly Path[]): ScenarioSource | undefined {
  const value = asRulesReadIt(file.value as ScenarioSource);
  const isLeanedOn = ([top, ...below]: Path): boolean =>
    LEANED_ON.includes(String(top)) && (top !== 'scenes' || below.length === 0);
  if (unsound.some(isLeanedOn)) return undefined;
  const broken = new Set(unsound.filter(([top]) => top === 'scenes').map(([, id]) => String(id)));
  if (broken.size === 0) return value;
  const scenes = Object.create(null) as ScenarioSource['scenes'];
  for (const [id, scene] of Object.entries(value.scenes)) if (!broken.has(id)) scenes[id] = scene;
  return { ...value, scenes };
}
