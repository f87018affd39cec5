/** Holds what `check` says of a story by chance against what is so, and mends the story as it is told to. */
import { type Diagnostic, check } from '../../src/authoring/index.ts';
import { type LineOf, randomStory, written } from './random-stories.ts';
import { type Rule, type Story, type StoryScene, type Way, isDraw } from './second-player.ts';
import { Truth, leadOf } from './truth.ts';

/** Nothing that the proof looks at. */
const OTHER = ['minutes-implausible', 'option-alone'];

export interface Verdict {
  /** Wrong sayings, each with its code. */
  readonly wrong: readonly string[];
  /** What is broken in a story of which nothing is said any more. */
  readonly missed: readonly string[];
  /** How often it was mended before nothing was said any more; undefined where it never came to that. */
  readonly rounds?: number;
  /** Findings by code, over all rounds. */
  readonly codes: readonly string[];
  readonly isTooBig: boolean;
}

const MOST_ROUNDS = 40;

export function judge(seed: number): Verdict {
  let story = randomStory(seed);
  const wrong: string[] = [];
  const codes: string[] = [];
  for (let round = 0; round < MOST_ROUNDS; round += 1) {
    const { text, lines, tests } = written(story);
    const found = check({ file: 'story.yaml', text }).filter(({ code }) => !OTHER.includes(code));
    const truth = Truth.of(story);
    if (!truth) return { wrong, missed: [], codes, isTooBig: true };
    codes.push(...found.map(({ code }) => code));
    wrong.push(
      ...found.filter((one) => !isTrue(one, truth, lines, tests, text)).map((one) => said(one, text)),
    );
    if (found.length === 0)
      return { wrong, missed: brokenIn(truth, tests), rounds: round, codes, isTooBig: false };
    const [first] = found;
    if (first) story = mended(story, first, lines, tests, text);
  }
  return { wrong: [...wrong, `never in order: ${written(story).text}`], missed: [], codes, isTooBig: false };
}

const said = ({ code, params, range }: Diagnostic, text: string): string =>
  `${code} ${JSON.stringify(params)} ${range.start.line}:${range.start.column}\n${text}`;

const wordAt = ({ range }: Diagnostic, text: string): string =>
  text.slice(range.start.offset, range.end.offset).replaceAll('"', '');

function isTrue(
  found: Diagnostic,
  truth: Truth,
  lines: ReadonlyMap<number, Way>,
  tests: ReadonlyMap<number, LineOf>,
  text: string,
): boolean {
  const { code, params, range } = found;
  const scene = String(params['scene']);
  const way = lines.get(range.start.line);
  if (params['way'] !== undefined) {
    const states = truth.follow(String(params['way']));
    // A line that never comes may be all that would have followed, and one is then in the next scene already.
    const isThere = states.some((state) => state.scene.id === scene || code === 'line-never-shown');
    if (!isThere) return false;
  }
  switch (code) {
    case 'meter-never-there':
      return (
        way !== undefined &&
        !truth.isEverMet(way, { [String(params['meter'])]: way.when?.[params['meter'] as 'trust'] })
      );
    case 'condition-never-holds':
    case 'condition-waits-for-itself':
      return way !== undefined && !truth.isEverMet(way, way.when);
    case 'branch-never-taken':
    case 'last-branch-never-taken':
      return way !== undefined && !truth.isTaken(way);
    case 'branch-never-matters':
      return way !== undefined && truth.isSame(way, 'gone');
    case 'condition-always-holds':
      return way !== undefined && truth.isSame(way, undefined);
    case 'condition-never-matters':
      return way?.when !== undefined && truth.isSame(way, without(way.when, wordAt(found, text)));
    case 'last-branch-has-when':
      return way?.when !== undefined;
    case 'line-never-shown':
    case 'line-always-shown': {
      const line = tests.get(range.start.line);
      return line !== undefined && !truth.shows(line).has(code === 'line-never-shown');
    }
    case 'chance-same':
      return (
        way !== undefined &&
        truth.player.scene(scene).ways.filter((each) => leadOf(each) === leadOf(way)).length > 1
      );
    case 'interlude-never-returns':
      return !truth.returns(scene);
    case 'hub-runs-dry':
      return truth.isDry(scene);
    case 'trap':
      return truth.trapped(false).has(scene);
    case 'trap-without-skip':
    case 'no-way-to-end':
    case 'routes-all-return':
      return truth.trapped(true).has(scene) || truth.player.scene(scene).kind === 'route';
    case 'scene-unreachable':
      return !truth.isReached(scene);
    case 'reads-nothing':
      return !truth.isWritten(truth.player.scene(scene));
    case 'judge-without-cues':
      return !truth.isInformed(scene, false);
    case 'judge-without-signal':
      return truth.player.scene(scene).expected === 'consult' && !truth.isInformed(scene, true);
    case 'skip-against-policy':
      return truth.isForbiddenSkip(scene, String(params['target']));
    default:
      return false;
  }
}

