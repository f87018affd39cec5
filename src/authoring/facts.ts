import { lookup } from '../format/lookup.ts';
import { hasErrors, type Diagnostic } from './diagnostics/diagnostic.ts';
import { inReadingOrder } from './diagnostics/reading-order.ts';
import { deepFreeze } from '../format/freeze.ts';
import { localizeFact } from '../format/localize.ts';
import type { FileInput, Kind } from './read/input.ts';
import { openFile } from './open-file.ts';
import { RULES_BY_KIND } from './rules/index.ts';
import { findings } from './rules/rule.ts';
import { SCHEMAS } from './schema/kinds.ts';
import { citationsOf } from './schema/walk.ts';
import { compileOverlays } from './translation/compile-overlays.ts';
import type { FactBook } from '../format/books.ts';
import type { Fact, Scenario, Translation } from '../format/types.ts';

export interface FactsResult {
  readonly facts?: FactBook;
  readonly diagnostics: readonly Diagnostic[];
}

/** Turns a `facts.yaml` and its translations into data. Never throws. */
export function compileFacts(input: FileInput): FactsResult {
  const { opened, diagnostics: own } = openFile('facts', input);
  if (!opened) return { diagnostics: inReadingOrder(own) };
  const overlays = compileOverlays(opened, input);
  const all = [...own, ...findings(RULES_BY_KIND.facts.parts, opened), ...overlays.diagnostics];
  const diagnostics = inReadingOrder(all);
  if (hasErrors(all)) return { diagnostics };

  const facts: FactBook = {
    language: opened.language,
    facts: lookup(
      Object.entries(opened.source.facts).map(([id, { says, title, address, sure, checkedOn }]) => [
        id,
        {
          says,
          title,
          ...(address !== undefined && { address }),
          sure,
          ...(checkedOn !== undefined && { checkedOn }),
        },
      ]),
    ),
    translations: lookup(overlays.translations),
  };
  return { facts: deepFreeze(facts), diagnostics };
}

export interface CitedFacts {
  /** In the language of what cites them; empty where it cites none. */
  readonly own: Pick<Scenario, 'facts'>;
  /** Their texts in another language. */
  readonly translation: (language: string) => Translation;
}

/** What a file of this kind cites: ids of facts, and addresses. */
export function citedIn(kind: Kind, source: unknown): readonly string[] {
  return [...citationsOf(SCHEMAS[kind], source)].map(({ id }) => id);
}

/** The facts that something cites, in the order of their books; a source that is an address is none. */
export function factsFor(
  books: readonly FactBook[] = [],
  ids: Iterable<string>,
  language: string,
): CitedFacts {
  const cited = new Set(ids);
  // An id that stands in two books says the same in both, or there is an error.
  const found = new Map(
    books.flatMap((book) =>
      Object.entries(book.facts)
        .filter(([id]) => cited.has(id))
        .map(([id, fact]) => [id, { fact, book }] as const),
    ),
  );
  const facts = [...found].map(([id, { fact, book }]): readonly [string, Fact] => [
    id,
    language === book.language
      ? fact
      : localizeFact(fact, `facts.${id}`, book.translations[language] ?? {}, book.language),
  ]);
  return {
    own: facts.length > 0 ? { facts: lookup(facts) } : {},
    translation: (other) =>
      lookup([...found].flatMap(([id, { fact, book }]) => textsOf(id, fact, book, other))),
  };
}

/** The texts of a fact in a language, as far as they are there. */
function textsOf(
  id: string,
  fact: Fact,
  { language, translations }: FactBook,
  wanted: string,
): readonly (readonly [path: string, text: Translation[string]])[] {
  return (['says', 'title'] as const).flatMap((key) => {
    const path = `facts.${id}.${key}`;
    const text = wanted === language ? fact[key] : translations[wanted]?.[path];
    return text === undefined ? [] : [[path, text] as const];
  });
}
