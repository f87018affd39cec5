/** XLIFF 2 (OASIS, xliff-core-v2.1), as far as plain lines need it. */

/** A line for who translates it. */
export interface Segment {
  readonly id: string;
  readonly source: string;
  /** Absent while there is none. */
  readonly target?: string;
  readonly isDone: boolean;
  /** Who says it. */
  readonly speaker?: string;
}

export const XLIFF = 'urn:oasis:names:tc:xliff:document:2.0';

export function xliffFile(
  original: string,
  languages: { readonly source: string; readonly target: string },
  segments: readonly Segment[],
): string {
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<xliff xmlns="${XLIFF}" version="2.0" srcLang="${languages.source}" trgLang="${languages.target}">`,
    `  <file id="f1" original="${escaped(original)}" canResegment="no" xml:space="preserve">`,
    ...segments.flatMap(unit),
    '  </file>',
    '</xliff>',
    '',
  ].join('\n');
}

function unit({ id, source, target, isDone, speaker }: Segment): readonly string[] {
  const note =
    speaker === undefined ? '' : `<notes><note category="speaker">${escaped(speaker)}</note></notes>`;
  const translated = target === undefined ? '' : `<target>${inline(target)}</target>`;
  const segment = `<segment state="${isDone ? 'translated' : 'initial'}"><source>${inline(source)}</source>${translated}</segment>`;
  return [`    <unit id="${id}">${note}${segment}</unit>`];
}

/** What is filled in by the organisation is no text: a tool shows it, and keeps it whole. */
function inline(text: string): string {
  let count = 0;
  return text
    .split(/(\{\{[^{}]*\}\})/)
    .map((part) => {
      if (!/^\{\{.*\}\}$/.test(part)) return escaped(part);
      count += 1;
      return `<ph id="${count}" equiv="${escaped(part)}" disp="${escaped(part)}"/>`;
    })
    .join('');
}

const SIGNS: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

const escaped = (text: string): string => text.replace(/[&<>"]/g, (sign) => SIGNS[sign] ?? sign);