/** What is broken in a story, by the plainest of rules. */
function brokenIn(truth: Truth, tests: ReadonlyMap<number, LineOf>): readonly string[] {
  const broken = [...tests.values()]
    .filter((line) => truth.shows(line).size < 2)
    .map(({ scene }) => `a line in ${scene.id} is always there, or never`);
  for (const scene of truth.player.story.scenes) {
    const { id, kind, ways, reads } = scene;
    if (!truth.isReached(id)) broken.push(`nobody comes to ${id}`);
    if (truth.isDry(id)) broken.push(`nothing to choose in ${id}`);
    if (reads !== undefined && !truth.isWritten(scene)) broken.push(`${id} reads nothing`);
    if (kind === 'judge' && !truth.isInformed(id, scene.expected === 'consult'))
      broken.push(`nothing to weigh in ${id}`);
    if (!['choices', 'route', 'next'].includes(kind)) continue;
    if (isDraw(scene)) {
      if (new Set(ways.map(leadOf)).size < ways.length) broken.push(`twice the same in ${id}`);
      continue;
    }
    for (const [index, way] of ways.entries()) {
      if (!truth.isTaken(way)) broken.push(`nobody takes ${way.id} in ${id}`);
      if (kind === 'next' && index < ways.length - 1 && truth.isSame(way, 'gone'))
        broken.push(`${way.id} changes nothing`);
      for (const name of namesIn(way.when)) {
        if (truth.isSame(way, without(way.when, name))) broken.push(`${name} changes nothing for ${way.id}`);
      }
    }
  }
  const trapped = truth.trapped(false);
  return trapped.size > 0 ? [...broken, `no end from ${[...trapped].join(', ')}`] : broken;
}

/** A rule without one of its demands, by the word at which it is told. */
function without(rule: Rule | undefined, name: string): Rule | undefined {
  if (!rule) return undefined;
  const rest: Record<string, unknown> = {};
  for (const [key, value] of Object.entries(rule)) {
    if (key === name) continue;
    if (key === 'not') {
      const inside = without(value as Rule, name);
      if (inside && Object.keys(inside).length > 0) rest['not'] = inside;
    } else if (Array.isArray(value)) {
      const left = value.filter((id) => id !== name);
      if (left.length > 0) rest[key] = left;
    } else if (['judged', 'routed', 'policy'].includes(key)) {
      const left = Object.entries(value as object).filter(([id]) => id !== name);
      if (left.length > 0) rest[key] = Object.fromEntries(left);
    } else {
      rest[key] = value;
    }
  }
  return rest;
}

function namesIn(rule: Rule | undefined): readonly string[] {
  return Object.entries(rule ?? {}).flatMap(([key, value]): readonly string[] => {
    if (Array.isArray(value)) return value as string[];
    if (key === 'not') return Object.keys(value).length > 0 ? ['not', ...namesIn(value as Rule)] : [];
    return ['judged', 'routed', 'policy'].includes(key) ? Object.keys(value) : [key];
  });
}

