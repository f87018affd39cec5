import { describe, expect, it } from 'vitest';
import { createOutboxStore } from '../../../src/elements/stores/outbox-store.ts';
import { completion, training } from '../../support/completions.ts';
import { fakeStorages, forbiddenStorages } from '../../support/storage.ts';

const KEY = `signal-training:${training.id}:outbox`;

describe('the store of the outbox', () => {
  it('touches no storage when nothing is remembered', () => {
    const storages = fakeStorages();
    const store = createOutboxStore({ remember: 'none' }, training, storages);
    const kept = completion();
    store.put(kept);
    expect(store.load()).toEqual([kept]);
    store.remove(kept.id);
    expect(store.load()).toEqual([]);
    expect([...storages.localStorage.calls, ...storages.sessionStorage.calls]).toEqual([]);
    expect(store.isLasting).toBe(false);
  });

  it('keeps completions for the next page until they are removed, and then leaves no key behind', () => {
    const storages = fakeStorages();
    const [first, second] = [completion(), completion()];
    const store = createOutboxStore({ remember: 'device' }, training, storages);
    store.put(first);
    store.put(second);
    expect(store.isLasting).toBe(true);
    expect([...storages.localStorage.items.keys()]).toEqual([KEY]);
    const next = createOutboxStore({ remember: 'device' }, training, storages);
    expect(next.load()).toEqual([first, second]);
    next.remove(first.id);
    expect(store.load()).toEqual([second]);
    next.remove(second.id);
    expect(storages.localStorage.items.size).toBe(0);
  });

  it('keeps a completion once, however often it is put', () => {
    const store = createOutboxStore({ remember: 'session' }, training, fakeStorages());
    const kept = completion();
    store.put(kept);
    store.put(kept);
    expect(store.load()).toEqual([kept]);
  });

  it('keeps what another tab has put meanwhile', () => {
    const storages = fakeStorages();
    const here = createOutboxStore({ remember: 'device' }, training, storages);
    const there = createOutboxStore({ remember: 'device' }, training, storages);
    const [first, second] = [completion(), completion()];
    here.put(first);
    there.put(second);
    here.remove(first.id);
    expect(here.load()).toEqual([second]);
  });

  it('keeps what it cannot read, as of a newer player, where it is', () => {
    const storages = fakeStorages();
    const newer = { ...completion(), version: 2 };
    storages.localStorage.items.set(KEY, JSON.stringify([newer]));
    const store = createOutboxStore({ remember: 'device' }, training, storages);
    const kept = completion();
    store.put(kept);
    store.remove(kept.id);
    expect(store.load()).toEqual([]);
    expect(JSON.parse(storages.localStorage.items.get(KEY) ?? '')).toEqual([newer]);
  });

  it('falls back to memory where storage is blocked or full', () => {
    const full = fakeStorages();
    full.localStorage.isFull = true;
    for (const storages of [full, forbiddenStorages(), {}]) {
      const store = createOutboxStore({ remember: 'device' }, training, storages);
      const kept = completion();
      store.put(kept);
      expect(store.load()).toEqual([kept]);
      expect(store.isLasting).toBe(false);
    }
  });

  it('is of one learner: no other is offered or loses what waits there', () => {
    const storages = fakeStorages();
    const of = (learner?: string) => createOutboxStore({ remember: 'device', learner }, training, storages);
    const [anna, nobody] = [completion('anna'), completion()];
    of('anna').put(anna);
    of().put(nobody);
    expect(of('anna').load()).toEqual([anna]);
    expect(of('bram').load()).toEqual([]);
    expect(of().load()).toEqual([nobody]);
    of('bram').remove(anna.id);
    expect(of('anna').load()).toEqual([anna]);
  });

  it('takes over from 0.1.0, which had one for everybody, what is of this learner', () => {
    const storages = fakeStorages();
    const [anna, bram, nobody] = [completion('anna'), completion('bram'), completion()];
    storages.localStorage.items.set(KEY, JSON.stringify([anna, bram, nobody]));
    const of = (learner?: string) => createOutboxStore({ remember: 'device', learner }, training, storages);
    expect([of('anna'), of('bram'), of()].map((store) => store.load())).toEqual([[anna], [bram], [nobody]]);
    of('anna').remove(anna.id);
    of().remove(nobody.id);
    expect([of('anna'), of('bram'), of()].map((store) => store.load())).toEqual([[], [bram], []]);
  });

  it('takes in only what the privacy gate would let out', () => {
    const storages = fakeStorages();
    const kept = completion();
    const content = [null, 4, { ...kept, score: 10 }, { ...kept, learner: 'two\nlines' }, kept];
    storages.localStorage.items.set(KEY, JSON.stringify(content));
    expect(createOutboxStore({ remember: 'device' }, training, storages).load()).toEqual([kept]);
  });

  it.each(['', 'no JSON', 'null', '{}', '{"length":1,"0":{}}'])(
    'is empty when storage holds %j',
    (content) => {
      const storages = fakeStorages();
      storages.localStorage.items.set(KEY, content);
      expect(createOutboxStore({ remember: 'device' }, training, storages).load()).toEqual([]);
    },
  );
});
