/** Help lines of an organisation beside those that come along: one rule for whoever shows them and whoever checks them. */

/** What a help line says, whoever wrote it. */
export interface HelpLineWords {
  /** `112` and such; the line of an organisation replaces only its own. */
  readonly id: string;
  readonly name: string;
  /** When to call. */
  readonly for: string;
  /** As it is dialled in the country. */
  readonly phone?: string;
  /** An https address. */
  readonly site?: string;
  /** YYYY-MM-DD: the day on which somebody read the number in its source. */
  readonly checkedOn?: string;
}

/**
 * A help line that an organisation has put beside those that come along with the player. One of ours is replaced by the same
 * id where this was checked later; 112 and 0800-2000 keep their number.
 */
export interface OwnHelpLine extends HelpLineWords {
  /** Of its texts by their key, as BCP 47 tags: only of those that are in another language than what carries it. */
  readonly langs?: Readonly<Record<string, string>>;
}

/** What of a line decides which of two stands. */
interface Line {
  readonly id: string;
  readonly phone?: string | undefined;
  readonly checkedOn?: string | undefined;
}

/** Danger at this moment, and advice by day and night: whoever changes the line, these numbers stay. */
const KEPT = ['112', '0800-2000'];

const digits = (phone = ''): string => phone.replaceAll(/\D/g, '');

/** Whether a line with the same id has another number where the number is one that stays. */
export function changesKept(own: Line, ours: Line): boolean {
  return KEPT.some((phone) => phone === ours.phone) && digits(own.phone) !== digits(ours.phone);
}

/** Whether a line with the same id stands in the place of ours: somebody looked it up later. */
export function replaces(own: Line, ours: Line): boolean {
  return (own.checkedOn ?? '') > (ours.checkedOn ?? '') && !changesKept(own, ours);
}

/** Ours, each replaced by a newer one of the same id, and behind them those that are new. */
export function withOwn<Ours extends Line, Own extends Line>(
  ours: readonly Ours[],
  own: readonly Own[],
): readonly (Ours | Own)[] {
  const added = own.filter(({ id }) => !ours.some((line) => line.id === id));
  const newest = ours.map((line) => own.find((one) => one.id === line.id && replaces(one, line)) ?? line);
  return [...newest, ...added];
}
