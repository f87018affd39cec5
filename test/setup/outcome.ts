/** What a suite said of itself, read from what vitest or web-test-runner printed. */

const plain = (output: string): string => output.replaceAll(/\u001b\[[0-9;?]*[A-Za-z]/g, '');

/**
 * How many tests passed and failed. web-test-runner tells it for each browser again and again, and counts no file that could not
 * be run.
 */
export function count(output: string): { readonly passed: number; readonly failed: number } {
  const text = plain(output);
  const last = (pattern: RegExp): number => Number([...text.matchAll(pattern)].at(-1)?.[1] ?? 0);
  const browsers = new Map(
    [...text.matchAll(/^(\w+): .* (\d+) passed, (\d+) failed/gm)].map(([, name, passed, failed]) => [
      name,
      { passed: Number(passed), failed: Number(failed) },
    ]),
  );
  const inBrowsers = (outcome: 'passed' | 'failed'): number =>
    [...browsers.values()].reduce((sum, counts) => sum + counts[outcome], 0);
  return {
    passed: last(/Tests\s.*?(\d+) passed/g) + inBrowsers('passed'),
    failed: last(/Tests\s.*?(\d+) failed/g) + inBrowsers('failed'),
  };
}

/** The lines that name what failed, once each; of a tool that names no tests its last words. */
export function failures(output: string): readonly string[] {
  const text = plain(output);
  const named = [...text.matchAll(/^ *((?:FAIL|❌) .*?) *$/gm)].map(([, line = '']) => line);
  return named.length > 0 ? [...new Set(named)] : text.trimEnd().split('\n').slice(-20);
}
