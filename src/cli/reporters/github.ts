/** For GitHub Actions: workflow commands that become remarks beside the lines of a pull request. */
import { type Findings, type Voice, contentPart, sumLine } from './reporter.ts';

export function github(findings: Findings, { explain, translator }: Voice): string {
  const commands = findings.diagnostics.map((diagnostic) => {
    const { start, end } = diagnostic.range;
    const { what, why, mend } = explain(diagnostic);
    const properties = {
      file: diagnostic.file,
      line: start.line,
      col: start.column,
      endLine: end.line,
      endColumn: end.column,
      title: diagnostic.code,
    };
    const listed = Object.entries(properties).map(([name, value]) => `${name}=${inProperty(String(value))}`);
    return `::${diagnostic.severity} ${listed.join(',')}::${inMessage([what, why, mend].join('\n'))}`;
  });
  return `${[...commands, sumLine(findings, translator)].join('\n')}\n${contentPart(findings, translator)}`;
}

/** Escapes as the runner's own toolkit does: github.com/actions/toolkit, packages/core/src/command.ts. */
function inMessage(value: string): string {
  return value.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function inProperty(value: string): string {
  return inMessage(value).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
