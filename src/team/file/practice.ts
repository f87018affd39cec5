/** The look at what a team counted of its work in one month. */
import { type Check, type TeamProblemCode, inTurn, keys, month, whole } from './check.ts';
import { FEW } from './counts.ts';
import { type PracticeMonth, RETURN_REASONS } from './types.ts';

/** From so many on a part of a number tells of no single case. */
export const PARTS_FROM = FEW + 1;
/** A number beyond it is a slip of the hand. */
const MOST = 100_000;
const amount = whole(0, MOST);

type Total = 'consultations' | 'referrals' | 'returned';

/** What each part is a part of. */
export const PART_OF = {
  goodToAsk: 'consultations',
  returned: 'referrals',
  reasons: 'returned',
  daysToDesk: 'referrals',
} as const satisfies { readonly [Part in keyof PracticeMonth]?: Total };

/** A number of referrals that came back is worth knowing where the others are not counted, so only its own parts wait. */
const WAITING = ['goodToAsk', 'reasons', 'daysToDesk'] as const;

export const practiceMonth: Check = inTurn(
  keys(
    { month },
    {
      consultations: amount,
      goodToAsk: amount,
      referrals: amount,
      returned: amount,
      reasons: keys({}, Object.fromEntries(RETURN_REASONS.map((reason) => [reason, amount]))),
      daysToDesk: amount,
      jointVisits: amount,
    },
  ),
  (value, path, tell) => {
    const counted = value as PracticeMonth;
    const refuse = (code: TeamProblemCode, part: string, total: Total): void =>
      tell(code, `${path}.${part}`, { total, least: PARTS_FROM });
    for (const part of WAITING) {
      const total = PART_OF[part];
      if (counted[part] !== undefined && !((counted[total] ?? 0) >= PARTS_FROM))
        refuse('part-of-few', part, total);
    }
    const { consultations = 0, goodToAsk = 0, referrals, returned = 0, reasons = {} } = counted;
    if (goodToAsk > consultations) refuse('part-too-large', 'goodToAsk', 'consultations');
    if (referrals !== undefined && returned > referrals) refuse('part-too-large', 'returned', 'referrals');
    const told = Object.values(reasons).reduce((sum, count) => sum + count, 0);
    if (told > returned) refuse('part-too-large', 'reasons', 'returned');
  },
);
