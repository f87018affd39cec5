/** What somebody else in a story hears of a stay: the elements show it, and this says what there is to show. */
import { describe, expect, it } from 'vitest';
import { heardBy } from '../../../src/elements/signal-elsewhere/hearing.ts';
import type { Visit } from '../../../src/engine/index.ts';
import { choice, choices, line, scene } from '../../support/boards.ts';

const fetch = choice('fetch', 'talk', {
  present: ['mila'],
  then: [
    line('talk.fetch.1', 'Me? Outside?', { speaker: 'man' }),
    line('talk.fetch.2', 'Let him wait.', { speaker: 'mila' }),
  ],
});
const talk = scene('talk', choices(fetch), {
  present: ['mila'],
  script: [
    line('talk.1', 'The bins. Two minutes.', { speaker: 'man' }),
    line('talk.2', 'A door.'),
    line('talk.3', 'Can I ring you?', { speaker: 'mila' }),
  ],
});
const visits = [{ scene: talk, step: { scene: talk, option: fetch } }] as unknown as readonly Visit[];
const heard = (person: string): unknown =>
  heardBy(person, visits).map(({ before, said, after, isThere }) => ({
    lines: [...before, ...after].map(({ id }) => id),
    said: said !== undefined,
    isThere,
  }));

describe('from the place of somebody else', () => {
  it('who says something and leaves has heard their own words, and not what was whispered then', () => {
    expect(heard('man')).toEqual([{ lines: ['talk.1', 'talk.fetch.1'], said: false, isThere: true }]);
  });

  it('who is there has heard all that was said, and nothing that was only told', () => {
    expect(heard('mila')).toEqual([
      { lines: ['talk.1', 'talk.3', 'talk.fetch.1', 'talk.fetch.2'], said: true, isThere: true },
    ]);
  });

  it('who is not there has heard nothing', () => {
    expect(heard('karin')).toEqual([]);
  });
});
