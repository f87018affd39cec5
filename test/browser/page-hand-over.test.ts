/** The page for who has no terminal: what is seen of what was handed over, in whatever order it has been read. */
import { expect } from '@open-wc/testing';
import type { Files } from '../../src/cli/page/reading/dropped-disk.ts';
import type { Handed } from '../../src/cli/page/reading/files.ts';
import { Page } from '../../src/cli/page/workshop/page.ts';
import type { Workshop } from '../../src/cli/page/workshop/workshop.ts';
import type { Look } from '../../src/cli/preview/look.ts';
import { Desk } from '../../src/cli/preview/page/desk/desk.ts';
import { deferred } from '../support/deferred.ts';

const FILES: Files = new Map([['scenario.yaml', new Uint8Array()]]);
const LOOK: Look = { server: 's', language: 'en', trainings: [], problems: [] };

/** A page with a workshop to which every folder looks the same. */
function opened(): Page {
  const source = {
    wayOfKeeping: 'handedOver',
    addressOf: () => '',
    training: () => Promise.resolve(undefined),
    map: () => Promise.resolve(undefined),
    keep: () => Promise.resolve(undefined),
  } as const;
  const ignored = (): void => undefined;
  const places = { stage: document.createElement('div'), play: document.createElement('div') };
  const workshop = { open: () => LOOK } as unknown as Workshop;
  return new Page(new Desk(source, places, ignored, ignored, ''), workshop, ignored, ignored);
}

const handed = (name: string, read: Handed['read']): Handed => ({ name, again: 'itself', read });

describe('what is handed over', () => {
  it('stays when what was handed over before it has been read only then', async () => {
    const page = opened();
    const slow = deferred();
    const first = page.open(handed('first', () => slow.promise.then(() => FILES)));
    await page.open(handed('second', () => Promise.resolve(FILES)));
    slow.fulfil();
    await first;

    expect([page.handed?.name, page.isReading]).to.deep.equal(['second', false]);
  });

  it('is read on when what was handed over before it cannot be read', async () => {
    const page = opened();
    const slow = deferred();
    const first = page.open(handed('first', () => Promise.reject(new Error('gone'))));
    const second = page.open(handed('second', () => slow.promise.then(() => FILES)));
    await first;
    expect([page.trouble, page.isReading]).to.deep.equal([undefined, true]);

    slow.fulfil();
    await second;
    expect(page.handed?.name).to.equal('second');
  });
});
