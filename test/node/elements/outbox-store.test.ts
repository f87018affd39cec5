import { describe, expect, it } from 'vitest';
import { createOutboxStore } from '../../../src/elements/stores/outbox-store.ts';
import type { Remember, Storages } from '../../../src/elements/stores/safe-storage.ts';
import type { Completion } from '../../../src/reporting/index.ts';
import { completion, training } from '../../support/completions.ts';
import { fakeStorages, forbiddenStorages } from '../../support/storage.ts';

/** Where 0.1.0 kept those of this training, of everybody. */
const LEGACY = `signal-training:${training.id}:outbox`;

/** The store of a page, for one learner. */
function storeOf(
  remember: Remember,
  storages: Storages,
  learner?: string,
  mayBeOffered: (completion: Completion) => boolean = () => true,
) {
  const store = createOutboxStore(learner, mayBeOffered, storages);
  store.remember = remember;
  return store;
}

describe('the store of the outbox', () => {
  it('touches no storage when nothing is remembered', () => {
    const storages = fakeStorages();
    const store = storeOf('none', storages, 'anna');
    const kept = completion('anna');
    store.put(kept);
    expect([store.load(), store.isKept(kept), store.lastsFor(kept)]).toEqual([[kept], true, 'none']);
    store.record(kept);
    store.remove(kept);
    expect([store.load(), store.isKept(kept), store.isRecorded(kept)]).toEqual([[], false, true]);
    expect([...storages.localStorage.calls, ...storages.sessionStorage.calls]).toEqual([]);
  });

  it.each(['session', 'device'] as const)(
    'keeps completions for the next page until they are removed, with %s, and then leaves no key behind',
    (remember) => {
      const storages = fakeStorages();
      const [first, second] = [completion(), completion()];
      const store = storeOf(remember, storages);
      for (const each of [first, second]) store.put(each);
      expect(store.lastsFor(first)).toBe(remember);
      const next = storeOf(remember, storages);
      expect(next.load()).toEqual([first, second]);
      next.remove(first);
      expect([store.load(), store.isKept(first)]).toEqual([[second], false]);
      next.remove(second);
      expect([storages.localStorage.items.size, storages.sessionStorage.items.size]).toEqual([0, 0]);
    },
  );

  it('keeps what another tab has put meanwhile, and what one tab puts twice once', () => {
    const storages = fakeStorages();
    const [here, there] = [storeOf('device', storages), storeOf('device', storages)];
    const [first, second] = [completion(), completion()];
    here.put(first);
    there.put(second);
    there.put(second);
    here.remove(first);
    expect(here.load()).toEqual([second]);
  });

  it('loses nothing where the page comes to ask for less than it has promised, or for more', () => {
    const storages = fakeStorages();
    const kept = completion();
    storeOf('device', storages).put(kept);
    const next = storeOf('session', storages);
    expect([next.load(), next.lastsFor(kept)]).toEqual([[kept], 'device']);
    next.put(kept);
    expect([next.load(), next.lastsFor(kept), storages.localStorage.items.size]).toEqual([
      [kept],
      'session',
      0,
    ]);
    next.remember = 'device';
    next.put(kept);
    expect([next.lastsFor(kept), storages.sessionStorage.items.size]).toEqual(['device', 0]);
  });

  it('leaves byte for byte what it cannot read, as of a newer player', () => {
    const storages = fakeStorages();
    const newer = new Map([
      ['signal-outbox:one', '{"version": 2,   "id": "one"}'],
      ['signal-outbox:two', 'no JSON'],
      [LEGACY, '[{"version": 2}]'],
    ]);
    for (const [key, text] of newer) storages.localStorage.items.set(key, text);
    const store = storeOf('device', storages);
    const kept = completion();
    store.put(kept);
    expect(store.load()).toEqual([kept]);
    store.remove(kept);
    expect(storages.localStorage.items).toEqual(newer);
  });

  it('falls back to memory where storage is blocked or full, and says so', () => {
    const full = fakeStorages();
    full.localStorage.isFull = true;
    for (const storages of [full, forbiddenStorages(), {}]) {
      const store = storeOf('device', storages);
      const kept = completion();
      store.put(kept);
      expect([store.load(), store.isKept(kept), store.lastsFor(kept)]).toEqual([[kept], true, 'none']);
      store.remove(kept);
      expect(store.load()).toEqual([]);
    }
  });

  it('does not take for recorded what it cannot look at any more', () => {
    const storages = fakeStorages();
    const store = storeOf('device', storages);
    const kept = completion();
    store.put(kept);
    storages.localStorage.isBlocked = true;
    expect(store.isKept(kept)).toBe(true);
  });

  it('is of one learner: no other is offered or loses what waits there, nor can read whose it is', () => {
    const storages = fakeStorages();
    const of = (learner?: string) => storeOf('device', storages, learner);
    const [anna, nobody] = [completion('anna'), completion()];
    of('anna').put(anna);
    of().put(nobody);
    expect([of('anna'), of('bram'), of()].map((store) => store.load())).toEqual([[anna], [], [nobody]]);
    of('bram').remove(anna);
    expect(of('anna').load()).toEqual([anna]);
    expect([...storages.localStorage.items.keys()].join()).not.toContain('anna');
  });

  it('does not offer what is planted: for another learner, a day to come, a training nobody serves', () => {
    const storages = fakeStorages();
    const [kept, planted] = [completion('anna'), completion('director')];
    storeOf('device', storages, 'anna').put(kept);
    const [key = ''] = storages.localStorage.items.keys();
    storages.localStorage.items.set(key.replace(kept.id, planted.id), JSON.stringify(planted));
    expect(storeOf('device', storages, 'anna').load()).toEqual([kept]);
    const store = storeOf('device', storages, 'anna', ({ completedOn }) => completedOn < '2026-03-09');
    expect([store.load(), store.isKept(kept)]).toEqual([[], true]);
  });

  it('takes over from 0.1.0, of every training, what is of this learner', () => {
    const storages = fakeStorages();
    const [anna, bram, nobody] = [completion('anna'), completion('bram'), completion()];
    const other = { ...completion('anna'), training: { ...training, id: 'another' } };
    storages.localStorage.items.set(LEGACY, JSON.stringify([anna, bram, nobody, { ...anna, id: 4 }, other]));
    storages.localStorage.items.set('signal-training:another:outbox', JSON.stringify([other]));
    const of = (learner?: string) => storeOf('device', storages, learner);
    expect([of('anna'), of('bram'), of()].map((store) => store.load())).toEqual([
      [anna, other],
      [bram],
      [nobody],
    ]);
    expect(of('anna').lastsFor(anna)).toBe('device');
    for (const each of [anna, other]) of('anna').remove(each);
    of().remove(nobody);
    expect([of('anna'), of('bram'), of()].map((store) => store.load())).toEqual([[], [bram], []]);
    expect(storages.localStorage.items.has('signal-training:another:outbox')).toBe(false);
  });

  it('is stored by pages that teach lists another JSON', () => {
    const storages = fakeStorages();
    Object.defineProperty(Array.prototype, 'toJSON', { value: () => 'a list', configurable: true });
    try {
      const store = storeOf('device', storages, 'anna');
      const kept = completion('anna');
      store.put(kept);
      store.record(kept);
      const next = storeOf('device', storages, 'anna');
      expect([next.load(), next.isRecorded(kept)]).toEqual([[kept], true]);
    } finally {
      Reflect.deleteProperty(Array.prototype, 'toJSON');
    }
  });
});

