/** Demands and branches that change nothing, whatever was done before. */
import { diagnostic, type Diagnostic } from '../../diagnostics/diagnostic.ts';
import { isOpen } from '../explore/explore.ts';
import { areMet, type Demand } from '../table/demand.ts';
import type { Move } from '../table/types.ts';
import { type Played, answersOf, branchesOf } from './played.ts';

export function tellIdle(played: Played): readonly Diagnostic[] {
  return played.table.nodes.flatMap((node, index) => {
    if (!played.isReached(index)) return [];
    const branches = branchesOf(node);
    return [
      ...answersOf(node).flatMap((move) =>
        tellDemands(played, move, (when, one) =>
          isOpen({ ...move, when }, played.exploration.situations, one),
        ),
      ),
      ...branches.flatMap((move, place) => {
        const leadsTo = (when: readonly Demand[] | undefined, one: number): string =>
          targetOf(played, branches, { place, when }, one);
        const isIdle = place < branches.length - 1 && isSame(played, index, leadsTo, move.when, undefined);
        if (!isIdle) return tellDemands(played, move, leadsTo);
        return [diagnostic('branch-never-matters', played.place(move.path), { scene: node.scene })];
      }),
    ];
  });
}

/** What comes of a condition in a situation. */
type Outcome = (when: readonly Demand[], situation: number) => unknown;

/** Takes the demands away one by one; those without which all stays the same are told, or their `when` where it is all of them. */
function tellDemands(played: Played, move: Move, outcome: Outcome): readonly Diagnostic[] {
  let kept = move.when;
  const idle = atomsOf(move.when).filter((atom) => {
    // What stood in a `not` that is gone has gone with it.
    if (!atomsOf(kept).some(({ path }) => path === atom.path)) return false;
    const rest = without(kept, atom);
    const isIdle = isSame(played, move.from, outcome, kept, rest);
    if (isIdle) kept = rest;
    return isIdle;
  });
  const { scene = '' } = played.table.nodes[move.from] ?? {};
  if (idle.length > 0 && kept.length === 0) {
    return [diagnostic('condition-always-holds', played.placeOf(move), { scene })];
  }
  return idle.map((atom) =>
    diagnostic('condition-never-matters', played.placeOf(move, atom), { scene, what: atom.about }),
  );
}

function isSame<When>(
  played: Played,
  node: number,
  outcome: (when: When, situation: number) => unknown,
  one: When,
  other: When,
): boolean {
  return played
    .situationsAt(node)
    .every((situation) => outcome(one, situation) === outcome(other, situation));
}

/** Where the branches lead when one of them has another condition, or is not there. */
function targetOf(
  { exploration: { situations } }: Played,
  branches: readonly Move[],
  changed: { readonly place: number; readonly when: readonly Demand[] | undefined },
  situation: number,
): string {
  const taken = branches.find((branch, place) => {
    const when = place === changed.place ? changed.when : branch.when;
    return when !== undefined && areMet(when, situations, situation);
  });
  return `${taken?.to} ${taken?.back}`;
}

/** The demands that can be taken away alone; of a `not` with several, those in it. */
function atomsOf(when: readonly Demand[]): readonly Demand[] {
  return when.flatMap((demand) =>
    demand.kind === 'not' && demand.inside.length > 1 ? [demand, ...demand.inside] : [demand],
  );
}

function without(when: readonly Demand[], atom: Demand): readonly Demand[] {
  return (
    when
      .filter((demand) => demand !== atom && demand.path !== atom.path)
      .map((demand) =>
        demand.kind === 'not'
          ? { ...demand, inside: demand.inside.filter((one) => one.path !== atom.path) }
          : demand,
      )
      // A `not` in which nothing is left would never hold; it was the last of it that was taken away.
      .filter((demand) => demand.kind !== 'not' || demand.inside.length > 0)
  );
}
