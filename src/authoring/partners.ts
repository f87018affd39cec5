import { lookup } from '../format/lookup.ts';
import { paragraphs } from './build/parts.ts';
import { hasErrors, type Diagnostic } from './diagnostics/diagnostic.ts';
import { inReadingOrder } from './diagnostics/reading-order.ts';
import { deepFreeze } from '../format/freeze.ts';
import { localizeCard } from '../format/localize.ts';
import type { FileInput } from './read/input.ts';
import { openFile } from './open-file.ts';
import { compileOverlays } from './translation/compile-overlays.ts';
import type { PartnerCard, Translation } from '../format/types.ts';
import type { PartnerBook } from '../format/books.ts';
import { PARTNERS, type Partner } from '../format/vocabulary.ts';

/** The cards, or what keeps the file from holding them. */
export interface PartnersResult {
  /** Absent as soon as one diagnostic is an error. */
  readonly partners?: PartnerBook;
  readonly diagnostics: readonly Diagnostic[];
}

/** Turns `partners.yaml` and its translations into cards. Never throws. */
export function compilePartners(input: FileInput): PartnersResult {
  const { opened, diagnostics: own } = openFile('partners', input);
  if (!opened) return { diagnostics: inReadingOrder(own) };
  const overlays = compileOverlays(opened, input);
  const all = [...own, ...overlays.diagnostics];
  const diagnostics = inReadingOrder(all);
  if (hasErrors(all)) return { diagnostics };

  const cards = PARTNERS.map((partner): readonly [Partner, PartnerCard] => {
    const block = (key: string) => paragraphs(opened.texts, 'partners', partner, key);
    return [
      partner,
      {
        name: opened.source.partners[partner].name,
        does: block('does'),
        doesNot: block('does-not'),
        sendsBack: block('sends-back'),
      },
    ];
  });
  const partners: PartnerBook = {
    language: opened.language,
    cards: lookup(cards) as Record<Partner, PartnerCard>,
    translations: lookup(overlays.translations),
  };
  return { partners: deepFreeze(partners), diagnostics };
}

/** The cards that a scenario turns to, in its own language, and the same in the languages it is translated into. */
export function cardsFor(
  book: PartnerBook | undefined,
  used: ReadonlySet<Partner>,
  language: string,
): {
  readonly cards: Readonly<Partial<Record<Partner, PartnerCard>>>;
  readonly translation: (language: string) => Translation;
} {
  if (!book) return { cards: {}, translation: () => ({}) };
  const partners = PARTNERS.filter((partner) => used.has(partner));
  const own = book.translations[language] ?? {};
  const cards = partners.map((partner) => {
    const card = book.cards[partner];
    const path = `partners.${partner}`;
    return [
      partner,
      language === book.language ? card : localizeCard(card, path, own, book.language),
    ] as const;
  });
  const isUsed = (path: string): boolean =>
    partners.some((partner) => path.startsWith(`partners.${partner}.`));
  return {
    cards: lookup(cards),
    translation: (other) =>
      Object.fromEntries(Object.entries(book.translations[other] ?? {}).filter(([path]) => isUsed(path))),
  };
}
