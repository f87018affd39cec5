import { describe, expect, it } from 'vitest';
import { createOutboxStore } from '../../../src/elements/stores/outbox-store.ts';
import { completion, training } from '../../support/completions.ts';
import { fakeStorages, forbiddenStorages } from '../../support/storage.ts';

const KEY = `signal-training:${training.id}:outbox`;

describe('the store of the outbox', () => {
  it('touches no storage when nothing is remembered', () => {
    const storages = fakeStorages();
    const store = createOutboxStore('none', training, storages);
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
    const [first, second] = [completion('a'), completion('b')];
    const store = createOutboxStore('device', training, storages);
    store.put(first);
    store.put(second);
    expect(store.isLasting).toBe(true);
    expect([...storages.localStorage.items.keys()]).toEqual([KEY]);
    const next = createOutboxStore('device', training, storages);
    expect(next.load()).toEqual([first, second]);
    next.remove(first.id);
    expect(store.load()).toEqual([second]);
    next.remove(second.id);
    expect(storages.localStorage.items.size).toBe(0);
  });

  it('keeps a completion once, however often it is put', () => {
    const store = createOutboxStore('session', training, fakeStorages());
    const kept = completion();
    store.put(kept);
    store.put(kept);
    expect(store.load()).toEqual([kept]);
  });

  it('keeps what another tab has put meanwhile', () => {
    const storages = fakeStorages();
    const here = createOutboxStore('device', training, storages);
    const there = createOutboxStore('device', training, storages);
    const [first, second] = [completion('a'), completion('b')];
    here.put(first);
    there.put(second);
    here.remove(first.id);
    expect(here.load()).toEqual([second]);
  });

  it('falls back to memory where storage is blocked or full', () => {
    const full = fakeStorages();
    full.localStorage.isFull = true;
    for (const storages of [full, forbiddenStorages(), {}]) {
      const store = createOutboxStore('device', training, storages);
      const kept = completion();
      store.put(kept);
      expect(store.load()).toEqual([kept]);
      expect(store.isLasting).toBe(false);
    }
  });

  it('takes in only what the privacy gate would let out', () => {
    const storages = fakeStorages();
    const kept = completion();
    const content = [null, 4, { ...kept, score: 10 }, { ...kept, learner: 'two\nlines' }, kept];
    storages.localStorage.items.set(KEY, JSON.stringify(content));
    expect(createOutboxStore('device', training, storages).load()).toEqual([kept]);
  });

  it.each(['', 'no JSON', 'null', '{}', '{"length":1,"0":{}}'])(
    'is empty when storage holds %j',
    (content) => {
      const storages = fakeStorages();
      storages.localStorage.items.set(KEY, content);
      expect(createOutboxStore('device', training, storages).load()).toEqual([]);
    },
  );
});
