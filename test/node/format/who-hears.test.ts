import { describe, expect, it } from 'vitest';
import type { Choice, Route, Scene } from '../../../src/format/types.ts';
import { hears, whoHears } from '../../../src/format/who-hears.ts';
import { choice, choices, end, line, route, routes, scene } from '../../support/boards.ts';

const said = (...speakers: readonly string[]): Scene['script'] =>
  speakers.map((speaker, index) => line(`line.${index}`, 'Words.', { speaker }));
const heard = (where: Scene, option?: Choice | Route): string[] => [...whoHears(where, option)].sort();

describe('where nobody wrote who is present', () => {
  it('whoever speaks hears, and the learner', () => {
    expect(heard(scene('talk', end, { script: said('mila', 'man', 'mila') }))).toEqual([
      'man',
      'mila',
      'you',
    ]);
  });

  it('the learner alone hears a scene in which nobody speaks', () => {
    expect(heard(scene('desk', end))).toEqual(['you']);
  });

  it('whoever answers was there all along, whatever was chosen', () => {
    const ask = choice('ask', 'talk', { then: said('man') });
    const wait = choice('wait', 'talk');
    const talk = scene('talk', choices(ask, wait), { script: said('mila') });
    for (const option of [undefined, ask, wait]) expect(heard(talk, option)).toEqual(['man', 'mila', 'you']);
  });

  it('whoever comes in with an option that says so was not there before', () => {
    const fetch = choice('fetch', 'talk', { present: ['karin'], then: said('karin') });
    const talk = scene('talk', choices(fetch), { script: said('mila') });
    expect(heard(talk)).toEqual(['mila', 'you']);
    expect(heard(talk, fetch)).toEqual(['karin', 'you']);
  });

  it('thinking is not hearing', () => {
    const inner = { man: [{ text: ['What is she saying?'] }] };
    expect(heard(scene('talk', end, { script: said('mila'), inner }))).toEqual(['mila', 'you']);
  });

  it('the learner hears as the person that is played', () => {
    expect(heard(scene('home', end, { as: 'anouk', script: said('man') }))).toEqual(['anouk', 'man']);
  });

  it('whoever speaks in what comes back hears it', () => {
    const team = route('local-team', 'desk', { returns: said('local-team', 'mila') });
    expect(heard(scene('desk', routes(team)), team)).toEqual(['local-team', 'mila', 'you']);
  });
});

describe('where the author wrote who is present', () => {
  it('nobody else hears, however many speak', () => {
    const ask = choice('ask', 'talk', { then: said('man') });
    const talk = scene('talk', choices(ask), { present: ['mila'], script: said('man') });
    expect(heard(talk)).toEqual(['mila', 'you']);
    expect(heard(talk, ask)).toEqual(['mila', 'you']);
  });

  it('an option may say otherwise of itself and what follows, also that nobody is left', () => {
    const team = route('local-team', 'desk', { present: ['man', 'mila'] });
    const nobody = route('nobody', 'desk', { present: [] });
    const desk = scene('desk', routes(team, nobody), { present: ['mila'] });
    expect(heard(desk, team)).toEqual(['man', 'mila', 'you']);
    expect(heard(desk, nobody)).toEqual(['you']);
  });
});

describe('somebody who says one thing and leaves', () => {
  const [bins, whisper] = [
    line('a', 'The bins.', { speaker: 'man' }),
    line('b', 'Quickly.', { speaker: 'mila' }),
  ];
  const talk = scene('talk', end, { present: ['mila'], script: [bins, whisper] });

  it('hears that, and nothing of what is said then', () => {
    expect([bins, whisper].map((each) => hears('man', each, talk))).toEqual([true, false]);
  });

  it('is heard by whoever is there', () => {
    for (const person of ['mila', 'you']) {
      expect([bins, whisper].map((each) => hears(person, each, talk))).toEqual([true, true]);
    }
    expect(hears('karin', bins, talk)).toBe(false);
  });
});
