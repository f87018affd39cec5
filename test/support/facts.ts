/** Facts as somebody would write them; what they say does not matter, only that they can be cited. */
import { compileFacts } from '../../src/authoring/index.ts';
import type { FactBook } from '../../src/format/books.ts';

export const FACTS = `format: 1
language: nl
facts:
  LAW-09:
    says: Advies vragen kan zonder namen.
    title: Veilig Thuis, advies
    address: https://example.org/advies
    sure: verified
    checkedOn: 2026-01-31
  LAW-01:
    says: De code heeft vijf stappen.
    title: Kennis uit het vak
    sure: established
  TALK-01:
    says: Een vraag met ja of nee is veilig.
    title: Werkregel
    sure: unverified
`;

export const FACTS_ENGLISH = `language: en
facts:
  LAW-09:
    says: Advice can be asked without names.
    title: Veilig Thuis, advice
  TALK-01:
    says: A yes or no question is safe.
`;

/** @throws Error when there is something wrong with it. */
export function factBook(text = FACTS, translation?: string): FactBook {
  const language = /^language: (\w+)/m.exec(translation ?? '')?.[1];
  const overlays = translation === undefined ? [] : [{ file: `facts.${language}.yaml`, text: translation }];
  const { facts, diagnostics } = compileFacts({ file: 'facts.yaml', text, overlays });
  if (!facts) throw new Error(diagnostics.map(({ code }) => code).join());
  return facts;
}
