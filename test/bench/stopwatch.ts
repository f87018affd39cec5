/** Takes the time of synchronous work, in milliseconds. */
export interface Taken<Result> {
  readonly result: Result;
  readonly wall: number;
  /** Time of this thread's processor: does not grow because other programs are busy. Exact to some milliseconds. */
  readonly cpu: number;
}

export function take<Result>(work: () => Result): Taken<Result> {
  const cpu = process.threadCpuUsage();
  const start = performance.now();
  const result = work();
  const wall = performance.now() - start;
  const { user, system } = process.threadCpuUsage(cpu);
  return { result, wall, cpu: (user + system) / 1_000 };
}
