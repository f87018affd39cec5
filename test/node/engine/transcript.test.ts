import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createSession, readTranscript, startEntry } from '../../../src/engine/index.ts';
import { walk } from '../../support/acts.ts';
import { arbitraryBoard } from '../../support/arbitrary-boards.ts';
import { everyTurn } from '../../support/boards.ts';

const start = startEntry(everyTurn());

describe('a transcript from outside', () => {
  it('is taken when it went through JSON and is whole', () => {
    const acts = [
      { type: 'continue' },
      { type: 'mark', line: 'opening.1', on: true },
      { type: 'choose', choice: 'ask' },
      { type: 'judge', certainty: 6 },
      { type: 'route', partner: 'police' },
      { type: 'note', phrases: ['arm'] },
      { type: 'note', phrases: [] },
      { type: 'skip' },
    ];
    const transcript = [{ ...start, policy: { meldcode: 'none', 'may-report': true } }, ...acts];
    expect(readTranscript(JSON.parse(JSON.stringify(transcript)))).toEqual(transcript);
  });

  it('is taken for every run there can be', () => {
    fc.assert(
      fc.property(arbitraryBoard(), fc.array(fc.nat(), { maxLength: 40 }), (board, picks) => {
        const session = createSession(board, { seed: 0xffff_ffff });
        walk(session, picks);
        const { transcript } = session;
        expect(readTranscript(JSON.parse(JSON.stringify(transcript)))).toEqual(transcript);
      }),
    );
  });

  it.each<[what: string, value: unknown]>([
    ['nothing', undefined],
    ['null', null],
    ['a text', 'start'],
    ['an object that looks like a list', { 0: start, length: 1 }],
    ['an empty list', []],
    ['a list of lists', [[start]]],
    ['acts without a start', [{ type: 'skip' }]],
    ['a start in second place', [{ type: 'skip' }, start]],
    ['two starts', [start, start]],
    ['a first entry that has all of a start but its name', [{ ...start, type: 'skip' }]],
    ['a start without a digest', [{ ...start, digest: undefined }]],
    ['a start with a seed that is no number', [{ ...start, seed: '1' }]],
    ['a start with a seed that is not whole', [{ ...start, seed: 0.5 }]],
    ['a start with a seed out of range', [{ ...start, seed: 2 ** 32 }]],
    ['a start with a seed below 0', [{ ...start, seed: -1 }]],
    ['a start without a role', [{ ...start, role: null }]],
    ['a start with a policy that is a list', [{ ...start, policy: [] }]],
    ['an act nobody knows', [start, { type: 'cheat' }]],
    ['an act named after what every object has', [start, { type: 'constructor' }]],
    ['an act whose type is a list', [start, { type: ['skip'] }]],
    ['an act whose type has no text', [start, { type: Object.create(null) as object }]],
    ['an act without a type', [start, {}]],
    ['an act that is null', [start, null]],
    ['a hole where an act should be', Object.assign([start], { 2: { type: 'skip' } })],
    ['a mark without a line', [start, { type: 'mark', on: true }]],
    ['a mark that is neither on nor off', [start, { type: 'mark', line: 'opening.1', on: 1 }]],
    ['a choice that is a number', [start, { type: 'choose', choice: 1 }]],
    ['a certainty off the scale', [start, { type: 'judge', certainty: 7 }]],
    ['a certainty that is a text', [start, { type: 'judge', certainty: '4' }]],
    ['a partner that does not exist', [start, { type: 'route', partner: 'neighbour' }]],
    ['a note that is a text', [start, { type: 'note', phrases: 'arm' }]],
    ['a note of numbers', [start, { type: 'note', phrases: [1] }]],
  ])('is refused when it is %s', (_, value) => {
    expect(readTranscript(value)).toBeUndefined();
  });

  it('is refused and never thrown over, whatever it is', () => {
    const anything = fc.anything({
      withNullPrototype: true,
      withSparseArray: true,
      withBigInt: true,
      withMap: true,
    });
    fc.assert(
      fc.property(anything, (value) => {
        expect(readTranscript(value)).toBeUndefined();
      }),
    );
    fc.assert(
      fc.property(anything, (value) => {
        expect([undefined, [start, value]]).toContainEqual(readTranscript([start, value]));
      }),
    );
  });
});
