import { describe, expect, it } from 'vitest';
import { aftersByScene, pastInterludes, waysIn } from '../../../src/format/interludes.ts';
import { targetsOf } from '../../../src/format/targets.ts';
import { board, choice, choices, end, next, scene } from '../../support/boards.ts';

const { scenes } = board([
  scene('opening', choices(choice('ring', 'doubt', { through: 'call' }), choice('wait', 'desk'))),
  scene(
    'doubt',
    choices(choice('again', 'desk', { through: 'call' }), choice('write', 'desk', { through: 'mail' })),
  ),
  scene('desk', next('relief')),
  scene('call', choices(choice('number', 'return'), choice('ask', 'answer'))),
  scene('answer', next('return')),
  scene('mail', choices(choice('send', 'answer'), choice('stop', 'relief'))),
  scene('relief', end),
]);

describe('the interludes of a story', () => {
  it('go on where each way through them does, be a scene in one or in several', () => {
    expect([...aftersByScene(waysIn(scenes))]).toEqual([
      ['call', ['doubt', 'desk']],
      ['return', ['doubt', 'desk']],
      ['answer', ['doubt', 'desk']],
      ['mail', ['desk']],
      ['relief', ['desk']],
    ]);
  });

  it('are passed by who looks past them, up to the way back for who is in one', () => {
    expect([...pastInterludes('opening', waysIn(scenes))]).toEqual(['opening', 'doubt', 'desk', 'relief']);
    expect([...pastInterludes('call', waysIn(scenes))]).toEqual(['call', 'return', 'answer']);
  });

  it('are what comes next on the ways through them, and what is after them on the way back', () => {
    const turn = (id: string): Parameters<typeof targetsOf>[0] => scenes[id]?.turn ?? end;
    expect(targetsOf(turn('doubt'))).toEqual(['call', 'mail']);
    expect(targetsOf(turn('call'), ['doubt', 'desk'])).toEqual(['doubt', 'desk', 'answer']);
    expect(targetsOf(turn('call'))).toEqual(['answer']);
  });
});
