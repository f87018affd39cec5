/**
 * For programs. The shape is stable within one `format`; keys may be added, none changes its meaning:
 * `{ format, errors, warnings, files, diagnostics: [{ code, severity, file, range, params, related, what, why, mend }] }`.
 * With `--report` also `content: { scenarios, people }`, `reviews: [{ file, points }]` and `audit: { shuffles, figures, endings }`, and with `--swap`
 * `swapped: [{ pair, twin, lines }]`; their keys stand in the room of authoring.
 * A range is `{ start, end }`, each `{ line, column, offset }`: lines and columns from 1, offsets from 0, in UTF-16 units.
 */
import { type Findings, type Voice, sumOf } from './reporter.ts';

const JSON_FORMAT = 1;

export function json(findings: Findings, { explain }: Voice): string {
  const diagnostics = findings.diagnostics.map((one) => ({
    code: one.code,
    severity: one.severity,
    file: one.file,
    range: one.range,
    params: one.params,
    related: one.related,
    ...explain(one),
  }));
  const { content, reviews, audit, swapped } = findings;
  return `${JSON.stringify({ format: JSON_FORMAT, ...sumOf(findings), diagnostics, content, reviews, audit, swapped }, undefined, 2)}\n`;
}
