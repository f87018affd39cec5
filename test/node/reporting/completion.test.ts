import { describe, expect, it } from 'vitest';
import { createCompletion } from '../../../src/reporting/index.ts';
import { training } from '../../support/completions.ts';

const today = new Date(2026, 2, 9, 14, 30);

describe('a completion', () => {
  it('says which training was completed on which day, and nothing else', () => {
    const completion = createCompletion({ training, today });
    expect(completion).toEqual({
      version: 1,
      id: expect.any(String) as string,
      training,
      status: 'completed',
      completedOn: '2026-03-09',
    });
  });

  it('carries the learner reference exactly as the host gave it', () => {
    expect(createCompletion({ training, today, learner: ' P-00423/ü ' }).learner).toBe(' P-00423/ü ');
  });

  it('carries the launch token exactly as the host gave it', () => {
    expect(createCompletion({ training, today, launch: 'e30.e30.c2ln' }).launch).toBe('e30.e30.c2ln');
  });

  it('is of the last year there is room for, where a clock is set further', () => {
    expect(createCompletion({ training, today: new Date(10_001, 0, 1) }).completedOn).toBe('9999-01-01');
  });

  it('has no learner key when the host gave no reference', () => {
    expect(Object.keys(createCompletion({ training, today, learner: undefined }))).not.toContain('learner');
  });

  it('takes no more than the name of a training when it is handed a whole scenario', () => {
    const scenario = { ...training, title: 'De stem', scenes: { opening: {} } };
    expect(createCompletion({ training: scenario, today }).training).toEqual(training);
  });

  it('keeps the day on the clock of the learner, just after midnight too', () => {
    expect(createCompletion({ training, today: new Date(2026, 0, 1, 0, 5) }).completedOn).toBe('2026-01-01');
    expect(createCompletion({ training, today: new Date(2026, 11, 31, 23, 55) }).completedOn).toBe(
      '2026-12-31',
    );
  });

  it('is frozen through and through', () => {
    const completion = createCompletion({ training, today });
    expect(Object.isFrozen(completion)).toBe(true);
    expect(Object.isFrozen(completion.training)).toBe(true);
  });

  it('has a UUID of version 4 as its id, whatever the random bytes are', () => {
    const made = (byte: number) =>
      createCompletion({ training, today, random: (bytes) => bytes.fill(byte) }).id;
    expect(made(0x00)).toBe('00000000-0000-4000-8000-000000000000');
    expect(made(0xff)).toBe('ffffffff-ffff-4fff-bfff-ffffffffffff');
  });

  it('has an id of its own each time', () => {
    const ids = Array.from({ length: 100 }, () => createCompletion({ training, today }).id);
    expect(new Set(ids).size).toBe(100);
  });

  it.each([
    ['training.digest', { training: { ...training, digest: 'ABC' }, today }],
    ['completedOn', { training, today: new Date(Number.NaN) }],
    ['learner', { training, today, learner: 'x'.repeat(257) }],
  ])('is refused when %s is not what it should be', (key, options) => {
    expect(() => createCompletion(options)).toThrow(key);
  });
});
