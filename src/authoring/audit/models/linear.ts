/** The little linear algebra that fitting needs. */

/** A square matrix, row after row; of a symmetric one the lower half. */
export interface Square {
  readonly width: number;
  readonly cells: Float64Array;
}

/** The lower Cholesky factor of a symmetric, positive definite matrix. */
export function factored({ width, cells }: Square): Square {
  const factor = new Float64Array(width * width);
  const cell = (row: number, column: number): number => factor[row * width + column] as number;
  for (let row = 0; row < width; row += 1) {
    for (let column = 0; column <= row; column += 1) {
      let sum = cells[row * width + column] as number;
      for (let at = 0; at < column; at += 1) sum -= cell(row, at) * cell(column, at);
      factor[row * width + column] = row === column ? Math.sqrt(sum) : sum / cell(column, column);
    }
  }
  return { width, cells: factor };
}

/** The solution of the equations of which `factor` is the Cholesky factor. */
export function solved({ width, cells }: Square, right: Float64Array): Float64Array {
  const solution = Float64Array.from(right);
  for (let row = 0; row < width; row += 1) {
    let sum = solution[row] as number;
    for (let at = 0; at < row; at += 1) {
      sum -= (cells[row * width + at] as number) * (solution[at] as number);
    }
    solution[row] = sum / (cells[row * width + row] as number);
  }
  for (let row = width - 1; row >= 0; row -= 1) {
    let sum = solution[row] as number;
    for (let at = row + 1; at < width; at += 1) {
      sum -= (cells[at * width + row] as number) * (solution[at] as number);
    }
    solution[row] = sum / (cells[row * width + row] as number);
  }
  return solution;
}
