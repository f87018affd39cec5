import { hasErrors, type Diagnostic } from './diagnostics/diagnostic.ts';
import { openScenario } from './open-scenario.ts';
import type { FileInput, OverlayInput } from './read/input.ts';
import { pointsOf } from './review/points.ts';
import { looksIn } from './review/reviewed.ts';
import type { LookSource } from './schema/looks.ts';

/** What somebody made of what they looked at. */
export interface Look {
  /** A profession, never a name. */
  readonly role: string;
  /** The day, `2026-01-31`. */
  readonly date: string;
  /** What has to change; without it all that was looked at is approved. */
  readonly objection?: string;
  /** The scene that was looked at; the whole story when left out. */
  readonly scene?: string;
}

export interface Signed {
  /** The file of looks as it is to be; absent where there are errors, or nothing to look at. */
  readonly text?: string;
  /** How many points were looked at. */
  readonly count: number;
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * Writes down that somebody looked: at every point of a story or of one of its scenes, as it is now. A record, and no
 * signature: whoever can write the file can write anything in it.
 *
 * @param review the file of looks; an empty text begins it
 */
export function sign(
  scenario: Omit<FileInput, 'overlays'>,
  review: OverlayInput,
  { role, date, objection, scene }: Look,
): Signed {
  const { opened: draft, diagnostics } = openScenario(scenario);
  const { looks, diagnostics: wrong } = looksIn(review);
  const errors = [...diagnostics, ...wrong].filter((one) => hasErrors([one]));
  if (!draft || errors.length > 0) return { count: 0, diagnostics: errors };
  const points = pointsOf(draft).filter(({ path }) => scene === undefined || path[1] === scene);
  if (points.length === 0) return { count: 0, diagnostics: [] };
  const look: LookSource = {
    role,
    date,
    verdict: objection === undefined ? 'approved' : 'objected',
    ...(objection !== undefined && { remark: objection }),
    points: Object.fromEntries(points.map(({ path, hash }) => [path.join('.'), hash])),
  };
  return { text: written([...looks, look]), count: points.length, diagnostics: [] };
}

function written(looks: readonly LookSource[]): string {
  const lines = looks.flatMap(({ role, date, verdict, remark, points }) => [
    `  - role: ${JSON.stringify(role)}`,
    `    date: ${date}`,
    `    verdict: ${verdict}`,
    ...(remark === undefined ? [] : [`    remark: ${JSON.stringify(remark)}`]),
    '    points:',
    // A hash like 12345678 or 1e234567 would be read as a number.
    ...Object.entries(points).map(([name, hash]) => `      ${name}: "${hash}"`),
  ]);
  return ['# Written by `signal-training review`; never by hand.', 'format: 1', 'looks:', ...lines, ''].join(
    '\n',
  );
}
