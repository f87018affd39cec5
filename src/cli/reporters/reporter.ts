import type { Audit, ContentReport, Diagnostic, SwappedCase } from '../../authoring/index.ts';
import type { Explain } from '../../i18n/explain.ts';
import type { TerminalTranslator } from '../../i18n/terminal.ts';
import { audit as auditText } from './audit.ts';
import { content as contentText } from './content.ts';
import { type StoryReview, reviews as reviewText } from './review.ts';
import { swapped as swappedText } from './swapped.ts';

/** What a check found, with all that a reporter needs to tell it. */
export interface Findings {
  /** In the order they are told. File names are as the reader would type them. */
  readonly diagnostics: readonly Diagnostic[];
  /** The text of every file that was read, by the name it has in the diagnostics. */
  readonly texts: ReadonlyMap<string, string>;
  /** What the scenarios are like, where that was asked for; told after the rest. */
  readonly content?: ContentReport;
  /** How each story stands with those who review it, where that was asked for. */
  readonly reviews?: readonly StoryReview[];
  /** Whether anything but meaning gives answers away, where that was asked for. */
  readonly audit?: Audit;
  /** The cases of rounds with the sexes swapped, where that was asked for. */
  readonly swapped?: readonly SwappedCase[];
}

export interface Voice {
  readonly explain: Explain;
  readonly translator: TerminalTranslator;
  readonly hasColour: boolean;
}

/** Everything that is printed, with a line break at its end. */
export type Reporter = (findings: Findings, voice: Voice) => string;

export interface Sum {
  readonly errors: number;
  readonly warnings: number;
  readonly files: number;
}

export function sumOf({ diagnostics, texts }: Findings): Sum {
  const errors = diagnostics.filter((one) => one.severity === 'error').length;
  return { errors, warnings: diagnostics.length - errors, files: texts.size };
}

/** The closing line: what was found, and in how many files. */
export function sumLine(findings: Findings, { t }: TerminalTranslator): string {
  const { errors, warnings, files } = sumOf(findings);
  const read = t('sum.files', { count: files });
  if (errors + warnings === 0) return t('sum.fine', { files: read });
  return t('sum.found', {
    errors: t('sum.errors', { count: errors }),
    warnings: t('sum.warnings', { count: warnings }),
    files: read,
  });
}

/** What was asked for beside the findings, each behind a blank line. */
export function contentPart(
  { content, reviews, audit, swapped }: Findings,
  translator: TerminalTranslator,
): string {
  const parts = [
    content ? contentText(content, translator) : '',
    reviews ? reviewText(reviews, translator) : '',
    audit ? auditText(audit, translator) : '',
    swapped ? swappedText(swapped, translator) : '',
  ];
  return parts.map((told) => told && `\n${told}`).join('');
}
