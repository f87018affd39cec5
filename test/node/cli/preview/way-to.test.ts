import { describe, expect, it } from 'vitest';
import { type Act, replay } from '../../../../src/engine/index.ts';
import { startOf, variantOf } from '../../../../src/cli/preview/page/desk/variant.ts';
import { runTo, wayTo } from '../../../../src/cli/preview/page/desk/way-to.ts';
import { FIRST } from '../../../../src/cli/preview/page/desk/settings.ts';
import { isFork } from '../../../../src/format/fork.ts';
import { guardScenario } from '../../../../src/format/guard.ts';
import { board, choice, choices, end, line, next, scene } from '../../../support/boards.ts';
import { story as shipped } from '../../../support/stories.ts';

describe('the way to a scene', () => {
  it.each(['now', 'he-will-translate', 'the-friday-letter'])(
    'is found to every scene and ending of %s, and can be played',
    (name) => {
      const story = shipped(name);
      const start = startOf(story, FIRST);
      for (const id of Object.keys(story.scenes)) {
        const acts = wayTo(story, start, id);
        expect([id, acts]).toEqual([id, expect.any(Array)]);
        const { session, stopped } = replay(story, [start, ...(acts ?? [])]);
        expect([stopped, session.view.scene.id]).toEqual([undefined, id]);
      }
    },
  );

  it('marks a line first where only who has noticed it is let through', () => {
    const story = board([
      scene('start', choices(choice('on', 'fork')), {
        script: [line('start.1', 'A noise.', { cue: 'noise' })],
      }),
      scene('fork', {
        kind: 'next',
        branches: [{ when: { marked: ['noise'] }, to: 'seen' }, { to: 'missed' }],
      }),
      scene('seen', end),
      scene('missed', end),
    ]);
    const acts = wayTo(story, startOf(story, FIRST), 'seen');
    expect(acts?.[0]).toEqual({ type: 'mark', line: 'start.1', on: true });
  });

  it('is found in another run where only chance leads there', () => {
    const story = board([
      scene('start', {
        kind: 'next',
        branches: [
          { chance: 1, to: 'mila' },
          { chance: 1, to: 'man' },
        ],
      }),
      scene('mila', end),
      scene('man', end),
    ]);
    const start = startOf(story, FIRST);
    for (const id of ['mila', 'man']) {
      const run = runTo(story, start, id);
      expect(run).toBeDefined();
      const { session } = replay(story, [{ ...start, seed: run?.seed ?? 0 }, ...(run?.acts ?? [])]);
      expect(session.view.scene.id).toBe(id);
    }
  });

  it('goes through an interlude where only that leads there, and comes back where it should', () => {
    const story = board([
      scene('start', choices(choice('ring', 'first', { through: 'call' }), choice('wait', 'first'))),
      scene('first', choices(choice('again', 'second', { through: 'call' }))),
      scene('second', {
        kind: 'next',
        branches: [{ when: { chose: ['ring'] }, to: 'rung' }, { to: 'waited' }],
      }),
      scene('call', choices(choice('number', 'return'))),
      scene('rung', end),
      scene('waited', end),
    ]);
    const found = wayTo(story, startOf(story, FIRST), 'rung') ?? [];
    expect(found.filter(({ type }) => type === 'choose')).toEqual([
      { type: 'choose', choice: 'ring' },
      { type: 'choose', choice: 'number' },
      { type: 'choose', choice: 'again' },
      { type: 'choose', choice: 'number' },
    ]);
    expect(replay(story, [startOf(story, FIRST), ...found]).session.view.scene.id).toBe('rung');
    expect(wayTo(story, startOf(story, FIRST), 'call')).toHaveLength(1);
  });

  it('is not found to where nothing leads, also where the story goes round', () => {
    const story = board([scene('start', next('again')), scene('again', next('start')), scene('away', end)]);
    expect(wayTo(story, startOf(story, FIRST), 'away')).toBeUndefined();
  });
});

describe('a training that is begun elsewhere', () => {
  const story = board([scene('start', choices(choice('on', 'later'))), scene('later', end)]);

  it('begins there, with the meters that were asked for', () => {
    const meters = { stress: 5, trust: 0, safety: 3 };
    const variant = variantOf(story, { from: { scene: 'later', meters } });
    const { view } = replay(variant as typeof story, [startOf(variant, FIRST)]).session;
    expect([view.scene.id, view.meters]).toEqual(['later', meters]);
  });

  it('begins in an interlude as if one had come through it, and comes back', () => {
    const through = board([
      scene('start', choices(choice('ring', 'later', { through: 'call' })), { skipTo: 'later' }),
      scene('call', choices(choice('number', 'return')), { skipTo: 'return' }),
      scene('later', end),
    ]);
    const variant = variantOf(through, { from: { scene: 'call', meters: through.meters } }) as typeof through;
    expect(guardScenario(variant)).toHaveProperty('scenario');
    const acts: Act[] = [{ type: 'continue' }, { type: 'choose', choice: 'number' }];
    const { session } = replay(variant, [startOf(variant, FIRST), ...acts]);
    expect(session.past.map(({ view }) => view.scene.id)).toContain('call');
    expect(session.view.scene.id).toBe('later');
    const first = variant.scenes[variant.start];
    expect(first && isFork(first)).toBe(true);
  });

  it('begins where the story does once that scene is there no more', () => {
    expect(variantOf(story, { from: { scene: 'gone', meters: story.meters } })).toBe(story);
  });
});
