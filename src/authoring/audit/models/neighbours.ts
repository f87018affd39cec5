/**
 * Which texts look alike, letter by letter: the nearest of other stories by their runs of three letters (cosine, weighted by
 * rarity). A model of another kind than those that texts are held to, so that mending for the one does not pass the other.
 */
import { type Model, type Task } from './task.ts';

const NEAREST = 10;

interface Neighbour {
  readonly item: number;
  readonly likeness: number;
}

export function neighbourModel(texts: readonly string[], { folds }: Task): Model {
  const vectors = vectorsOf(texts.map(trigramsOf));
  const bearers = bearersOf(vectors);
  const nearest = vectors.map((vector, item) => {
    const likeness = likenessTo(vector, bearers, texts.length);
    return [...likeness.keys()]
      .filter((other) => folds[other] !== folds[item])
      .map((other): Neighbour => ({ item: other, likeness: likeness[other] ?? 0 }))
      .sort((one, other) => other.likeness - one.likeness || one.item - other.item)
      .slice(0, NEAREST);
  });
  return (wanted) =>
    Float64Array.from(nearest, (neighbours) => {
      const all = neighbours.reduce((sum, { likeness }) => sum + likeness, 0);
      const alike = neighbours.reduce((sum, { item, likeness }) => sum + likeness * (wanted[item] ?? 0), 0);
      return all === 0 ? 0 : alike / all;
    });
}

function trigramsOf(text: string): ReadonlyMap<string, number> {
  const padded = ` ${text
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}?!]+/gu, ' ')
    .trim()} `;
  const counts = new Map<string, number>();
  for (let at = 0; at + 3 <= padded.length; at += 1) {
    const run = padded.slice(at, at + 3);
    counts.set(run, (counts.get(run) ?? 0) + 1);
  }
  return counts;
}

type Vector = ReadonlyMap<string, number>;

/** Of length 1, each run weighted by how few texts have it. */
function vectorsOf(counted: readonly ReadonlyMap<string, number>[]): readonly Vector[] {
  const within = new Map<string, number>();
  for (const counts of counted) {
    for (const run of counts.keys()) within.set(run, (within.get(run) ?? 0) + 1);
  }
  return counted.map((counts) => {
    const weighted = [...counts].map(
      ([run, count]) => [run, count * Math.log(counted.length / (within.get(run) ?? 1))] as const,
    );
    const length = Math.sqrt(weighted.reduce((sum, [, weight]) => sum + weight ** 2, 0));
    return new Map(weighted.map(([run, weight]) => [run, length === 0 ? 0 : weight / length]));
  });
}

/** A text that has a run, and how much it weighs there. */
type Bearer = readonly [item: number, weight: number];

function bearersOf(vectors: readonly Vector[]): ReadonlyMap<string, readonly Bearer[]> {
  const bearers = new Map<string, Bearer[]>();
  for (const [item, vector] of vectors.entries()) {
    for (const [run, weight] of vector) {
      const others = bearers.get(run);
      if (others) others.push([item, weight]);
      else bearers.set(run, [[item, weight]]);
    }
  }
  return bearers;
}

/** To every text, by the runs they share. */
function likenessTo(
  vector: Vector,
  bearers: ReadonlyMap<string, readonly Bearer[]>,
  count: number,
): Float64Array {
  const likeness = new Float64Array(count);
  for (const [run, weight] of vector) {
    for (const [item, other] of bearers.get(run) ?? []) {
      likeness[item] = (likeness[item] as number) + weight * other;
    }
  }
  return likeness;
}