describe('what was recorded today', () => {
  it('is known in another tab and after a reload, of the same learner, training, version and day', () => {
    const storages = fakeStorages();
    const done = completion('anna');
    storeOf('device', storages, 'anna').record(done);
    const isRecorded = (change: Partial<Completion>, learner = 'anna'): boolean =>
      storeOf('device', storages, learner).isRecorded({ ...completion(learner), ...change });
    expect(isRecorded({})).toBe(true);
    expect(isRecorded({ completedOn: '2026-03-10' })).toBe(false);
    expect(isRecorded({ training: { ...training, version: '1.0.1' } })).toBe(false);
    expect(isRecorded({ training: { ...training, id: 'another' } })).toBe(false);
    expect(isRecorded({}, 'bram')).toBe(false);
  });

  it('says neither who, what nor when, and is forgotten with the next day', () => {
    const storages = fakeStorages();
    const store = storeOf('device', storages, 'anna');
    store.record(completion('anna'));
    store.record({ ...completion('anna'), training: { ...training, id: 'another' } });
    const [[key = '', text = ''] = []] = storages.localStorage.items;
    for (const secret of ['anna', training.id, '2026', '03-09']) expect(key + text).not.toContain(secret);
    expect(text).toMatch(/^\{"day":"\w{11}","done":"\w{11} \w{11}"\}$/);
    store.record({ ...completion('anna'), completedOn: '2026-03-10' });
    expect(storages.localStorage.items.size).toBe(1);
    expect(storages.localStorage.items.get(key)).toMatch(/"done":"\w{11}"/);
  });

  it('is nothing where nobody knows who it is', () => {
    const storages = fakeStorages();
    const store = storeOf('device', storages);
    store.record(completion());
    expect([store.isRecorded(completion()), storages.localStorage.items.size]).toEqual([false, 0]);
  });
});
