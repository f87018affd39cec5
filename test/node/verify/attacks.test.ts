import { expect, it } from 'vitest';
import { underAttack } from '../../support/attacks.ts';

it('believes no altered, mixed or garbage launch or completion, and crashes at none', async () => {
  const answers = await underAttack(3_000);
  // Most ways to fail were met, or the attacks are poor.
  expect([...answers.keys()]).toEqual(
    expect.arrayContaining([
      'not-a-token',
      'wrong-algorithm',
      'unknown-key',
      'bad-signature',
      'not-a-completion',
      'wrong-learner',
      'their own',
    ]),
  );
});
