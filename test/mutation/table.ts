/** How the figures of a room are shown: the survivors to whoever mends them, and the line for the table in test/README.md. */
import type { Figures } from './figures.ts';

/** Enough of a long piece to find it by. */
const WIDTH = 100;

export interface Measured extends Figures {
  readonly room: string;
  /** Percentage to reach. */
  readonly atLeast: number;
  readonly day: string;
  readonly seconds: number;
}

/** Each change that no test noticed, and what is listed for nothing. */
export function told({ survivors, stale }: Figures): string {
  return [
    ...survivors.map(
      ({ place, mutator, was, now }) => `${place} ${mutator}\n-   ${short(was)}\n+   ${short(now)}\n`,
    ),
    ...stale.map(
      ({ file, line, now }) =>
        `src/${file}: no longer unnoticed, take it off the list: ${line} → ${short(now)}\n`,
    ),
  ].join('\n');
}

/** Room, mutants, killed, survived, equivalent, score, at least, day, seconds. */
export function rowOf(measured: Measured): string {
  const { room, mutants, killed, survivors, equivalent, score, atLeast, day, seconds } = measured;
  // Rounded down: what falls short must not look as if it did not.
  const shown = (Math.floor(score * 10) / 10).toFixed(1);
  const cells = [
    `\`${room}\``,
    mutants,
    killed,
    survivors.length,
    equivalent,
    `${shown} %`,
    `${atLeast} %`,
    day,
    seconds,
  ];
  return `| ${cells.join(' | ')} |`;
}

const short = (code: string): string => {
  const line = code.replaceAll(/\s+/g, ' ');
  return line.length > WIDTH ? `${line.slice(0, WIDTH)}…` : line;
};
