/**
 * Every situation that a scenario can come to, whatever an organisation decided, and what leads from each to which. Two that differ only in what no scene ahead
 * asks for are one: without that a long story has millions.
 */
import { type Board, boardOf } from '../../src/authoring/proof/board.ts';
import { conditionsIn, namesAskedIn } from '../../src/authoring/proof/facts.ts';
import { type Option, options, take } from '../../src/authoring/proof/options.ts';
import { type Position, endingOf, keyOf, startOf } from '../../src/authoring/proof/position.ts';
import { policiesFor } from '../../src/authoring/proof/table/policies.ts';
import { aftersOf, leadsTo, targetsOf } from '../../src/format/targets.ts';
import type { Scenario } from '../../src/format/types.ts';
import { METERS, type Grade, type Meter } from '../../src/format/vocabulary.ts';

export interface Situations {
  readonly all: ReadonlyMap<string, Position>;
  readonly onward: ReadonlyMap<string, readonly (readonly [option: Option, to: string])[]>;
  /** Those from which one of these can be come to, themselves included. */
  readonly before: (keys: Iterable<string>) => ReadonlySet<string>;
  /** Those that end, all or so. */
  readonly ended: (ending?: Grade) => readonly string[];
}

/** More than any story of ours comes to by far. */
const MOST = 400_000;

/**
 * @param offered which of the options count; all of them unless said otherwise
 * @throws when there are too many to look at
 */
export function situationsOf(
  scenario: Scenario,
  offered: (option: Option, position: Position) => boolean = () => true,
): Situations {
  const boards = policiesFor(scenario).map((policy) => boardOf(scenario, policy));
  const trims = boards.map(trimmer);
  const trim = (position: Position): Position =>
    trims[boards.indexOf(position.board)]?.(position) ?? position;
  /** What was decided never changes on the way, and two situations that differ in it are two. */
  const nameOf = (position: Position): string => `${boards.indexOf(position.board)} ${keyOf(position)}`;
  const all = new Map(boards.map((board) => trim(startOf(board))).map((start) => [nameOf(start), start]));
  const onward = new Map<string, readonly (readonly [Option, string])[]>();
  const back = new Map<string, string[]>();
  for (const [key, position] of all) {
    const steps = options(position)
      .filter((option) => offered(option, position))
      .map((option) => {
        const next = trim(take(position, option));
        const to = nameOf(next);
        if (!all.has(to)) all.set(to, next);
        back.set(to, [...(back.get(to) ?? []), key]);
        return [option, to] as const;
      });
    onward.set(key, steps);
    if (all.size > MOST) throw new Error(`More than ${MOST} situations.`);
  }
  return {
    all,
    onward,
    before: (keys) => reaching(keys, back),
    ended: (ending) =>
      [...all].flatMap(([key, position]) => {
        const found = endingOf(position);
        return found !== undefined && (ending === undefined || found === ending) ? [key] : [];
      }),
  };
}

function reaching(keys: Iterable<string>, back: ReadonlyMap<string, readonly string[]>): ReadonlySet<string> {
  const found = new Set(keys);
  for (const key of found) for (const before of back.get(key) ?? []) found.add(before);
  return found;
}

/** Forgets what nothing ahead asks for. */
function trimmer(board: Board): (position: Position) => Position {
  const { scenes } = board.scenario;
  const asked = new Map(
    Object.keys(scenes).map((id) => {
      const ahead = Object.fromEntries(
        [...scenesAhead(board.scenario, id)].map((each) => [each, scenes[each]]),
      );
      const part = { ...board.scenario, scenes: ahead } as Scenario;
      const conditions = [...conditionsIn(part)];
      const marks = conditions.flatMap(({ marked = [] }) => marked).map((cue) => board.facts.bitsOfCue(cue));
      const facts = marks.reduce((bits, one) => bits | one, board.facts.bits(namesAskedIn(part)));
      const meters = METERS.filter((meter) => conditions.some((one) => one[meter] !== undefined));
      return [id, { facts, meters }] as const;
    }),
  );
  return (position) => {
    const { facts = 0n, meters = [] } = asked.get(position.scene.id) ?? {};
    const level = (meter: Meter): number => (meters.includes(meter) ? position.meters[meter] : 0);
    return {
      ...position,
      facts: position.facts & facts,
      meters: { stress: level('stress'), trust: level('trust'), safety: level('safety') },
    };
  };
}

function scenesAhead({ scenes }: Scenario, id: string): ReadonlySet<string> {
  const found = new Set([id]);
  const afters = aftersOf(scenes);
  for (const each of found) {
    const scene = scenes[each];
    if (!scene) continue;
    for (const to of targetsOf(scene.turn, afters)) found.add(to);
    if (scene.skipTo !== undefined) for (const to of leadsTo({ to: scene.skipTo }, afters)) found.add(to);
  }
  return found;
}
