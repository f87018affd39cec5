import type { Partner } from '../../format/vocabulary.ts';
import type { RelatedPlace } from '../diagnostics/diagnostic.ts';
import { partnersIn } from '../draft/partners.ts';
import type { Draft } from '../draft/draft.ts';
import type { Rule } from './rule.ts';

/** Whoever is turned to has a card, or the learner reads an id where a name belongs. */
export const partnersMissing: Rule = {
  code: 'partners-missing',
  severity: 'error',
  *find(draft) {
    if (draft.hasPartners !== false) return;
    const [first, ...others] = firstOfEach(draft);
    if (first)
      yield { at: first.at, params: { partner: first.partner }, related: others.map(({ at }) => at) };
  },
};

function firstOfEach(draft: Draft): readonly { readonly partner: Partner; readonly at: RelatedPlace }[] {
  const met = new Map<Partner, RelatedPlace>();
  for (const { partner, at } of partnersIn(draft)) if (!met.has(partner)) met.set(partner, at);
  return [...met].map(([partner, at]) => ({ partner, at }));
}
