/** Situations from which whoever plays comes to no end, each told where one goes round or stands still. */
import { diagnostic, type Diagnostic, type RelatedPlace, told } from '../../diagnostics/diagnostic.ts';
import { hubRunsDry } from '../../rules/hub-runs-dry.ts';
import { noWayToEnd } from '../../rules/no-way-to-end.ts';
import { returningRoutes, routesAllReturn } from '../../rules/routes-all-return.ts';
import { Backward } from '../explore/paths.ts';
import { isBetween } from '../table/nodes.ts';
import type { Node } from '../table/types.ts';
import { type Played, answersOf, branchesOf } from './played.ts';
import { whereItGoesRound } from './component.ts';

/**
 * Scenes in which it can happen that nothing is left to choose. A mark that would open something helps nobody: nothing shows
 * where to look.
 */
function dryIn(played: Played): ReadonlyMap<string, number> {
  const dry = new Map<string, number>();
  for (const [index, node] of played.table.nodes.entries()) {
    if (answersOf(node).length === 0) continue;
    const first = played.situationsAt(index).find((one) => isDry(played, one));
    if (first !== undefined) dry.set(node.scene, first);
  }
  return dry;
}

/** Most ways out that are named beside a trap. */
const MOST_EXITS = 5;

/** @param explained scenes in which something is closed for a reason that is told already */
export function tellTraps(played: Played, explained: ReadonlySet<string>): readonly Diagnostic[] {
  const { exploration, draft } = played;
  const { situations } = exploration;
  const dry = dryIn(played);
  const dryScenes = [...dry].filter(([scene]) => !explained.has(scene));
  const found: Diagnostic[] = dryScenes.map(([scene, situation]) => {
    const { kind } = played.nodeOf(situation);
    return told(hubRunsDry.code, hubRunsDry.severity, {
      at: played.place(['scenes', scene, kind]),
      params: { scene, way: played.wayTo(situation) },
    });
  });

  const all = Array.from({ length: situations.size }, (_, one) => one);
  const ends = all.filter((one) => played.nodeOf(one).kind === 'end');
  const back = new Backward(exploration, false);
  const isSafe = back.before(ends);
  if (isSafe.every((one) => one === 1)) return found;
  // Whoever stands where nothing can be chosen has been told of, and so have all who come there.
  const isTold = back.before(all.filter((one) => isSafe[one] !== 1 && isDry(played, one)));
  const canSkip = new Backward(exploration, true).before(ends);
  const returning = new Set(returningRoutes(draft.source.scenes));
  const distances = draft.graph.distancesToEnd();
  const toldScenes = new Set(explained);
  for (let one = 0; one < situations.size; one += 1) {
    if (isSafe[one] === 1 || isTold[one] === 1) continue;
    const round = whereItGoesRound(exploration, one);
    back.before(round, isTold);
    const scenes = new Set(round.map((each) => played.nodeOf(each).scene));
    if ([...scenes].some((scene) => toldScenes.has(scene))) continue;
    for (const scene of scenes) toldScenes.add(scene);
    const first = firstOf(played, round);
    const { scene } = played.nodeOf(first);
    const params = { scene, count: scenes.size, way: played.wayTo(first) };
    const at = played.place(['scenes', scene]);
    if (returning.has(scene) && scenes.size === 1) {
      found.push(
        told(routesAllReturn.code, routesAllReturn.severity, {
          at: played.place(['scenes', scene, 'route']),
          params,
        }),
      );
    } else if (![...scenes].some((each) => distances.has(each))) {
      found.push(told(noWayToEnd.code, noWayToEnd.severity, { at, params }));
    } else {
      const code = round.every((each) => canSkip[each] !== 1) ? 'trap-without-skip' : 'trap';
      found.push(diagnostic(code, at, params, exitsOf(played, scenes)));
    }
  }
  return found;
}

/** The situation that is come to first, on coming to a scene where that can be. */
function firstOf(played: Played, round: readonly number[]): number {
  const arrivals = round.filter((one) => !isBetween(played.nodeOf(one)));
  return (arrivals.length > 0 ? arrivals : round).reduce((first, one) => Math.min(first, one));
}

/** The conditions that would lead out of these scenes, and do not here. */
function exitsOf(played: Played, scenes: ReadonlySet<string>): readonly RelatedPlace[] {
  const { nodes } = played.table;
  const exits = nodes
    .filter(({ scene }) => scenes.has(scene))
    .flatMap((node) => [...answersOf(node), ...branchesOf(node)])
    .filter(({ when, to }) => when.length > 0 && leavesFor(nodes[to], scenes));
  return exits.slice(0, MOST_EXITS).map((move) => played.placeOf(move));
}

function leavesFor(node: Node | undefined, scenes: ReadonlySet<string>): boolean {
  return node?.kind === 'return' || !scenes.has(node?.scene ?? '');
}

function isDry(played: Played, situation: number): boolean {
  return answersOf(played.nodeOf(situation)).length > 0 && played.offeredIn(situation).length === 0;
}
