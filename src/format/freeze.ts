/** Freezes plain data all the way down; parts that are shared, or go round, are visited once. */
export function deepFreeze<Data>(data: Data): Data {
  const seen = new Set<object>();
  const pending: unknown[] = [data];
  while (pending.length > 0) {
    const next = pending.pop();
    if (typeof next !== 'object' || next === null || seen.has(next)) continue;
    seen.add(next);
    Object.freeze(next);
    for (const part of Object.values(next) as unknown[]) pending.push(part);
  }
  return data;
}
