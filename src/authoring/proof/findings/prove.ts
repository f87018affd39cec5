/** Proof by play: what is wrong with a story, found by playing it in every situation it can come to. */
import { buildPlayed } from '../../build/scenario.ts';
import { diagnostic, type Diagnostic } from '../../diagnostics/diagnostic.ts';
import type { Draft } from '../../draft/draft.ts';
import { RULES_BY_KIND } from '../../rules/index.ts';
import { findings } from '../../rules/rule.ts';
import { sceneUnreachable } from '../../rules/scene-unreachable.ts';
import { type Asking, FactBook, conditionsIn } from '../facts.ts';
import { BOUNDS, explore } from '../explore/explore.ts';
import { closedIn, tellClosed } from './closed.ts';
import { tellLines } from './lines.ts';
import { tellIdle } from './matters.ts';
import { Played } from './played.ts';
import { tellForbiddenSkips } from './skips.ts';
import { tellTraps } from './traps.ts';
import { tellUninformed, tellUnwritten } from './unread.ts';
import { tableOf } from '../table/table.ts';

/** Whoever is stuck there sees nothing of what comes after. */
const HIDES_WHAT_FOLLOWS = ['no-way-to-end', 'routes-all-return'];

/**
 * @param draft of which every name leads somewhere, with an end, and with a last branch that always holds
 * @param bounds how far to go; what lies beyond is told not to be proven, and looked at as far as can be without playing
 */
export function prove(draft: Draft, bounds = BOUNDS): readonly Diagnostic[] {
  const scenario = buildPlayed(draft);
  // A cue that stands on no line is told of where it is described; until then nobody can say what depends on it.
  if (!hasLinesForCues(scenario)) return [];
  const exploration = explore(tableOf(scenario), bounds);
  if (!exploration.isComplete) {
    const seen = { situations: exploration.situations.size };
    return [
      diagnostic('not-proven', draft.file.keyOf(['scenes']), seen),
      ...findings(RULES_BY_KIND.scenario.unproven, draft),
    ];
  }
  const played = new Played(draft, scenario, exploration);
  const closed = closedIn(played);
  const within = new Set(closed.flatMap(({ move }) => played.table.nodes[move.from]?.scene ?? []));
  const traps = tellTraps(played, within);
  const isHidden = traps.some(({ code }) => HIDES_WHAT_FOLLOWS.includes(code));
  const lost = isHidden ? [] : [...findings([sceneUnreachable], draft)];
  const stuck = [...tellClosed(played, closed), ...traps, ...lost];
  // What is closed keeps so much back that nothing can be said of what is missing, and of what always holds, before.
  if (stuck.length > 0) return stuck;
  return [
    ...tellUnwritten(played),
    ...tellUninformed(played),
    ...tellForbiddenSkips(played, bounds),
    ...tellLines(played),
    ...tellIdle(played),
  ];
}

/** Whether every cue that a condition asks for stands on a line or in a picture. */
function hasLinesForCues(scenario: Asking): boolean {
  const book = new FactBook(scenario);
  return [...conditionsIn(scenario)].every(({ marked = [] }) =>
    marked.every((cue) => book.placesOfCue(cue).length > 0),
  );
}
