/**
 * Which of a group it is, by what can be seen of texts without reading them: conditional logistic regression (McFadden 1974),
 * since an option competes only with the others of its scene; with a ridge penalty.
 */
import { type Square, factored, solved } from './linear.ts';
import { type Model, type Task, type Wanted, itemsByFold } from './task.ts';

/** On standardised features, for some dozens of groups; without it a feature that hardly varies would decide alone. */
const PENALTY = 3;
const MOST_STEPS = 30;
const CLOSE_ENOUGH = 1e-3;

/** @param rows the features of each item, of equal length */
export function formModel(rows: readonly (readonly number[])[], task: Task): Model {
  const table = standardised(rows);
  const groups = task.groups.map((group) => ({
    items: Int32Array.from(group),
    fold: task.folds[group[0] ?? 0],
  }));
  const folds = itemsByFold(task).map((items, fold) => {
    const others = groups.filter((group) => group.fold !== fold).map((group) => group.items);
    return { items, others, bound: boundOf(table, others) };
  });
  return (wanted) => {
    const scores = new Float64Array(rows.length);
    // From the weights of the fold before: two folds share most of what they learn from.
    const weights = new Float64Array(table.width);
    for (const { items, others, bound } of folds) {
      fit(weights, table, others, bound, wanted);
      for (const item of items) scores[item] = scoreOf(table, item, weights);
    }
    return scores;
  };
}

/** Rows of numbers, one after the other. */
interface Table {
  readonly width: number;
  readonly cells: Float64Array;
}

/** Mean 0 and deviation 1 per feature. */
function standardised(rows: readonly (readonly number[])[]): Table {
  const width = rows[0]?.length ?? 0;
  const cells = new Float64Array(rows.length * width);
  for (let at = 0; at < width; at += 1) {
    const column = rows.map((row) => row[at] ?? 0);
    const mean = column.reduce((sum, value) => sum + value, 0) / column.length;
    const deviation = Math.sqrt(column.reduce((sum, value) => sum + (value - mean) ** 2, 0) / column.length);
    for (const [item, value] of column.entries()) {
      cells[item * width + at] = deviation === 0 ? 0 : (value - mean) / deviation;
    }
  }
  return { width, cells };
}

/**
 * More than the likelihood can ever curve (Böhning 1992), whatever the weights and the labels: half the spread within the
 * groups. With it a step needs no curvature of its own, and hundreds of shuffles share one factorisation.
 */
function boundOf({ width, cells }: Table, groups: readonly Int32Array[]): Square {
  const bound = { width, cells: new Float64Array(width * width) };
  for (let row = 0; row < width; row += 1) {
    for (let column = 0; column <= row; column += 1) {
      let spread = row === column ? PENALTY : 0;
      for (const items of groups) {
        let [both, one, other] = [0, 0, 0];
        for (const item of items) {
          const [left, right] = [cells[item * width + row] as number, cells[item * width + column] as number];
          both += left * right;
          one += left;
          other += right;
        }
        spread += (both - (one * other) / items.length) / 2;
      }
      bound.cells[row * width + column] = spread;
    }
  }
  return factored(bound);
}

function scoreOf({ width, cells }: Table, item: number, weights: Float64Array): number {
  let sum = 0;
  for (let at = 0; at < width; at += 1) sum += (cells[item * width + at] as number) * (weights[at] as number);
  return sum;
}

/** Brings weights to where what is wanted in each group is likeliest to be taken. */
function fit(
  weights: Float64Array,
  table: Table,
  groups: readonly Int32Array[],
  bound: Square,
  wanted: Wanted,
): void {
  for (let step = 0; step < MOST_STEPS; step += 1) {
    const slope = weights.map((weight) => -PENALTY * weight);
    for (const items of groups) addSlope(table, items, wanted, weights, slope);
    const move = solved(bound, slope);
    let largest = 0;
    for (let at = 0; at < weights.length; at += 1) {
      weights[at] = (weights[at] as number) + (move[at] as number);
      largest = Math.max(largest, Math.abs(move[at] as number));
    }
    if (largest < CLOSE_ENOUGH) return;
  }
}

/** Adds what one group says of the slope: nothing where all of it is wanted, or none. */
function addSlope(
  table: Table,
  items: Int32Array,
  wanted: Wanted,
  weights: Float64Array,
  slope: Float64Array,
): void {
  const { width, cells } = table;
  let right = 0;
  for (const item of items) right += wanted[item] as number;
  if (right === 0 || right === items.length) return;
  const odds = new Float64Array(items.length);
  let all = 0;
  for (let place = 0; place < items.length; place += 1) {
    // Standardised features and penalised weights: far from where `exp` overflows.
    const odd = Math.exp(scoreOf(table, items[place] as number, weights));
    odds[place] = odd;
    all += odd;
  }
  for (let place = 0; place < items.length; place += 1) {
    const item = items[place] as number;
    const error = (wanted[item] as number) / right - (odds[place] as number) / all;
    for (let at = 0; at < width; at += 1) {
      slope[at] = (slope[at] as number) + error * (cells[item * width + at] as number);
    }
  }
}
