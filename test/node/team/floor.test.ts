/**
 * Plays somebody who wants to know what one person answered, with every file and every figure that there is: two rooms that
 * differ only within minorities of at most two must look the same, whatever is done with their files.
 */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compareTeams, standOut } from '../../../src/team/figures/index.ts';
import {
  FEW,
  type OpenSession,
  type TeamFile,
  addSession,
  boundsOf,
  closeSession,
  guardTeamFile,
  isSummed,
  mergeTeamFiles,
  newTeamFile,
  raiseFloor,
} from '../../../src/team/file/index.ts';
import { counted, fileOf, formItems } from '../../support/teams.ts';

/** A file and its figures, as somebody reads them who does not know the chance in them. */
function read(team: TeamFile): readonly string[] {
  const chance = [team.team.id, ...team.sessions.map(({ id }) => id)];
  return [team, compareTeams([team])].map((told) =>
    chance.reduce((text, id, index) => text.replaceAll(id, `id-${index}`), JSON.stringify(told)),
  );
}

/** Files that say something else: the figures of what is the same are the same. */
function unlike(files: readonly TeamFile[]): readonly TeamFile[] {
  return [...new Map(files.map((file) => [JSON.stringify(file), file])).values()];
}

/** Everything that can be made of a team's sessions: files before and after, merged and raised, and all their figures. */
function everything(sessions: readonly OpenSession[]): readonly string[] {
  const begun = newTeamFile('West', '2026-01-05', 7);
  const files = sessions.reduce<readonly TeamFile[]>(
    (before, open) => [...before, fileOf(addSession(before.at(-1) ?? begun, open))],
    [begun],
  );
  const last = files.at(-1) ?? begun;
  const merged = files.flatMap((file) => {
    const both = mergeTeamFiles(last, file);
    return 'file' in both ? [both.file] : [];
  });
  const raised = [11, 15, 30].flatMap((floor) => {
    const file = fileOf(raiseFloor(last, floor));
    const back = mergeTeamFiles(files[1] ?? begun, file);
    return [file, ...('file' in back ? [back.file] : [])];
  });
  return unlike([...files, ...merged, ...raised]).flatMap(read);
}

const room = fc.record({
  people: fc.integer({ min: 3, max: 40 }),
  each: fc.integer({ min: 1, max: 8 }),
  shares: fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { minLength: 16, maxLength: 16 }),
  twins: fc.array(fc.integer({ min: 0, max: FEW }), { minLength: 16, maxLength: 16 }),
});
type Room = typeof room extends fc.Arbitrary<infer Drawn> ? Drawn : never;

/** The hands in a room; in its other self whoever stands in a minority has another size. */
function hands({ people, each, shares, twins }: Room, isOther: boolean): readonly number[] {
  return Array.from({ length: each * 2 }, (_, item) => {
    const count = Math.round((shares[item] ?? 0) * people);
    const small = twins[item] ?? 0;
    if (people <= 2 * FEW) return count;
    if (count <= FEW) return isOther ? small : count;
    if (count >= people - FEW) return isOther ? people - small : count;
    return count;
  });
}

const open = (one: Room, isOther: boolean, index: number): OpenSession =>
  counted(hands(one, isOther), {
    people: one.people,
    day: `2026-0${index + 1}-05`,
    items: formItems(one.each, index % 2 === 0 ? 'a' : 'b'),
    form: index % 2 === 0 ? 'a' : 'b',
  });

