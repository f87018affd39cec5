/** One stay as somebody else in it lives it: what reaches their ears, and what they think. */
import type { Visit } from '../../engine/index.ts';
import type { Choice, Line, Paragraph, Scene } from '../../format/types.ts';
import { hears, whoHears } from '../../format/who-hears.ts';
import { voiceIn } from '../parts/voices.ts';

/** What is heard there, in its order: lines that are spoken, then what the learner said, then what came of it. */
export interface Heard {
  readonly visit: number;
  readonly scene: Scene;
  readonly before: readonly Line[];
  /** What the learner decided, where it is said and this person was there. */
  readonly said: Choice | undefined;
  readonly after: readonly Line[];
  readonly thoughts: readonly Paragraph[];
  readonly afterthoughts: readonly Paragraph[];
  readonly isThere: boolean;
}

/** Stays at which this person neither hears nor thinks anything are left out. */
export function heardBy(person: string, visits: readonly Visit[]): readonly Heard[] {
  return visits
    .map((visit, index) => hearing(person, visit, index))
    .filter(
      ({ before, said, after, thoughts, afterthoughts }) =>
        before.length + after.length + thoughts.length + afterthoughts.length > 0 || said !== undefined,
    );
}

function hearing(person: string, { scene, step }: Visit, visit: number): Heard {
  const option = step?.option;
  const isThereAfter = whoHears(scene, option).has(person);
  const answer = option === undefined ? [] : 'partner' in option ? option.returns : option.then;
  const before = spoken(scene.script).filter((line) => hears(person, line, scene));
  const after = spoken(answer).filter((line) => hears(person, line, scene, option));
  return {
    visit,
    scene,
    before,
    said: option && 'kind' in option && option.kind === 'say' && isThereAfter ? option : undefined,
    after,
    thoughts: voiceIn(scene.inner, person),
    afterthoughts: option ? voiceIn(option.inner, person) : [],
    // Who says something is there for as long as that takes.
    isThere: isThereAfter || whoHears(scene).has(person) || before.length + after.length > 0,
  };
}

/** What is told is what the learner saw and knew; from another place only voices are heard. */
function spoken(lines: readonly Line[]): readonly Line[] {
  return lines.filter(({ speaker }) => speaker !== undefined);
}
