/** A story as a map shows it: where it can come to, and what leads there; nothing of what is said. */
import { outcomesOf } from '../../format/draw.ts';
import { aftersByScene, waysIn } from '../../format/interludes.ts';
import { isPause } from '../../format/pause.ts';
import { targetsOf } from '../../format/targets.ts';
import type { Scenario, Scene, Way } from '../../format/types.ts';
import { type Grade, RETURN } from '../../format/vocabulary.ts';

export interface Board {
  readonly id: string;
  readonly title: string;
  /** Of the titles, as a BCP 47 tag. */
  readonly language: string;
  /** As a reader meets them: each after one that leads to it, from the first scene on. */
  readonly stops: readonly Stop[];
}

/** A scene. */
export interface Stop {
  readonly id: string;
  readonly title?: string;
  readonly kind: Scene['turn']['kind'];
  /** Whether its options are thoughts. */
  readonly isPause: boolean;
  /** How it ends, where it does. */
  readonly ending?: Grade;
  /** In the order of the file; an ending has none. */
  readonly exits: readonly Exit[];
  /** Whether its exits are left out. */
  readonly isFolded: boolean;
}

/** One way out of a scene. */
export interface Exit {
  readonly to: string;
  /** With what it goes on after the interlude that begins at `to`; absent where none does. */
  readonly then?: string;
  /** Whether it leads back out of an interlude: to each scene with which that can go on there is such an exit. */
  readonly isBack: boolean;
  /** Id of the choice, or the partner; absent where one only goes on. */
  readonly by?: string;
  readonly grade?: Grade;
  /** Whether it is not always open. */
  readonly isConditional: boolean;
  /** How many parts it has of all, where chance decides. */
  readonly chance?: { readonly part: number; readonly of: number };
}

type Story = Pick<Scenario, 'id' | 'title' | 'language' | 'scenes' | 'start'>;

/** What is only come to through a scene in `folded` is left out. */
export function boardOf(
  { id, title, language, scenes, start }: Story,
  folded: ReadonlySet<string> = new Set(),
): Board {
  const afters = aftersByScene(waysIn(scenes));
  const order = new Set([start]);
  for (const one of order) {
    const scene = scenes[one];
    if (scene && !folded.has(one)) for (const to of targetsOf(scene.turn, afters.get(one))) order.add(to);
  }
  const shown = [...order].flatMap((one) => scenes[one] ?? []);
  const stops = shown.map((scene) => stopOf(scene, folded.has(scene.id), afters.get(scene.id)));
  return { id, title, language, stops };
}

function stopOf({ id, title, turn }: Scene, isFolded: boolean, afters: readonly string[] = []): Stop {
  return {
    id,
    ...(title !== undefined && { title }),
    kind: turn.kind,
    isPause: isPause(turn),
    ...(turn.kind === 'end' && { ending: turn.ending }),
    exits: isFolded ? [] : exitsOf(turn).flatMap((one) => placed(one, afters)),
    isFolded,
  };
}

/** A way back leads wherever the interlude goes on. */
function placed(one: Exit, afters: readonly string[]): readonly Exit[] {
  if (one.to !== RETURN) return [one];
  const isConditional = one.isConditional || afters.length > 1;
  return afters.map((to) => ({ ...one, to, isBack: true, isConditional }));
}

function exitsOf(turn: Scene['turn']): readonly Exit[] {
  switch (turn.kind) {
    case 'choices':
      return turn.choices.map(({ id, ...choice }) => exit(choice, id));
    case 'route':
      return turn.routes.map(({ partner, ...route }) => exit(route, partner));
    case 'next':
      return branchesOf(turn);
    case 'judge':
    case 'note':
      return [exit(turn)];
    case 'end':
      return [];
  }
}

function branchesOf(turn: Extract<Scene['turn'], { kind: 'next' }>): readonly Exit[] {
  const of = outcomesOf(turn).reduce((sum, { chance }) => sum + chance, 0);
  return turn.branches.map(({ chance: part, ...branch }) => ({
    ...exit(branch),
    ...(part !== undefined && { isConditional: true, chance: { part, of } }),
  }));
}

function exit(
  { to, through, when, grade }: Way & { readonly when?: unknown; readonly grade?: Grade },
  by?: string,
): Exit {
  return {
    ...(through === undefined ? { to } : { to: through, then: to }),
    ...(by !== undefined && { by }),
    ...(grade && { grade }),
    isBack: false,
    isConditional: when !== undefined,
  };
}
