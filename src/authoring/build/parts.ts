/** The parts that scenarios, rounds and shared files have in common, as data. */
import type { DraftTexts } from '../draft/texts.ts';
import type { ParsedLine } from '../draft/prose.ts';
import type { CueSource, ReviewSource, ScenarioSource, SceneSource } from '../schema/scenario.ts';
import { lookup } from '../../format/lookup.ts';
import type { CastMember, Cue, Inner, Line, Paragraph, Review } from '../../format/types.ts';
import { when } from './condition.ts';
import { settled } from './settled.ts';

/** Where a part stands in the file. */
export type Steps = readonly (string | number)[];

export function paragraphs(texts: DraftTexts, ...path: Steps): readonly Paragraph[] {
  return texts.lines(...path).map(({ text }) => ({ text }));
}

/** The lines of a play, each with the name under which a learner can mark it. */
export function playLines(texts: DraftTexts, prefix: string, ...path: Steps): readonly Line[] {
  return texts.lines(...path).map((line, index) => lineData(line, `${prefix}.${index + 1}`));
}

/** The same in a scene, where a line can have a condition. */
export function sceneLines(
  texts: DraftTexts,
  { lines = {} }: Pick<SceneSource, 'lines'>,
  prefix: string,
  ...path: Steps
): readonly Line[] {
  return texts.lines(...path).map((line, index) => ({
    ...lineData(line, `${prefix}.${index + 1}`),
    ...(line.when && Object.hasOwn(lines, line.when.id) && when(lines[line.when.id] ?? {})),
  }));
}

function lineData({ text, speaker, cue }: ParsedLine, id: string): Line {
  return { id, text, ...(speaker !== undefined && { speaker }), ...(cue && { cue: cue.id }) };
}

export function cueData(texts: DraftTexts, cue: CueSource, ...path: Steps): Cue {
  const rest = { why: paragraphs(texts, ...path, 'why'), sources: cue.sources ?? [] };
  return cue.noise === undefined
    ? {
        signal: settled(cue.signal, `The signal of ${path.join('.')}`),
        strength: settled(cue.strength, `The strength of ${path.join('.')}`),
        ...rest,
      }
    : { noise: cue.noise, ...rest };
}

export function innerData(
  texts: DraftTexts,
  inner: Record<string, string> | undefined,
  ...path: Steps
): Inner {
  return lookup(Object.keys(inner ?? {}).map((who) => [who, paragraphs(texts, ...path, 'inner', who)]));
}

/** Outside the digest: whoever is in it goes on with the same training. */
export function withdrawal({ withdrawn }: { readonly withdrawn?: boolean | undefined }): {
  withdrawn?: true;
} {
  return withdrawn ? { withdrawn } : {};
}

export function reviewData({ status, role, date }: ReviewSource): Review {
  return { status, ...(role !== undefined && { role }), ...(date !== undefined && { date }) };
}

export function castData(cast: ScenarioSource['cast']): Readonly<Record<string, CastMember>> {
  return lookup(
    Object.entries(cast).map(([id, { name, role, look }]) => [
      id,
      { name, ...(role !== undefined && { role }), ...(look && { look }) },
    ]),
  );
}
