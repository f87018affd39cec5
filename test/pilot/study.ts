/** A whole pilot: teams that are drawn to practise or to wait, their files, and what the figures say of them. */
import { randomFrom } from '../../src/format/random.ts';
import type { RoundBank } from '../../src/format/round-types.ts';
import { dealRound } from '../../src/rounds/index.ts';
import {
  type Form,
  type ItemName,
  type TeamFile,
  addSession,
  guardTeamFile,
  keyOf,
  newTeamFile,
} from '../../src/team/file/index.ts';
import { type Comparison, compareTeams } from '../../src/team/figures/index.ts';
import { type Memory, type Person, hands, normalFrom, play, walked } from './people.ts';

export interface Design {
  /** Teams in each of the two groups. */
  readonly teams: number;
  readonly people: number;
  /** d′ before anything, and how much practice adds to it. */
  readonly sensitivity: number;
  readonly effect: number;
  /** Standard deviations: of d′ between people of a team, of d′ between teams, and of how hard cases are. */
  readonly betweenPeople: number;
  readonly betweenTeams: number;
  readonly betweenCases: number;
  /** What everybody gains anyhow: from having done it once before, from what else happens. */
  readonly trend: number;
  /** The share of the pairs that everybody recognises the second time. */
  readonly remembers: number;
}

export const USUAL: Design = {
  ...{ teams: 6, people: 12, sensitivity: 1.2, effect: 0, trend: 0.3, remembers: 0 },
  ...{ betweenPeople: 0, betweenTeams: 0.2, betweenCases: 0.3 },
};

export interface Studied {
  readonly comparison: Comparison;
  readonly files: readonly TeamFile[];
  /** What is true of each team before, on the scale of shares, in the order of the files. */
  readonly truths: readonly number[];
}

type Banks = Readonly<Record<Form, Extract<RoundBank, { readonly length: 'form' }>>>;

/** d′ of the shares of a room is drawn together by all that differs between its people and cases. */
export function shown(sensitivity: number, { betweenPeople, betweenCases }: Design): number {
  return sensitivity / Math.sqrt(1 + betweenCases ** 2 + betweenPeople ** 2 / 4);
}

export function study(design: Design, banks: Banks, seed: number): Studied {
  const random = randomFrom(seed);
  const eases = new Map<string, number>();
  const ease = (item: ItemName): number => {
    const known = eases.get(keyOf(item)) ?? normalFrom(random) * design.betweenCases;
    eases.set(keyOf(item), known);
    return known;
  };
  const forms = { a: walked(dealRound(banks.a, seed)), b: walked(dealRound(banks.b, seed)) };
  const drawn = Array.from({ length: 2 * design.teams }, (_, team) => {
    const practises = team % 2 === 0 ? 'now' : 'later';
    const own = design.sensitivity + normalFrom(random) * design.betweenTeams;
    const people = Array.from({ length: design.people }, (): Person => ({
      sensitivity: own + normalFrom(random) * design.betweenPeople,
      criterion: 0.1,
      remembers: design.remembers,
    }));
    let file: TeamFile = {
      ...newTeamFile(`Team ${team + 1}`, '2026-01-05', Math.floor(random() * 2 ** 32)),
      pilot: { id: 'pilot', practises },
    };
    const order: readonly Form[] = file.order.first === 'a' ? ['a', 'b'] : ['b', 'a'];
    let memories: readonly Memory[] = people.map(() => new Map());
    for (const [when, form] of order.entries()) {
      const added = when * (design.trend + (practises === 'now' ? design.effect : 0));
      memories = people.map((person, index) =>
        play(
          forms[form],
          { ...person, sensitivity: person.sensitivity + added },
          ease,
          random,
          memories[index],
        ),
      );
      const { id, version, digest } = banks[form];
      const training = { id, version, digest };
      const session = { people: design.people, training, kind: 'measure', form } as const;
      file = kept(file, {
        ...session,
        day: when === 0 ? '2026-02-02' : '2026-05-04',
        items: hands(forms[form], memories),
      });
      if (when === 0 && practises === 'now')
        file = kept(file, {
          people: design.people,
          training,
          kind: 'practise',
          day: '2026-03-02',
          items: [],
        });
    }
    return { file, truth: shown(own, design) };
  });
  const files = drawn.map(({ file }) => file);
  return { files, truths: drawn.map(({ truth }) => truth), comparison: compareTeams(files) };
}

function kept(file: TeamFile, open: Parameters<typeof addSession>[1]): TeamFile {
  const added = addSession(file, open);
  if ('problems' in added) throw new Error(JSON.stringify(added.problems));
  const again = guardTeamFile(JSON.parse(JSON.stringify(added.file)));
  if ('problems' in again) throw new Error(JSON.stringify(again.problems));
  return again.file;
}

/** What many pilots of one design show. */
export interface Shown {
  readonly pilots: number;
  /** The share of intervals of teams that hold what is true of them. */
  readonly covered: number;
  /** The share of pilots whose interval of the effect leaves 0 out, and the mean of the effects. */
  readonly found: number;
  readonly effect: number;
  /** The share of intervals of the effect that hold it. */
  readonly effectCovered: number;
  /** The share of pilots in which who practised gained, by what they show alone, without who waited. */
  readonly gained: number;
  /** Of each team that practised, and each that waited. */
  readonly gains: Readonly<Record<'now' | 'later', readonly number[]>>;
}

export function showing(design: Design, banks: Banks, pilots: number, seed = 1): Shown {
  const all = Array.from({ length: pilots }, (_, pilot) => study(design, banks, seed + pilot));
  const teams = all.flatMap(({ comparison, truths }) =>
    comparison.teams.map((team, index) => ({ first: team.sessions[0], truth: truths[index] ?? 0 })),
  );
  const holds = ({ low, high }: { low: number; high: number }, value: number): boolean =>
    low <= value && value <= high;
  const share = (flags: readonly boolean[]): number => flags.filter(Boolean).length / flags.length;
  const effects = all.flatMap(({ comparison }) => comparison.effects.map(({ sensitivity }) => sensitivity));
  const truth = shown(design.effect, design);
  const gainsOf = (practises: 'now' | 'later'): readonly number[] =>
    all.flatMap(({ comparison, files }) =>
      comparison.teams.flatMap(({ gains }, index) =>
        files[index]?.pilot?.practises === practises ? gains.map(({ sensitivity }) => sensitivity.value) : [],
      ),
    );
  return {
    pilots,
    covered: share(
      teams.map(({ first, truth: own }) => first?.told === 'index' && holds(first.sensitivity, own)),
    ),
    found: share(effects.map(({ low, high }) => low > 0 || high < 0)),
    effect: effects.reduce((sum, { value }) => sum + value, 0) / effects.length,
    effectCovered: share(effects.map((effect) => holds(effect, truth))),
    gained: share(all.map(({ comparison }) => (comparison.together.gain?.low ?? 0) > 0)),
    gains: { now: gainsOf('now'), later: gainsOf('later') },
  };
}
