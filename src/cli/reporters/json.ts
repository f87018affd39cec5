/**
 * For programs. The shape is stable within one `format`; keys may be added, none changes its meaning:
 * `{ format, errors, warnings, files, diagnostics: [{ code, severity, file, range, params, related, what, why, mend }] }`.
 * With `--report` also `content: { scenarios, people }`, whose keys stand in the content report of the scenario room.
 * and `audit: { shuffles, figures, endings }`, whose keys stand in the audit of that room.
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
  const { content, audit } = findings;
  return `${JSON.stringify({ format: JSON_FORMAT, ...sumOf(findings), diagnostics, content, audit }, undefined, 2)}\n`;
}
