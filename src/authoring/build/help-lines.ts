/** The help lines that a compiled training carries: those of an organisation, as far as they change what comes along. */
import type { HelpLine, HelpLines } from '../../format/books.ts';
import { type OwnHelpLine, replaces } from '../../format/help-lines.ts';
import { lookup } from '../../format/lookup.ts';
import type { Scenario, Translation } from '../../format/types.ts';
import type { HelpBeside } from '../read/input.ts';

export interface CarriedHelp {
  /** In the language of what carries them; empty where there are none. */
  readonly own: Pick<Scenario, 'helpLines'>;
  /** Their texts in another language. */
  readonly translation: (language: string) => Translation;
}

/** What of a line says whether it reaches learners. */
interface Line {
  readonly id: string;
  readonly phone?: string | undefined;
  readonly site?: string | undefined;
  readonly checkedOn?: string | undefined;
  readonly verified: boolean;
}

/** Whether the learner is told of a line: what can be dialled or opened has been looked up. */
export function isShown({ verified, phone, site }: Omit<Line, 'id'>): boolean {
  return verified || (phone === undefined && site === undefined);
}

/** Whether a line changes anything beside ours. */
export function isCarried(line: Line, ours: HelpLines): boolean {
  const same = ours.lines.find(({ id }) => id === line.id);
  return isShown(line) && (!same || replaces(line, same));
}

/** @param language of what carries them */
export function helpFor(help: HelpBeside | undefined, language: string): CarriedHelp {
  const { own, ours } = help ?? {};
  const carried = (own && ours ? own.lines : []).filter((line) => ours && isCarried(line, ours));
  if (!own || carried.length === 0) return { own: {}, translation: () => ({}) };
  return {
    own: { helpLines: carried.map((line) => toldIn(own, line, language)) },
    translation: (other) =>
      lookup(
        carried.flatMap((line) =>
          textsIn(own, line, other).map(([key, text]) => [`help-lines.${line.id}.${key}`, text] as const),
        ),
      ),
  };
}

/** A line in a language; what is not translated says which language it is in. */
function toldIn(book: HelpLines, line: HelpLine, language: string): OwnHelpLine {
  const { id, phone, site, checkedOn } = line;
  const texts = lookup(textsIn(book, line, language));
  const missing = TEXTS.filter((key) => texts[key] === undefined);
  return {
    id,
    name: texts['name'] ?? line.name,
    for: texts['for'] ?? line.for,
    ...(phone !== undefined && { phone }),
    ...(site !== undefined && { site }),
    ...(checkedOn !== undefined && { checkedOn }),
    ...(missing.length > 0 && { langs: lookup(missing.map((key) => [key, book.language] as const)) }),
  };
}

const TEXTS = ['name', 'for'] as const;

/** The texts of a line in a language, as far as they are there. */
function textsIn(
  { language, lines, translations }: HelpLines,
  line: HelpLine,
  wanted: string,
): readonly (readonly [key: string, text: string])[] {
  const path = `lines.${lines.indexOf(line)}`;
  return TEXTS.flatMap((key) => {
    const text = wanted === language ? line[key] : translations[wanted]?.[`${path}.${key}`];
    return typeof text === 'string' ? [[key, text] as const] : [];
  });
}
