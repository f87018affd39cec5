import { hasErrors, type Diagnostic } from './diagnostics/diagnostic.ts';
import { parseTexts, scenesAsHolders, speakersOf, type Draft } from './draft/draft.ts';
import { read } from './read/read.ts';
import type { Path, SourceFile } from './read/source-file.ts';
import { partRules, referenceRules, shapeRules, storyRules } from './rules/index.ts';
import type { Rule } from './rules/rule.ts';
import { scenarioSchema, type ScenarioSource } from './schema/scenario.ts';
import { checkStructure } from './schema/structure.ts';

export interface CheckedScenario {
  /** Present when the structure is right, whatever the rules found. */
  readonly draft?: Draft;
  readonly diagnostics: readonly Diagnostic[];
}

/** Parts of the head that rules for single scenes look at; while one of them is wrong, nothing sure can be said. */
const LEANED_ON = ['cast', 'goals', 'scenes', 'review', 'language'];

/**
 * Reads and checks the source of a scenario in stages, so that one mistake gives one diagnostic: writing, structure,
 * each part by itself, how the parts refer to each other, and the story as a whole. A scene whose structure is wrong
 * keeps the later stages waiting, but not the checks of the other scenes.
 */
export function checkScenario(file: string, text: string): CheckedScenario {
  const { source: sourceFile, diagnostics: written } = read(text, file);
  // A key twice, or text cut off: what stands there is not what was meant, so nothing further is said about it.
  if (!sourceFile || written.length > 0) return { diagnostics: written };

  const structure = checkStructure(scenarioSchema, sourceFile);
  const sound = soundSource(sourceFile, structure.unsound);
  if (!sound) return { diagnostics: structure.diagnostics };

  const found = structure.texts.filter(({ path: [top, id] }) => top !== 'scenes' || isIn(sound.scenes, id));
  const { texts, diagnostics: slips } = parseTexts(sourceFile, found, speakersOf(sound.cast));
  const draft: Draft = {
    file: sourceFile,
    source: sound,
    texts,
    holders: scenesAsHolders(sound.scenes),
  };
  const held = (rules: readonly Rule[]): readonly Diagnostic[] => rules.flatMap((rule) => [...rule(draft)]);
  const parts = [...structure.diagnostics, ...slips, ...held(partRules)];
  if (structure.diagnostics.length > 0) return { diagnostics: parts };

  const wholes = [...held(shapeRules), ...held(referenceRules)];
  const story = hasErrors(wholes) ? [] : held(storyRules);
  return { draft, diagnostics: [...parts, ...wholes, ...story] };
}

function isIn(scenes: ScenarioSource['scenes'], id: string | number | undefined): boolean {
  return id !== undefined && Object.hasOwn(scenes, id);
}

/** The source without the scenes in which something is wrong; undefined when too little is left to check by itself. */
function soundSource(file: SourceFile, unsound: readonly Path[]): ScenarioSource | undefined {
  const value = file.value as ScenarioSource;
  const isLeanedOn = ([top, ...below]: Path): boolean =>
    LEANED_ON.includes(String(top)) && (top !== 'scenes' || below.length === 0);
  if (unsound.some(isLeanedOn)) return undefined;
  const broken = new Set(unsound.filter(([top]) => top === 'scenes').map(([, id]) => String(id)));
  if (broken.size === 0) return value;
  const scenes = Object.create(null) as ScenarioSource['scenes'];
  for (const [id, scene] of Object.entries(value.scenes)) if (!broken.has(id)) scenes[id] = scene;
  return { ...value, scenes };
}
