/** What the cases of a round are called in a file: by pair, twin and what they say. */
import { hash } from '../../format/hash.ts';
import { plain } from '../../format/plain.ts';
import type { RoundBank } from '../../format/round-types.ts';
import type { CastMember, Line, Scenario } from '../../format/types.ts';
import type { ItemName, Twin } from './types.ts';

/**
 * The cases of a dealt round that count, by id of their scene.
 * @param round as it was dealt, in the language it was written in: `localize` it afterwards. Cases on which experts differ do not count.
 */
export function itemsOf(round: Scenario): ReadonlyMap<string, ItemName> {
  const items = new Map<string, ItemName>();
  for (const { id, case: dealt, turn, script } of Object.values(round.scenes)) {
    if (!dealt || turn.kind !== 'judge' || turn.differs) continue;
    const twin: Twin = turn.expected === 'consult' ? 'signal' : 'noise';
    items.set(id, { pair: dealt.pair, twin, hash: hashOf(script, round.cast) });
  }
  return items;
}

/** The same of all that a bank can deal. */
export function itemsOfBank({ pairs }: Pick<RoundBank, 'pairs'>): readonly ItemName[] {
  return pairs.flatMap((pair) =>
    (['signal', 'noise'] as const)
      .filter((twin) => !pair[twin].differs)
      .map((twin) => ({ pair: pair.id, twin, hash: hashOf(pair[twin].script, pair.cast) })),
  );
}

/** Of what is read: who says what. Ids of people differ between a bank and what is dealt from it. */
function hashOf(script: readonly Line[], cast: Readonly<Record<string, CastMember>>): string {
  return hash(
    script
      .map(({ speaker, text }) => {
        const name = speaker === undefined ? '' : cast[speaker]?.name;
        return `${name ?? speaker}: ${plain(text)}`;
      })
      .join('\n'),
  );
}
