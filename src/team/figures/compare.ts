/** Teams beside each other: what they say together, what a pilot with a waiting list says, and what may not be concluded. */
import type { Form, TeamFile } from '../file/types.ts';
import {
  type GroupFigures,
  type ItemFigures,
  type People,
  groupFigures,
  itemFigures,
  otherTexts,
} from './items.ts';
import type { Estimate } from './measured.ts';
import { type Together, between, together } from './random-effects.ts';
import { type Gain, type TeamFigures, teamFigures } from './team-figures.ts';

/** What a pilot with a waiting list shows: the gain of who practised less that of who waited. */
export interface Effect {
  readonly pilot: string;
  readonly now: number;
  readonly later: number;
  readonly sensitivity: Estimate;
}

/** What the figures do not bear, as a key of words. */
export type Caveat =
  'no-persons' | 'no-ranking' | 'no-effect' | 'same-order' | 'other-texts' | 'few-teams' | 'not-practice';

export interface Comparison {
  readonly teams: readonly TeamFigures[];
  /** With which form each team began, by number of teams: only where both are there does a harder form even out. */
  readonly first: Readonly<Record<Form, number>>;
  readonly together: {
    /** Of the first measurement of each team. */
    readonly sensitivity?: Together;
    readonly caution?: Together;
    /** Of teams that practised between two measurements. */
    readonly gain?: Together;
  };
  readonly effects: readonly Effect[];
  readonly items: readonly ItemFigures[];
  readonly otherTexts: readonly { readonly pair: string; readonly twin: string }[];
  readonly groups: readonly GroupFigures[];
  readonly caveats: readonly Caveat[];
}

const FEW_TEAMS = 5;

export function compareTeams(files: readonly TeamFile[], people: People = new Map()): Comparison {
  const teams = files.map(teamFigures);
  const firsts = teams.flatMap(({ sessions }) => {
    const first = sessions.find(({ kind }) => kind === 'measure');
    return first?.told === 'index' ? [first] : [];
  });
  const gains = teams.flatMap((team) => firstGain(team, true));
  const items = itemFigures(files, teams);
  const effects = effectsOf(files, teams);
  const first = {
    a: firsts.filter(({ form }) => form === 'a').length,
    b: firsts.filter(({ form }) => form === 'b').length,
  };
  const different = otherTexts(items);
  const [sensitivity, caution, gain] = [
    firsts.map((one) => one.sensitivity),
    firsts.map((one) => one.caution),
    gains.map((one) => one.sensitivity),
  ].map(together);
  const hasGains = teams.some((team) => team.gains.length > 0);
  const caveats: readonly (readonly [Caveat, boolean])[] = [
    ['no-persons', true],
    ['no-ranking', files.length > 1],
    ['few-teams', files.length > 1 && files.length < FEW_TEAMS],
    ['no-effect', hasGains && effects.length === 0],
    ['same-order', hasGains && (first.a === 0 || first.b === 0)],
    ['other-texts', different.length > 0],
    ['not-practice', true],
  ];
  return {
    teams,
    first,
    together: {
      ...(sensitivity && { sensitivity }),
      ...(caution && { caution }),
      ...(gain && { gain }),
    },
    effects,
    items,
    otherTexts: different,
    groups: groupFigures(items, people),
    caveats: caveats.flatMap(([caveat, holds]) => (holds ? [caveat] : [])),
  };
}

function firstGain({ gains }: TeamFigures, isPractised: boolean): readonly Gain[] {
  const [first] = gains;
  return first?.isPractised === isPractised ? [first] : [];
}

/** The team was drawn, so the team is what is counted; and who was to wait and practised is no group to hold against. */
function effectsOf(files: readonly TeamFile[], teams: readonly TeamFigures[]): readonly Effect[] {
  const pilots = [...new Set(files.flatMap(({ pilot }) => (pilot ? [pilot.id] : [])))].sort();
  return pilots.flatMap((pilot): Effect[] => {
    const gainsOf = (practises: 'now' | 'later'): readonly number[] =>
      files.flatMap((file, index) => {
        const team = teams[index];
        if (!team || file.pilot?.id !== pilot || file.pilot.practises !== practises) return [];
        return firstGain(team, practises === 'now').map((gain) => gain.sensitivity.value);
      });
    const [now, later] = [gainsOf('now'), gainsOf('later')];
    const sensitivity = between(now, later);
    return sensitivity ? [{ pilot, now: now.length, later: later.length, sensitivity }] : [];
  });
}
