/** Somebody else, or nobody yet. */
import { expect } from 'vitest';
import { LEARNER } from './cut.ts';
import type { Row } from './row.ts';

export const LEARNERS_THAT: readonly Row[] = [
  {
    name: 'another learner at the same browser while it waits',
    loses: ['none'],
    async does(cut) {
      cut.register.answer = 'refuses';
      await cut.until('waiting');
      await cut.cutBy(() => cut.comeBack({ learner: 'm-9999' }));
      cut.register.answer = 'stores';
      await cut.pass();
      await cut.answered();
      expect(cut.register.rows.size).toBe(0);
    },
  },
  {
    name: 'another learner halfway, who completes it',
    stays: true,
    learner: 'm-9999',
    async does(cut) {
      await cut.open();
      await cut.begin();
      await cut.setOnElement('learner', 'm-9999');
      await cut.finish();
    },
  },
  {
    name: 'another learner on the same page while it waits',
    stays: true,
    async does(cut) {
      cut.register.answer = 'refuses';
      await cut.until('waiting');
      await cut.cutBy(() => cut.setOnElement('learner', 'm-9999'));
      // What was offered before may still be on its way, and is of who was here then.
      await cut.answered();
      cut.register.answer = 'stores';
      await cut.pass();
      await cut.answered();
      expect(cut.register.rows.size).toBe(0);
      await cut.setOnElement('learner', LEARNER);
    },
  },
  {
    name: 'a learner who is known later',
    stays: true,
    async does(cut) {
      await cut.open({ learner: '', awaitLearner: true });
      await cut.finish();
      await cut.pass();
      await cut.setOnElement('learner', LEARNER);
    },
  },
  {
    name: 'a learner who is known later, while it is held back',
    stays: true,
    async does(cut) {
      await cut.open({ learner: '' });
      await cut.finish();
      await cut.setOnElement('learner', LEARNER);
    },
  },
  {
    name: 'a learner who is a number',
    stays: true,
    learner: '4821',
    async does(cut) {
      await cut.open({ learner: '' });
      await cut.inPage(() =>
        Object.assign(document.querySelector('signal-training') ?? {}, { learner: 4821 }),
      );
      await cut.finish();
    },
  },
];