/** Does what the words of a finding say. */
function mended(
  story: Story,
  found: Diagnostic,
  lines: ReadonlyMap<number, Way>,
  tests: ReadonlyMap<number, LineOf>,
  text: string,
): Story {
  const { code, params, range } = found;
  const id = String(params['scene']);
  const way = lines.get(range.start.line);
  const scenes = (change: (scene: StoryScene) => StoryScene): Story => ({
    ...story,
    scenes: story.scenes.map(change),
  });
  const only = (change: (scene: StoryScene) => StoryScene): Story =>
    scenes((scene) => (scene.id === id ? change(scene) : scene));
  const ways = (change: (each: Way) => readonly Way[]): Story =>
    only((scene) => ({ ...scene, ways: scene.ways.flatMap(change) }));
  const rest = ({ when: _, ...each }: Way): Way => each;
  const ruled = (each: Way, rule: Rule | undefined): Way =>
    rule && Object.keys(rule).length > 0 ? { ...rest(each), when: rule } : rest(each);
  const good = story.scenes.find(({ ending }) => ending !== undefined)?.id ?? '';
  const isBranch = story.scenes.find((scene) => scene.id === id)?.kind === 'next';
  switch (code) {
    case 'meter-never-there':
    case 'condition-never-holds':
    case 'condition-waits-for-itself':
    case 'condition-never-matters': {
      // A branch of which no demand is left is not a branch any more.
      const left = without(
        way?.when,
        wordAt(found, text) === 'when' ? (namesIn(way?.when)[0] ?? '') : wordAt(found, text),
      );
      const isOver = isBranch && Object.keys(left ?? {}).length === 0;
      return ways((each) => (each !== way ? [each] : isOver ? [] : [ruled(each, left)]));
    }
    case 'condition-always-holds':
      return ways((each) => (each === way && !isBranch ? [rest(each)] : each === way ? [] : [each]));
    case 'line-never-shown':
    case 'line-always-shown': {
      const told = tests.get(range.start.line);
      if (told?.way) return ways((each) => (each === told.way ? [withoutLine(each)] : [each]));
      return only(({ line: _, ...scene }) => scene);
    }
    case 'chance-same':
      return only((scene) => {
        const left = scene.ways.filter((each) => each !== way);
        return { ...scene, ways: left.length > 1 ? left : left.map(({ chance: _, ...each }) => each) };
      });
    case 'branch-never-matters':
    case 'branch-never-taken':
      return ways((each) => (each === way ? [] : [each]));
    case 'last-branch-never-taken':
      return only((scene) => ({
        ...scene,
        ways: scene.ways
          .slice(0, -1)
          .map((each, index, all) => (index === all.length - 1 ? rest(each) : each)),
      }));
    case 'last-branch-has-when':
      return ways((each) => [each === way ? rest(each) : each]);
    case 'hub-runs-dry':
      return only((scene) => {
        const [first, ...others] = scene.ways;
        return first ? { ...scene, ways: [{ ...rest(first), once: false }, ...others] } : scene;
      });
    case 'trap':
    case 'trap-without-skip':
    case 'no-way-to-end':
    case 'routes-all-return': {
      const isInside = story.scenes.some(
        (scene) => scene.id === id && scene.ways.some(({ to }) => to === 'return'),
      );
      // What goes round there, goes round in it or through it.
      if (isInside) {
        return scenes((scene) => {
          const [first, ...others] = scene.ways.map((each) => endingAfter(each, good));
          if (!first) return scene;
          const back = scene.id === id ? { ...rest(first), once: false, to: 'return' } : first;
          return { ...scene, ways: [back, ...others] };
        });
      }
      return only((scene) => {
        const [first, ...others] = scene.ways;
        if (!first) return scene;
        const straight = pastInterlude(rest(first));
        if (scene.kind === 'next') {
          const { chance: _, ...alone } = straight;
          return { ...scene, ways: [{ ...alone, to: good }] };
        }
        return { ...scene, ways: [{ ...straight, once: false, to: good }, ...others] };
      });
    }
    case 'scene-unreachable':
      return {
        ...story,
        scenes: story.scenes.filter((scene) => scene.id !== id).map((scene) => forgetting(scene, id, good)),
      };
    case 'reads-nothing':
      return only(({ reads: _, ...scene }) => scene);
    case 'judge-without-cues':
      return only((scene) => ({ ...scene, inScript: true, cues: [`c${scene.id}`] }));
    case 'judge-without-signal':
      return only((scene) => ({ ...scene, expected: 'no-consult' }));
    case 'skip-against-policy':
      return only((scene) => {
        const [first, ...others] = scene.ways;
        if (!first) return scene;
        return { ...scene, ways: [{ ...pastInterlude(rest(first)), once: false, to: good }, ...others] };
      });
    case 'interlude-never-returns':
      return only((scene) => {
        const [first, ...others] = scene.ways;
        return first ? { ...scene, ways: [{ ...first, to: 'return' }, ...others] } : scene;
      });
    default:
      throw new Error(`No mend for ${said(found, text)}`);
  }
}

const pastInterlude = ({ through: _, ...way }: Way): Way => way;
const endingAfter = (way: Way, good: string): Way => (way.through === undefined ? way : { ...way, to: good });
const withoutLine = ({ also: _, ...way }: Way): Way => way;

/** A scene in which nothing names another one any more. */
function forgetting({ reads, line, ...scene }: StoryScene, id: string, instead: string): StoryScene {
  const asksFor = (rule: Rule | undefined): boolean =>
    JSON.stringify(rule ?? {}).includes(`${id}"`) || JSON.stringify(rule ?? {}).includes(`${id}-`);
  return {
    ...scene,
    ...(reads !== undefined && reads !== id && { reads }),
    ...(line && !asksFor(line.when) && { line }),
    ways: scene.ways.map(({ when, also, through, ...way }) => ({
      ...way,
      ...(through !== undefined && through !== id && { through }),
      ...(also && !asksFor(also) && { also }),
      to: way.to === id ? instead : way.to,
      ...(when && !asksFor(when) && { when }),
    })),
  };
}
