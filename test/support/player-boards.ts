/** A board on which everything that a player can draw comes by at least once. */
import type { PartnerCard, Scenario, Scene } from '../../src/format/types.ts';
import type { PlayerOptions } from './player.ts';
import { board, choice, choices, judge, line, next, note, route, routes, scene } from './boards.ts';

const text = (words: string) => [{ text: [words] }];

function card(name: string): PartnerCard {
  return {
    name,
    does: text(`What ${name} does.`),
    doesNot: text(`What ${name} leaves.`),
    sendsBack: text('A note.'),
  };
}

/** Where `fullBoard` says it comes from: its picture is found beside this address. */
const FULL_BOARD_URL = '/test/fixtures/full-board.json';

/** What a player of `fullBoard` is opened with. */
export function fullBoardOptions({ attributes, ...more }: PlayerOptions = {}): PlayerOptions {
  return { scenario: fullBoard(), ...more, attributes: { src: FULL_BOARD_URL, ...attributes } };
}

/** Each option where it stands, so that a test that takes the first takes the same one in every run. */
const inOrder = (one: Scene): Scene => ({ ...one, isOrderFixed: true });

/**
 * opening (choices) → doubt (judge, explained at once) → desk (route, comes back or leads on) → paper (note)
 * → bridge (next, reads the note) → room (choices, a picture, from Mila's place) → relief (end).
 */
export function fullBoard(more: Partial<Scenario> = {}): Scenario {
  const opening = scene(
    'opening',
    choices(
      choice('ask', 'doubt', {
        label: text('Does it suit you now?'),
        then: [line('opening.ask.1', 'Just a moment.', { speaker: 'mila' })],
        inner: { mila: text('She asked me.') },
        grade: 'good',
        because: text('A closed question is safe.'),
        sources: ['TALK-01', 'https://www.example.org/why', 'LAW-99'],
        goals: ['safe-contact'],
        effects: { stress: -1, trust: 1 },
      }),
      choice('press', 'doubt', {
        kind: 'do',
        label: text('Look up the account.'),
        grade: 'harmful',
        because: text('She hears you type.'),
        effects: { stress: 2, safety: -1 },
      }),
    ),
    {
      place: 'Office, Tuesday',
      script: [
        line('opening.1', 'The line sounds hollow.', { cue: 'speaker' }),
        {
          ...line('opening.2', 'That is what '),
          speaker: 'mila',
          text: ['That is ', { em: ['what'] }, ' I said.'],
        },
        line('opening.3', 'Good morning.', { speaker: 'you' }),
      ],
      inner: { mila: text('He is listening.') },
      cues: { speaker: { noise: 'practical', why: text('Many call like this.'), sources: [] } },
      skipTo: 'doubt',
    },
  );
  const desk = scene(
    'desk',
    routes(
      route('contact-person', 'paper', { grade: 'good', because: text('They know what to do.') }),
      route('local-team', 'desk', {
        grade: 'harmful',
        because: text('Mail is not safe.'),
        effects: { safety: -1 },
        returns: [line('desk.local-team.1', 'The letter was open.', { speaker: 'local-team' })],
      }),
    ),
    { skipTo: 'paper' },
  );
  const room = scene(
    'room',
    choices(
      choice('wait', 'relief', { label: text('Wait.'), because: text('Some would go.') }),
      choice('go', 'relief', { label: text('Walk off.') }),
    ),
    {
      as: 'mila',
      place: 'Her kitchen',
      picture: {
        src: 'media/room.svg',
        alt: 'A kitchen with a door and a clock.',
        spots: [
          { cue: 'door', id: 'room.picture.door', label: 'A door', at: [10, 20, 20, 70] },
          { cue: 'clock', id: 'room.picture.clock', label: 'A clock', at: [65, 30, 20, 40] },
        ],
      },
      cues: {
        door: { signal: 'isolation', strength: 'medium', why: text('It is locked.'), sources: [] },
        clock: { noise: 'practical', why: text('It tells the time.'), sources: [] },
      },
      skipTo: 'relief',
    },
  );
  return board(
    [
      opening,
      scene('doubt', judge('desk', 'now'), { skipTo: 'desk' }),
      desk,
      scene('paper', note('bridge', 'arm', 'type'), { skipTo: 'bridge' }),
      scene('bridge', next('room'), { reads: 'paper', skipTo: 'room' }),
      room,
      scene('relief', { kind: 'end', ending: 'good' }),
    ].map(inOrder),
    {
      id: 'full-board',
      metersOf: 'mila',
      title: 'The full board',
      summary: 'Everything once.',
      goals: { 'safe-contact': 'You see to it that talking is safe.' },
      partners: { 'contact-person': card('The contact person'), 'local-team': card('The local team') },
      facts: {
        'TALK-01': {
          says: 'Ask with yes or no.',
          title: 'A page on safe calls',
          address: 'https://example.com/calls',
          sure: 'verified',
          checkedOn: '2026-01-31',
        },
        'SIG-13': { says: 'A pattern is a reason.', title: 'What the makers think', sure: 'unverified' },
      },
      ...more,
    },
  );
}
