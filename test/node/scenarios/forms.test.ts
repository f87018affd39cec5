/**
 * The two forms that measure, played by learners who do not read: none of them may look as if they saw the difference. Chance is
 * seeded, so that a run never differs.
 */
import { describe, expect, it } from 'vitest';
import { assess, byBlock, tell } from '../../../src/assessment/index.ts';
import { type Certainty, createSession, journey } from '../../../src/engine/index.ts';
import { localize } from '../../../src/format/localize.ts';
import { plain } from '../../../src/format/plain.ts';
import { randomFrom } from '../../../src/format/random.ts';
import type { RoundBank } from '../../../src/format/round-types.ts';
import type { Scenario, Scene } from '../../../src/format/types.ts';
import { dealRound } from '../../../src/rounds/deal.ts';
import { banksOf, shippedBankInput } from '../../support/banks.ts';

const { a, b } = banksOf(shippedBankInput());
const SPOKEN = ['nl', 'en'];
const dealt = (bank: RoundBank, language = bank.language): Scenario =>
  localize(dealRound(bank, 1995), language);
/** More than this is more than nothing: half of what one lucky guesser may show (one standard deviation is 0.41). */
const NOTHING = 0.25;
const LEARNERS = 200;

type Judging = (scene: Scene) => Certainty;

const casesIn = ({ scenes }: Scenario): readonly Scene[] =>
  Object.values(scenes).filter(({ turn }) => turn.kind === 'judge');
const pairOf = ({ case: one }: Scene): string => one?.pair ?? '';
const lengthOf = ({ script }: Scene): number =>
  script
    .map(({ text }) => plain(text))
    .join(' ')
    .split(/\s+/).length;

/** What a learner is told who judges so. */
function shown(round: Scenario, judging: Judging): number {
  const session = createSession(round);
  while (session.view.phase !== 'ended') {
    const { phase, scene } = session.view;
    session.act(phase === 'judging' ? { type: 'judge', certainty: judging(scene) } : { type: 'continue' });
  }
  const [block] = byBlock(assess(journey(session.scenario, session.transcript)).judgements);
  const telling = block && tell(block);
  if (telling?.kind !== 'index') throw new Error('An index was expected.');
  return telling.sensitivity.dPrime;
}

const mean = (values: readonly number[]): number =>
  values.reduce((sum, value) => sum + value, 0) / values.length;

/** Says yes so often, whatever it is. */
function byChance(share: number, random: () => number): Judging {
  return () => (random() < share ? 5 : 2);
}

describe.each([
  ['A', a, b],
  ['B', b, a],
] as const)('form %s', (_, bank, otherBank) => {
  const form = dealt(bank);
  const other = dealt(otherBank);

  it.each([
    ['a guesser', 0.5],
    ['somebody cautious', 0.15],
    ['somebody eager', 0.85],
  ])('shows nothing of %s', (_name, share) => {
    const judging = byChance(share, randomFrom(1995));
    const told = Array.from({ length: LEARNERS }, () => shown(form, judging));
    expect(Math.abs(mean(told))).toBeLessThan(NOTHING);
  });

  it.each(SPOKEN)('shows nothing of a reader of lengths (%s)', (language) => {
    const round = dealt(bank, language);
    const lengths = casesIn(round)
      .map(lengthOf)
      .toSorted((one, two) => one - two);
    const middle = lengths[lengths.length / 2] ?? 0;
    expect(Math.abs(shown(round, (scene) => (lengthOf(scene) < middle ? 5 : 2)))).toBeLessThan(NOTHING);
  });

  it('shows nothing of somebody who remembers the people of the other form', () => {
    const guess = byChance(0.5, randomFrom(7));
    const told = Array.from({ length: LEARNERS }, () => {
      const before = new Map<string, Certainty>();
      shown(other, (scene) => {
        const certainty = guess(scene);
        before.set(pairOf(scene), certainty);
        return certainty;
      });
      return shown(form, (scene) => (before.get(pairOf(scene)) === 5 ? 2 : 5));
    });
    expect(Math.abs(mean(told))).toBeLessThan(NOTHING);
  });

  it.each(SPOKEN)('shows nothing of somebody who remembers how long the other was (%s)', (language) => {
    const before = new Map(
      casesIn(dealt(otherBank, language)).map((scene) => [pairOf(scene), lengthOf(scene)]),
    );
    const isLonger = (scene: Scene): boolean => lengthOf(scene) > (before.get(pairOf(scene)) ?? 0);
    expect(Math.abs(shown(dealt(bank, language), (scene) => (isLonger(scene) ? 5 : 2)))).toBeLessThan(
      NOTHING,
    );
  });
});
