/** A record that is looked up by ids of authors: without a prototype, `constructor` is just not there. */
export function lookup<Value>(entries: Iterable<readonly [string, Value]>): Record<string, Value> {
  const record = Object.create(null) as Record<string, Value>;
  for (const [key, value] of entries) record[key] = value;
  return record;
}
