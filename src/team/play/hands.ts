/** Hands in the air, counted: never more than there are people, whatever is typed. */

export interface Hands {
  readonly people: number;
  /** One for each thing that hands go up for. */
  readonly counts: readonly number[];
  /** One person may raise a hand for more than one. */
  readonly isMany: boolean;
}

export const noHands = (people: number, options: number, isMany: boolean): Hands => ({
  people,
  counts: Array<number>(options).fill(0),
  isMany,
});

/** The most that one of them can be, as the others are. */
export function roomFor({ people, counts, isMany }: Hands, index: number): number {
  const others = counts.reduce((sum, count, at) => (at === index ? sum : sum + count), 0);
  return isMany ? people : people - others;
}

/** With one of them put to `count`, or as near to that as there are people. */
export function counted(hands: Hands, index: number, count: number): Hands {
  const whole = Number.isFinite(count) ? Math.trunc(count) : 0;
  const most = roomFor(hands, index);
  return { ...hands, counts: hands.counts.with(index, Math.min(Math.max(whole, 0), most)) };
}

/** How many have not raised a hand; of no meaning where one person may raise more. */
export function handsLeft({ people, counts }: Hands): number {
  return people - counts.reduce((sum, count) => sum + count, 0);
}
