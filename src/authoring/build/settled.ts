/**
 * A value that the rules have made sure of. Where it is missing all the same a rule has a hole, and nothing is made up: a
 * signal or an ending that nobody wrote would be taught as if somebody had.
 *
 * @throws TypeError when it is missing
 */
export function settled<Value>(value: Value | undefined, what: string): Value {
  if (value === undefined) throw new TypeError(`${what} is missing; was the draft checked?`);
  return value;
}