describe('who wants to know what one person answered', () => {
  it('finds rooms that differ within minorities the same, in every file and figure', () => {
    fc.assert(
      fc.property(fc.array(room, { minLength: 1, maxLength: 3 }), (rooms) => {
        const large = rooms.filter(({ people }) => people >= 10);
        fc.pre(large.length > 0);
        const [own, other] = [false, true].map((isOther) =>
          everything(large.map((one, index) => open(one, isOther, index))),
        );
        expect(own).toEqual(other);
      }),
      { numRuns: 20 },
    );
  });

  it('reads below ten people two sums and nothing of an item, wherever the hands were', () => {
    fc.assert(
      fc.property(room, fc.infiniteStream(fc.nat()), (one, chance) => {
        fc.pre(one.people < 10);
        const before = hands(one, false);
        // The same hands, spread over the items of each kind in another way.
        const spread = (own: readonly number[]): number[] => {
          const moved = [...own];
          for (let step = 0; step < 10; step += 1) {
            const from = (chance.next().value ?? 0) % moved.length;
            const to = (chance.next().value ?? 0) % moved.length;
            if ((moved[from] ?? 0) > 0 && (moved[to] ?? 0) < one.people) {
              moved[from] = (moved[from] ?? 0) - 1;
              moved[to] = (moved[to] ?? 0) + 1;
            }
          }
          return moved;
        };
        const after = [...spread(before.slice(0, one.each)), ...spread(before.slice(one.each))];
        const [own, other] = [before, after].map((counts) =>
          everything([counted(counts, { people: one.people, items: formItems(one.each) })]),
        );
        expect(own).toEqual(other);
      }),
      { numRuns: 20 },
    );
  });

  it('cannot work out a small count from what a file holds: all that it may be stays possible', () => {
    fc.assert(
      fc.property(room, (one) => {
        fc.pre(one.people >= 10);
        const session = closeSession(open(one, false, 0), 10);
        if (isSummed(session)) throw new Error('From ten people on there are counts.');
        for (const { consult } of session.items) {
          const { atLeast, atMost } = boundsOf(consult, one.people);
          // Either a count that nobody stands alone in, or all of nobody, one and two on this side or the other.
          if (atLeast === atMost) expect(Math.min(atLeast, one.people - atMost)).toBeGreaterThan(FEW);
          else expect([atMost - atLeast, Math.min(atLeast, one.people - atMost)]).toEqual([FEW, 0]);
        }
      }),
    );
  });

  it('cannot tell whether somebody left, was skipped or said no', () => {
    // Nine hands of twelve; of the other three one left, one looked away, one said no. There is no place to write that.
    const text = JSON.stringify(closeSession(counted([9], { items: formItems(2) }), 10));
    expect(text).not.toMatch(/left|absent|skip|saw|judged/);
    expect(text.match(/"people":12/g)).toHaveLength(1);
  });

  it('is refused the same room with one person less on the same day, in a file and in a merge', () => {
    fc.assert(
      fc.property(fc.integer({ min: 4, max: 40 }), fc.integer({ min: 1, max: 3 }), (people, fewer) => {
        fc.pre(people - fewer >= 3);
        const begun = newTeamFile('West', '2026-01-05', 7);
        const full = fileOf(addSession(begun, counted([3], { people })));
        const less = fileOf(addSession(begun, counted([3], { people: people - fewer })));
        expect(addSession(full, counted([3], { people: people - fewer }))).toMatchObject({
          problems: [{ code: 'same-day' }],
        });
        expect(mergeTeamFiles(full, less)).toMatchObject({ problems: [{ code: 'same-day' }] });
      }),
    );
  });

  it('is refused a session with more in it than may be told, whoever wrote the file', () => {
    const full = fileOf(addSession(newTeamFile('West', '2026-01-05', 7), counted([0, 6, 12])));
    fc.assert(
      fc.property(fc.nat({ max: 39 }), fc.integer({ min: 0, max: 12 }), (item, count) => {
        const copy = structuredClone(full) as unknown as { sessions: { items: { consult: unknown }[] }[] };
        const place = copy.sessions[0]?.items[item];
        if (place) place.consult = count;
        const isTold = count > FEW && count < 12 - FEW;
        expect('file' in guardTeamFile(copy)).toBe(isTold);
      }),
    );
  });
});

describe('what stands out among more than two answers', () => {
  it('leaves every other answer possible for nobody, one and two', () => {
    const splits = (people: number, answers: number): number[][] =>
      answers === 1
        ? [[people]]
        : Array.from({ length: people + 1 }, (_, first) =>
            splits(people - first, answers - 1).map((rest) => [first, ...rest]),
          ).flat();
    for (const [people, answers] of [
      [10, 3],
      [11, 3],
      [12, 4],
      [14, 4],
      [11, 5],
    ] as const) {
      const possible = new Map<string, Set<number>[]>();
      for (const counts of splits(people, answers)) {
        const shown = JSON.stringify([...(standOut(counts) ?? [])].sort());
        const known = possible.get(shown) ?? counts.map(() => new Set<number>());
        for (const [place, count] of counts.entries()) known[place]?.add(count);
        possible.set(shown, known);
      }
      for (const [shown, known] of possible) {
        const out = JSON.parse(shown) as number[];
        for (const [place, counts] of known.entries()) {
          if (!out.includes(place)) expect([...counts]).toEqual(expect.arrayContaining([0, 1, 2]));
        }
      }
    }
  });

  it('says nothing with too many answers for so few people', () => {
    expect(standOut([2, 2, 2, 2, 2])).toBeUndefined();
    expect(standOut([1, 6, 5])).toEqual([1, 2]);
  });
});
