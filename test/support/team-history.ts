/** A team that has measured, practised, measured again, and counted for twenty months: its referrals come back less since the tenth. */
import { type OpenSession, type TeamFile, guardTeamFile } from '../../src/team/file/index.ts';
import { counted, fileOf, formItems, teamWith } from './teams.ts';

const FIRST = 'a';

/** Hands by place: for the cases with a reason, and for those without. */
function measured(form: 'a' | 'b', day: string, reason: number, none: number): OpenSession {
  const hands = formItems(20, form).map(
    ({ twin }, index) => (twin === 'signal' ? reason : none) + (index % 3),
  );
  return counted(hands, { form, day });
}

/** In the first months eight to ten come back of some twenty, and then three or four. */
const practice = Array.from({ length: 20 }, (_, month) => ({
  month: `${2024 + Math.floor((month + 9) / 12)}-${String(((month + 9) % 12) + 1).padStart(2, '0')}`,
  consultations: 3 + ((month * 5) % 4),
  referrals: 20 + ((month * 7) % 6),
  returned: month < 9 ? 8 + (month % 3) : 3 + (month % 2),
}));

const story: OpenSession = {
  ...{ kind: 'practise', day: '2026-03-16', people: 9, items: [] },
  training: { id: 'just-a-bad-month', version: '1.0.0', digest: 'b'.repeat(64) },
};

export const HISTORY: TeamFile = fileOf(
  guardTeamFile({
    ...teamWith(
      measured(FIRST, '2026-03-02', 6, 4),
      story,
      measured(FIRST === 'a' ? 'b' : 'a', '2026-06-02', 9, 3),
    ),
    practice,
  }),
);
