import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createSession, journey, policyFacts, replay, type Session } from '../../../src/engine/index.ts';
import type { Line } from '../../../src/format/types.ts';
import { choose, goOn, mark, play } from '../../support/acts.ts';
import { board, choice, choices, end, line, scene } from '../../support/boards.ts';

/** She says it only to who asked, and more only to who is trusted; the man is heard where may-report is allowed. */
const talk = board([
  scene(
    'call',
    choices(
      choice('ask', 'on', {
        effects: { trust: 2 },
        then: [
          line('call.ask.1', 'Well.', { when: { trust: { atLeast: 4 } } }),
          line('call.ask.2', 'No.', { when: { trust: { atMost: 1 } } }),
        ],
      }),
      choice('wait', 'on', { then: [line('call.wait.1', 'Yes?', { when: { trust: { atLeast: 4 } } })] }),
    ),
    {
      script: [
        line('call.1', 'It rings.', { cue: 'ring' }),
        line('call.2', 'You know that ring.', { when: { marked: ['ring'] } }),
      ],
      cues: { ring: { noise: 'practical', why: [], sources: [] } },
    },
  ),
  scene('on', choices(choice('bye', 'over'), choice('back', 'call')), {
    script: [
      line('on.1', 'She breathes.'),
      line('on.2', 'You asked.', { when: { chose: ['ask'] } }),
      line('on.3', 'A man laughs.', { when: { policy: { 'may-report': true } } }),
    ],
  }),
  scene('over', end),
]);

const ids = (lines: readonly Line[]): readonly string[] => lines.map(({ id }) => id);
const script = ({ view }: Session): readonly string[] => ids(view.scene.script);

describe('a line with a condition', () => {
  it('is there only for whom it holds', () => {
    const asked = createSession(talk, { policy: { 'may-report': true } });
    play(asked, choose('ask'));
    expect(ids(asked.view.consequence?.lines ?? [])).toEqual(['call.ask.1']);
    play(asked, goOn);
    expect(script(asked)).toEqual(['on.1', 'on.2', 'on.3']);
    const waited = createSession(talk);
    play(waited, choose('wait'));
    expect([waited.view.scene.id, script(waited)]).toEqual(['on', ['on.1']]);
  });

  it('neither comes nor goes while the scene is read', () => {
    const session = createSession(talk);
    play(session, mark('call.1'));
    expect(script(session)).toEqual(['call.1']);
    play(session, choose('ask'));
    expect(script(session)).toEqual(['call.1']);
    play(session, goOn, choose('back'));
    expect(script(session)).toEqual(['call.1', 'call.2']);
    play(session, mark('call.1', false));
    expect(script(session)).toEqual(['call.1', 'call.2']);
  });

  it('cannot be marked where it is not, and is not looked back on there', () => {
    const session = createSession(talk);
    expect(session.can(mark('call.2'))).toBe(false);
    play(session, choose('ask'));
    expect(session.can(mark('call.ask.1'))).toBe(true);
    expect(session.can(mark('call.ask.2'))).toBe(false);
    play(session, goOn, choose('bye'));
    const [call, on] = journey(talk, session.transcript).visits;
    expect(call?.inSight.map(({ id }) => id)).toEqual(['call.1', 'call.ask.1']);
    expect(call?.step?.option).toMatchObject({ then: [{ id: 'call.ask.1' }] });
    expect(on?.inSight.map(({ id }) => id)).toEqual(['on.1', 'on.2']);
  });

  it('is the same when the run is done over, and in the stays that are kept', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom('ask', 'wait', 'mark'), { maxLength: 6 }), (way) => {
        const session = createSession(talk);
        for (const how of way) {
          if (how === 'mark') session.act(mark('call.1', !session.view.marked.has('call.1')));
          else play(session, choose(how));
          session.act(goOn);
          session.act(choose('back'));
        }
        const again = replay(talk, session.transcript).session;
        expect(again.view).toEqual(session.view);
        expect(again.past).toEqual(session.past);
      }),
    );
  });

  it('asks for what the organisation has decided as options do', () => {
    expect(policyFacts(talk, { 'may-report': false, meldcode: 'none' })).toEqual({ 'may-report': false });
  });
});
