import { posix } from 'node:path';
import fc from 'fast-check';
import { beforeEach, describe, expect, it } from 'vitest';
import type * as Disk from '../../../../src/cli/disk.ts';
import * as dropped from '../../../../src/cli/page/reading/dropped-disk.ts';

/** All that is read of a disk, and nothing else: what is built for the page puts the one in the place of the other. */
const disk: typeof Disk = dropped;
const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);

const part = fc.stringMatching(/^[a-z][a-z.-]{0,4}$/);
const path = fc.array(part, { maxLength: 4 }).map((parts) => `/${parts.join('/')}`);
const piece = fc.array(fc.oneof(part, fc.constantFrom('.', '..', '')), { maxLength: 4 });

describe('paths on what was dropped', () => {
  it('are put together and taken apart as on a server', () => {
    fc.assert(
      fc.property(path, path, piece, (one, other, pieces) => {
        expect(disk.resolve(one, ...pieces)).toBe(posix.resolve(one, ...pieces));
        expect(disk.resolve(one, other)).toBe(posix.resolve(one, other));
        expect(disk.join(one, ...pieces)).toBe(posix.join(one, ...pieces).replace(/(?<=.)\/$/, ''));
        expect(disk.relative(one, other)).toBe(posix.relative(one, other));
        expect(disk.dirname(one)).toBe(posix.dirname(one));
        expect(disk.basename(one)).toBe(posix.basename(one));
        expect(disk.extname(one)).toBe(posix.extname(one));
      }),
    );
  });

  it('lose an ending that is known', () => {
    expect(disk.basename('/rounds/bank.yaml', '.yaml')).toBe('bank');
    expect(disk.basename('/rounds/bank.yaml', '.json')).toBe('bank.yaml');
  });
});

describe('what was dropped', () => {
  beforeEach(() => {
    dropped.put(dropped.PACKAGE, new Map([['scenarios/facts.yaml', bytes('ours')]]));
    dropped.put(
      '/',
      new Map([
        ['scenarios/now/scenario.yaml', bytes('now')],
        ['scenarios/now/en.yaml', bytes('en')],
      ]),
    );
  });

  it('stands in its folders', () => {
    expect([...disk.namesIn('/scenarios/now')].sort()).toEqual(['en.yaml', 'scenario.yaml']);
    expect(disk.namesIn('/scenarios')).toEqual(['now']);
    expect(['/scenarios', '/scenarios/now/en.yaml', '/scenarios/then'].map(disk.kindAt)).toEqual([
      'folder',
      'file',
      'other',
    ]);
    expect(disk.bytesAt('/scenarios/now/scenario.yaml')).toEqual(bytes('now'));
    expect(() => disk.bytesAt('/scenarios/then')).toThrow();
    expect(() => disk.namesIn('/scenarios/then')).toThrow();
  });

  it('is gone when something else is dropped; what comes along stays', () => {
    dropped.put('/', new Map([['other/scenario.yaml', bytes('other')]]));
    expect([...disk.namesIn('/')].sort()).toEqual(['.package', 'other']);
    expect(disk.kindAt('/scenarios')).toBe('other');
    expect(disk.bytesAt(`${disk.PACKAGE}/scenarios/facts.yaml`)).toEqual(bytes('ours'));
  });
});
