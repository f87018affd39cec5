import { describe, expect, it } from 'vitest';
import { createSession } from '../../../src/engine/index.ts';
import { choose, goOn, mark, play, skip } from '../../support/acts.ts';
import {
  board,
  choice,
  choices,
  end,
  everyTurn,
  line,
  next,
  route,
  routes,
  scene,
} from '../../support/boards.ts';

const marked = (session: ReturnType<typeof createSession>) => [...session.view.marked];

describe('a mark', () => {
  it('can be put on every line in sight, cue or not, and taken away again', () => {
    const session = createSession(everyTurn());
    play(session, mark('opening.1'), mark('opening.2'));
    expect(marked(session)).toEqual(['opening.1', 'opening.2']);
    play(session, mark('opening.1', false));
    expect(marked(session)).toEqual(['opening.2']);
  });

  it('cannot be put twice, nor taken away where there is none', () => {
    const session = createSession(everyTurn());
    expect(session.act(mark('opening.1', false))).toBe(false);
    play(session, mark('opening.1'));
    expect(session.act(mark('opening.1'))).toBe(false);
    expect(session.transcript).toHaveLength(2);
  });

  it('can be put on a spot of the picture', () => {
    const spot = { cue: 'chain', at: [1, 2, 3, 4], label: 'The chain', id: 'door.picture.chain' } as const;
    const door = scene('door', next('end'), {
      picture: { src: 'media/door.svg', alt: 'A door', spots: [spot] },
      skipTo: 'end',
    });
    const session = createSession(board([door, scene('end', end)]));
    play(session, mark('door.picture.chain'));
    expect(marked(session)).toEqual(['door.picture.chain']);
    expect(session.act(mark('chain'))).toBe(false);
  });

  it('can be put on what follows a choice, once it is in sight', () => {
    const session = createSession(everyTurn());
    expect(session.act(mark('opening.ask.1'))).toBe(false);
    play(session, choose('ask'), mark('opening.ask.1'), mark('opening.1'));
    expect(session.view.phase).toBe('consequence');
    expect(marked(session)).toEqual(['opening.ask.1', 'opening.1']);
  });

  it('can be put on what a route sends back', () => {
    const desk = scene(
      'desk',
      routes(route('police', 'end', { returns: [line('desk.police.1', 'Six days later.')] })),
    );
    const session = createSession(board([desk, scene('end', end)]));
    play(session, { type: 'route', partner: 'police' }, mark('desk.police.1'));
    expect(marked(session)).toEqual(['desk.police.1']);
  });

  it('cannot be put on what is out of sight: another scene, or nothing at all', () => {
    const session = createSession(everyTurn());
    for (const id of ['doubt.1', 'speaker', '', '__proto__']) expect(session.act(mark(id))).toBe(false);
    play(session, skip);
    expect(session.act(mark('opening.1'))).toBe(false);
    expect(session.act(mark('doubt.1'))).toBe(true);
  });

  it('stays when the story goes on, and can be taken away when the scene comes back', () => {
    const hub = board([
      scene('hub', choices(choice('look', 'kitchen'), choice('leave', 'end')), { skipTo: 'end' }),
      scene('kitchen', next('hub'), { skipTo: 'hub' }),
      scene('end', end),
    ]);
    const session = createSession(hub);
    play(session, mark('hub.1'), choose('look'));
    expect(marked(session)).toEqual(['hub.1']);
    expect(session.act(mark('hub.1', false))).toBe(false);
    play(session, goOn, mark('hub.1', false));
    expect(marked(session)).toEqual([]);
  });

  it('is no step: it moves nothing, and the debrief does not count it as a decision', () => {
    const session = createSession(everyTurn());
    const { visit, meters } = session.view;
    play(session, mark('opening.1'));
    expect(session.view).toMatchObject({ visit, meters, phase: 'choosing' });
    expect(session.steps).toEqual([]);
  });

  it('cannot be put at the end', () => {
    const session = createSession(board([scene('end', end)]));
    expect(session.act(mark('end.1'))).toBe(false);
  });
});
