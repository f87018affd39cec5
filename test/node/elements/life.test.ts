import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Life } from '../../../src/elements/signal-training/life.ts';
import { runMachine } from '../../../src/elements/signal-training/training-machine.ts';

/** What can happen before the first choice, however long the machine is on its way. */
const EVENTS = [
  'loaded',
  'failed',
  'reload',
  'begin',
  'put away',
  'leave',
  'come back',
  'cover',
  'uncover',
] as const;
const AFTER = [
  ...EVENTS,
  'held',
  'offered',
  'unheard',
  'waiting',
  'recorded',
  'look back',
  'try again',
  'finish',
] as const;

const valueOf = ({ phase, report, isCovered, isUnderWay }: Life): unknown => ({
  phase,
  report,
  isCovered,
  isUnderWay,
});
const lived = (): Life => new Life(() => {});

describe('the life of a component', () => {
  it('is the same, whenever the machine comes that goes on with it', () => {
    const events = fc.array(fc.constantFrom(...EVENTS), { maxLength: 12 });
    const later = fc.array(fc.constantFrom(...AFTER), { maxLength: 12 });
    fc.assert(
      fc.property(events, events, later, (before, between, after) => {
        const [early, late] = [lived(), lived()];
        for (const event of before) for (const life of [early, late]) life.send(event);
        early.goOn(runMachine);
        for (const event of between) for (const life of [early, late]) life.send(event);
        expect(valueOf(late)).toEqual(valueOf(early));
        late.goOn(runMachine);
        for (const event of after) for (const life of [early, late]) life.send(event);
        expect(valueOf(late)).toEqual(valueOf(early));
      }),
    );
  });

  it('tells of each change, before the machine and after', () => {
    let changes = 0;
    const life = new Life(() => (changes += 1));
    life.send('loaded');
    const before = changes;
    life.goOn(runMachine);
    const between = changes;
    life.send('begin');
    expect([before, changes - between]).toEqual([1, 1]);
    expect(life.phase).toBe('playing');
  });
});
