/** Skips that lead through a choice which the organisation's policy closes. */
import { RETURN } from '../../../format/vocabulary.ts';
import { diagnostic, type Diagnostic } from '../../diagnostics/diagnostic.ts';
import { type Bounds, explore } from '../explore/explore.ts';
import { decidedBy } from '../explore/way.ts';
import { areMet, type Demand } from '../table/demand.ts';
import { isBetween } from '../table/nodes.ts';
import type { Move, Start, Table } from '../table/types.ts';
import type { Played } from './played.ts';

export function tellForbiddenSkips(played: Played, bounds: Bounds): readonly Diagnostic[] {
  const { table } = played;
  const under = new Map<Start, Reached>();
  const isForbidden = (from: number, to: number, start: Start): boolean => {
    const reached = under.get(start) ?? reachedUnder(table, start, bounds);
    under.set(start, reached);
    return reached.all.has(from) && !reached.played.has(to);
  };
  return table.nodes.flatMap(({ scene, skip, moves }, index) => {
    if (!skip || !played.isReached(index)) return [];
    const alike = moves.filter((move) => leadsTo(table, move, skip.to));
    const start = table.starts.find(
      (one) => alike.every((move) => isClosedBy(move, one)) && isForbidden(index, skip.to, one),
    );
    if (!start) return [];
    const params = { scene, target: targetOf(table, skip), policy: decidedBy(start) };
    const related = alike.map((move) => played.placeOf(move));
    return [diagnostic('skip-against-policy', played.place(['scenes', scene]), params, related)];
  });
}

function targetOf({ nodes }: Table, { to }: Move): string {
  const node = nodes[to];
  return node?.kind === 'return' ? RETURN : (node?.scene ?? '');
}

/** Nodes to which one can come under a policy, and those of them for which one need not skip. */
interface Reached {
  readonly all: ReadonlySet<number>;
  readonly played: ReadonlySet<number>;
}

function reachedUnder(table: Table, start: Start, bounds: Bounds): Reached {
  const { situations, played } = explore(table, bounds, [start]);
  const nodes = (count: number): ReadonlySet<number> =>
    new Set(Array.from({ length: count }, (_, one) => situations.node(one)));
  return { all: nodes(situations.size), played: nodes(played) };
}

/** Whether a move comes to a node, be it past an answer or a sheet. */
function leadsTo({ nodes }: Pick<Table, 'nodes'>, { to }: Move, node: number): boolean {
  if (to === node) return true;
  const between = nodes[to];
  // What stays there is a mark, or a phrase that is written.
  return (
    isBetween(between) &&
    (between?.moves ?? []).some((move) => move.to !== to && leadsTo({ nodes }, move, node))
  );
}

function isClosedBy({ when }: Move, { set }: Start): boolean {
  const policy = { has: (_: number, place: number) => set.includes(place), meter: () => 0 };
  return when.some((demand) => isOfPolicy(demand) && !areMet([demand], policy, 0));
}

function isOfPolicy(demand: Demand): boolean {
  return demand.kind === 'not' ? demand.inside.every(isOfPolicy) : demand.path.at(-2) === 'policy';
}
