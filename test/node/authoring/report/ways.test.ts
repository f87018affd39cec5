import { describe, expect, it } from 'vitest';
import { waysOf } from '../../../../src/authoring/report/ways.ts';
import {
  board,
  choice,
  choices,
  end,
  everyTurn,
  largeBoard,
  line,
  next,
  route,
  routes,
  scene,
} from '../../../support/boards.ts';

/** A scene script of this many words. */
const script = (id: string, words: number) => ({ script: [line(`${id}.1`, 'woord '.repeat(words).trim())] });
const then = (words: number) => ({ then: [line('then.1', 'woord '.repeat(words).trim())] });

describe('the ways of a scenario', () => {
  it('have between the fewest and the most decisions', () => {
    const story = board([
      scene('start', choices(choice('short', 'bye'), choice('long', 'middle'))),
      scene('middle', choices(choice('on', 'last'))),
      scene('last', next('bye')),
      scene('bye', end),
    ]);
    expect(waysOf(story)).toMatchObject({ fewestDecisions: 1, mostDecisions: 2, typicalDecisions: 1.5 });
  });

  it('are read as if every option were equally likely', () => {
    const story = board([
      // 10 words, and “Say one.” and “Say two.”, which are read whatever is chosen.
      scene('start', choices(choice('one', 'bye', then(6)), choice('two', 'bye')), script('start', 10)),
      scene('bye', end, script('bye', 5)),
    ]);
    expect(waysOf(story).typicalWords).toBe(10 + 4 + 6 / 2 + 5);
  });

  it('never go back: what leads back is a detour before an option that leads on', () => {
    const story = board([
      scene(
        'desk',
        routes(
          route('police', 'desk', { returns: [line('back.1', 'een twee drie vier')] }),
          route('contact-person', 'bye'),
        ),
        script('desk', 0),
      ),
      scene('bye', end, script('bye', 3)),
    ]);
    expect(waysOf(story)).toEqual({
      fewestDecisions: 1,
      mostDecisions: 1,
      typicalWords: 4 / 2 + 3,
      typicalDecisions: 1.5,
      typicalWhys: 0,
      longestWords: 4 + 3,
    });
  });

  it('go around a hub and come out of it', () => {
    const story = board([
      scene('hub', choices(choice('ask', 'aside', { once: true }), choice('leave', 'bye'))),
      scene('aside', choices(choice('return', 'hub'))),
      scene('bye', end),
    ]);
    expect(waysOf(story)).toMatchObject({ fewestDecisions: 1, mostDecisions: 1, typicalDecisions: 2 });
  });

  it('count every kind of decision, and none where the story just goes on', () => {
    expect(waysOf(everyTurn())).toMatchObject({ fewestDecisions: 4, mostDecisions: 4 });
  });

  it('are found in a story of thousands of scenes', () => {
    expect(waysOf(largeBoard(5000)).mostDecisions).toBe(4999);
  });
});
