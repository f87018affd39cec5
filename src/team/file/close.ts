/**
 * The one way from what was counted in the room to what may be kept.
 *
 * Everything in a file, and every figure made of it, comes out of here, so what cannot be told after it cannot be told at all.
 * Two rooms that differ only in who stands alone, in a minority of at most two, leave the same session behind, but for its
 * random id; so no figure, no merge and no difference between files can tell them apart. That is why
 *
 * - a count of nobody is `few` as one and two are: “nobody” tells of everybody;
 * - the other side of a count is not written, and the number of people is the same for every item: what is left of a total
 *   is then as wide as what was told;
 * - below the floor there are sums only, and at or above it no sums: the sum less the items would be the minority;
 * - a class of fewer than ten judgements has no sum at all;
 * - certainty and options are not kept: among more than two answers a small count follows from the others and the total.
 */
import { LEAST_JUDGEMENTS, LEAST_PEOPLE, MOST_PEOPLE, addBounds, boundsOf, told } from './counts.ts';
import { newId } from './id.ts';
import type { CountedSession, ItemName, Sum, SummedSession, TeamSession, Twin } from './types.ts';

/** What was counted, as it is in memory and nowhere else until it is closed. */
export interface OpenSession extends Omit<CountedSession, 'id' | 'items'> {
  readonly items: readonly (ItemName & {
    /** Hands for “I would consult”. Whoever raised none is a “no”. */
    readonly consult: number;
  })[];
}

/**
 * @param floor that of the file it will stand in
 * @throws RangeError when a count is not one of these people, an item is counted twice, or there are too few or too many people.
 */
export function closeSession(open: OpenSession, floor: number): TeamSession {
  const { items, people, ...head } = open;
  if (!Number.isInteger(people) || people < LEAST_PEOPLE || people > MOST_PEOPLE)
    throw new RangeError(
      `A team that is counted has ${LEAST_PEOPLE} to ${MOST_PEOPLE} people, not ${people}.`,
    );
  for (const { pair, consult } of items) {
    if (!Number.isInteger(consult) || consult < 0 || consult > people)
      throw new RangeError(`Of ${people} people ${consult} cannot have consulted about ${pair}.`);
  }
  if (new Set(items.map(keyOf)).size < items.length)
    throw new RangeError('An item is counted once in a session.');
  const sorted = items.toSorted(byName);
  const closed = { id: newId(), ...head, people };
  return people < floor
    ? { ...closed, items: sorted.map(nameOf), sums: sumsOf(sorted, people) }
    : { ...closed, items: sorted.map((item) => ({ ...nameOf(item), consult: told(item.consult, people) })) };
}

function sumsOf(items: OpenSession['items'], people: number): SummedSession['sums'] {
  return perClass(items, people, (own, judgements) =>
    told(
      own.reduce((sum, { consult }) => sum + consult, 0),
      judgements,
    ),
  );
}

/**
 * The same session under a higher floor. It is made of what was told already, so two files of before and after it tell no more
 * than the first.
 */
export function underFloor(session: TeamSession, floor: number): TeamSession {
  if (isSummed(session) || session.people >= floor) return session;
  const { items, people } = session;
  const sums = perClass(items, people, (own, judgements) => {
    const { atLeast, atMost } = addBounds(own.map(({ consult }) => boundsOf(consult, people)));
    const told = { atLeast: Math.max(atLeast, 0), atMost: Math.min(atMost, judgements) };
    return told.atLeast === told.atMost ? told.atLeast : told;
  });
  return { ...session, items: items.map(nameOf), sums };
}

function perClass<Item extends ItemName>(
  items: readonly Item[],
  people: number,
  sum: (own: readonly Item[], judgements: number) => Sum,
): SummedSession['sums'] {
  const told = (['signal', 'noise'] satisfies Twin[]).flatMap((twin) => {
    const own = items.filter((item) => item.twin === twin);
    const judgements = own.length * people;
    return judgements >= LEAST_JUDGEMENTS ? [[twin, sum(own, judgements)] as const] : [];
  });
  return Object.fromEntries(told);
}

export function isSummed(session: TeamSession): session is SummedSession {
  return 'sums' in session;
}

/** Equal for the same case with the same text. */
export function keyOf({ pair, twin, hash }: ItemName): string {
  return `${pair}/${twin}/${hash}`;
}

/** The name alone, so that nothing else of an item comes along. */
function nameOf({ pair, twin, hash }: ItemName): ItemName {
  return { pair, twin, hash };
}

/** In an order that tells nothing of how it was played. */
function byName(one: ItemName, other: ItemName): number {
  return keyOf(one) < keyOf(other) ? -1 : 1;
}
