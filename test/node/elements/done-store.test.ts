import { describe, expect, it } from 'vitest';
import { createDoneStore } from '../../../src/elements/stores/done-store.ts';
import { fakeStorages, forbiddenStorages } from '../../support/storage.ts';

const KEY = 'signal-shelf';

describe('the store of what is done here', () => {
  it('touches no storage and knows no more than it was told when nothing is remembered', () => {
    const storages = fakeStorages();
    const store = createDoneStore({ remember: 'none' }, storages);
    store.add('small');
    expect([...store.load()]).toEqual(['small']);
    expect([...createDoneStore({ remember: 'none' }, storages).load()]).toEqual([]);
    expect([...storages.localStorage.calls, ...storages.sessionStorage.calls]).toEqual([]);
  });

  it.each([
    ['session', 'sessionStorage', 'localStorage'],
    ['device', 'localStorage', 'sessionStorage'],
  ] as const)('keeps ids, and nothing but ids, under one key for the %s', (remember, used, unused) => {
    const storages = fakeStorages();
    const store = createDoneStore({ remember }, storages);
    for (const id of ['small', 'large', 'small']) store.add(id);
    expect([...storages[used].items.keys()]).toEqual([KEY]);
    expect(JSON.parse(storages[used].items.get(KEY) ?? '')).toEqual({ format: 1, done: ['small', 'large'] });
    expect([...createDoneStore({ remember }, storages).load()]).toEqual(['small', 'large']);
    expect(storages[unused].calls).toEqual([]);
  });

  it('is of one learner', () => {
    const storages = fakeStorages();
    const of = (learner?: string) => createDoneStore({ remember: 'device', learner }, storages);
    of('anna').add('small');
    of().add('large');
    expect([of('anna'), of('bram'), of()].map((store) => [...store.load()])).toEqual([
      ['small'],
      [],
      ['large'],
    ]);
  });

  it('sees what another tab has added meanwhile', () => {
    const storages = fakeStorages();
    const [one, other] = [
      createDoneStore({ remember: 'device' }, storages),
      createDoneStore({ remember: 'device' }, storages),
    ];
    one.add('small');
    other.add('large');
    expect([...one.load()]).toEqual(['small', 'large']);
  });

  it.each(['{', '7', 'null', '[]', '{"format":2,"done":["a"]}', '{"format":1,"done":"a"}', '{"format":1}'])(
    'takes nothing from what it did not write: %s',
    (kept) => {
      const storages = fakeStorages();
      storages.localStorage.items.set(KEY, kept);
      expect([...createDoneStore({ remember: 'device' }, storages).load()]).toEqual([]);
    },
  );

  it('takes no more than the ids from what was tampered with', () => {
    const storages = fakeStorages();
    storages.localStorage.items.set(KEY, '{"format":1,"done":["small",7,null,{}]}');
    expect([...createDoneStore({ remember: 'device' }, storages).load()]).toEqual(['small']);
  });

  it('remembers for as long as the page lives where storage is blocked or full', () => {
    const full = fakeStorages();
    full.localStorage.isFull = true;
    for (const storages of [forbiddenStorages(), full]) {
      const store = createDoneStore({ remember: 'device' }, storages);
      store.add('small');
      expect([...store.load()]).toEqual(['small']);
    }
  });
});
