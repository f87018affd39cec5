/** Takes compiled files apart leaf by leaf, so that a guard cannot forget a field. */

type Path = readonly string[];

/** Under these keys stands as much as there is, each under a name of its own: less of it is another story, no damage. */
const AS_MANY_AS_THERE_ARE = new Set([
  ...['goals', 'questions', 'cast', 'cues', 'inner', 'effects', 'partners', 'facts', 'translations', 'en'],
  ...['judged', 'routed', 'policy'],
]);

/** Everything in some data that holds nothing further. */
export function* leavesOf(value: unknown, path: Path = []): Generator<Path> {
  const entries = typeof value === 'object' && value !== null ? Object.entries(value) : [];
  if (entries.length === 0) yield path;
  for (const [key, item] of entries) yield* leavesOf(item, [...path, key]);
}

/** The way to a leaf as a list above writes it. */
function kindOf(path: Path): string {
  const kinds = path.map((key, index) => {
    const above = path[index - 1] ?? '';
    if (/^\d+$/.test(key)) return '#';
    return AS_MANY_AS_THERE_ARE.has(above) || above === 'scenes' ? '*' : key;
  });
  return kinds.join('.');
}

/** Whether there may be as many as there are: an item of a list, or something under a name of its own. */
export const isOneOfMany = (path: Path): boolean =>
  /^\d+$/.test(path.at(-1) ?? '') || AS_MANY_AS_THERE_ARE.has(path.at(-2) ?? '');

/** The kinds of leaves that pass although `change` was made to them. */
export function passing(
  data: object,
  isTaken: (data: unknown) => boolean,
  change: (parent: Record<string, unknown>, key: string) => void,
  leaves: readonly Path[],
): string[] {
  const sent = JSON.stringify(data);
  const passed = leaves.filter((path) => {
    const copy = JSON.parse(sent) as Record<string, unknown>;
    const parent = path.slice(0, -1).reduce((at, key) => at[key] as Record<string, unknown>, copy);
    change(parent, path.at(-1) ?? '');
    return isTaken(copy);
  });
  return [...new Set(passed.map(kindOf))].sort();
}

export const takenAway = (parent: Record<string, unknown>, key: string): void => {
  delete parent[key];
};
export const madeAnotherKind = (parent: Record<string, unknown>, key: string): void => {
  parent[key] = typeof parent[key] === 'number' ? String(parent[key]) : 7;
};
