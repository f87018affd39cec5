/** Scenes that ask for something that was never there to be seen before. */
import { diagnostic, type Diagnostic, told } from '../../diagnostics/diagnostic.ts';
import { describedCues } from '../../rules/cues.ts';
import { judgeWithoutCues } from '../../rules/judge-without-cues.ts';
import { stepsFrom, after } from '../explore/paths.ts';
import { areMet } from '../table/demand.ts';
import type { Move } from '../table/types.ts';
import type { Played } from './played.ts';

/** Notes that are read where nobody can have written them. */
export function tellUnwritten(played: Played): readonly Diagnostic[] {
  const { draft, table } = played;
  return Object.entries(draft.source.scenes).flatMap(([id, { reads }]) => {
    if (reads === undefined || !isReached(played, id) || !isReached(played, reads)) return [];
    const written = after(
      played.exploration,
      steppedTo(played, (move) => move.kind === 'note' && table.nodes[move.from]?.scene === reads),
    );
    if (isMetIn(played, written, id)) return [];
    const place = draft.file.valueOf(['scenes', id, 'reads']);
    const params = { scene: id, note: reads, way: played.wayToNode(table.nodeOf.get(id) ?? -1) };
    return [diagnostic('reads-nothing', place, params, [played.place(['scenes', reads, 'note'])])];
  });
}

/** Judgements before which there was nothing to weigh: no cue at all, or for a reason to consult no signal. */
export function tellUninformed(played: Played): readonly Diagnostic[] {
  const { draft, table } = played;
  const cues = [...describedCues(draft)];
  const signals = cues.filter(({ cue }) => cue.signal !== undefined);
  const informed = seenAfter(
    played,
    cues.map(({ id }) => id),
  );
  const warned = seenAfter(
    played,
    signals.map(({ id }) => id),
  );
  return Object.entries(draft.source.scenes).flatMap(([id, { judge }]) => {
    if (!judge || !isReached(played, id)) return [];
    const at = played.place(['scenes', id, 'judge']);
    const params = { scene: id, way: played.wayToNode(table.nodeOf.get(id) ?? -1) };
    if (!isMetIn(played, informed, id)) {
      return [told(judgeWithoutCues.code, judgeWithoutCues.severity, { at, params })];
    }
    const isUntrained = judge.expected === 'consult' && !isMetIn(played, warned, id);
    return isUntrained ? [diagnostic('judge-without-signal', at, params)] : [];
  });
}

/** The situations in which, or before which, one of these cues was in sight. */
function seenAfter(played: Played, ids: readonly string[]): Uint8Array {
  const cues = new Set(ids);
  const { exploration, table, scenario } = played;
  const scenes = new Set(
    Object.entries(scenario.scenes)
      .filter(([, { script, picture }]) =>
        [...script.filter(({ when }) => !when), ...(picture?.spots ?? [])].some(
          ({ cue }) => cue !== undefined && cues.has(cue),
        ),
      )
      .map(([id]) => id),
  );
  const seeing = [...scenes].flatMap((id) => [...played.situationsAt(table.nodeOf.get(id) ?? -1)]);
  const shown = steppedTo(played, ({ shows }) => shows.some((cue) => cues.has(cue)));
  const settled = table.nodes.flatMap(({ lines }, index) =>
    lines
      .filter(({ cue }) => cue !== undefined && cues.has(cue))
      .flatMap(({ when }) =>
        [...played.situationsAt(index)].filter((one) => areMet(when, exploration.situations, one)),
      ),
  );
  return after(exploration, [...seeing, ...shown, ...settled]);
}

/** What is come to by moves of a kind. */
function steppedTo({ exploration, table }: Played, isMeant: (move: Move) => boolean): readonly number[] {
  const meant = new Set(table.moves.filter(isMeant).map(({ index }) => index));
  const { situations, steps } = exploration;
  const found: number[] = [];
  for (let one = 0; one < situations.size; one += 1) {
    const [first, last] = stepsFrom(exploration, one);
    for (let step = first; step < last; step += 1) {
      if (meant.has(steps.move.at(step))) found.push(steps.to.at(step));
    }
  }
  return found;
}

function isReached(played: Played, scene: string): boolean {
  return played.isReached(played.table.nodeOf.get(scene) ?? -1);
}

function isMetIn(played: Played, found: Uint8Array, scene: string): boolean {
  return played.situationsAt(played.table.nodeOf.get(scene) ?? -1).some((one) => found[one] === 1);
}
