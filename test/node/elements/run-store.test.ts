import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createRunStore } from '../../../src/elements/stores/run-store.ts';
import { type Transcript, startEntry } from '../../../src/engine/index.ts';
import { fakeStorages, forbiddenStorages } from '../../support/storage.ts';

const training = { id: 'voice', version: '1.2.0' };
const run: Transcript = [startEntry({ digest: 'd1' }, { seed: 7 }), { type: 'choose', choice: 'ask-her' }];
const longer: Transcript = [...run, { type: 'continue' }];
const KEY = 'signal-training:voice';

describe('a run of somebody', () => {
  const storages = fakeStorages();
  const of = (learner?: string) => createRunStore({ remember: 'device', learner }, training, storages);

  it('is found, overwritten and thrown away by nobody else', () => {
    of('anna').save(run);
    expect([of('bram').load(), of().load()]).toEqual([undefined, undefined]);
    of('bram').save(longer);
    of().save(longer);
    of('bram').clear();
    of().clear();
    expect(of('anna').load()).toEqual(run);
  });

  it('is not to be found by the reference in the key, nor by what stands in another key', () => {
    const other = createRunStore(
      { remember: 'device', learner: 'anna' },
      { ...training, id: 'door' },
      storages,
    );
    other.save(run);
    const keys = [...storages.localStorage.items.keys()];
    expect(keys).toHaveLength(2);
    expect(keys.join()).not.toContain('anna');
    const [one, two] = keys.map((key) => key.split(':').at(-1));
    expect(one).not.toBe(two);
  });
});

describe('a run that is remembered not at all', () => {
  it('touches no storage, ever, not even to look', () => {
    const storages = fakeStorages();
    const store = createRunStore({ remember: 'none' }, training, storages);
    store.load();
    store.save(run);
    store.load();
    store.clear();
    expect(storages.localStorage.calls).toEqual([]);
    expect(storages.sessionStorage.calls).toEqual([]);
    expect(() => createRunStore({ remember: 'none' }, training, forbiddenStorages()).save(run)).not.toThrow();
  });

  it('lives as long as the page', () => {
    const store = createRunStore({ remember: 'none' }, training, fakeStorages());
    expect(store.load()).toBeUndefined();
    store.save(run);
    expect(store.load()).toEqual(run);
    store.clear();
    expect(store.load()).toBeUndefined();
    expect(store.isLasting).toBe(false);
  });
});

describe.each([
  ['session', 'sessionStorage', 'localStorage'],
  ['device', 'localStorage', 'sessionStorage'],
] as const)('a run that is remembered for the %s', (remember, used, unused) => {
  it('is there for the next page, under one key of the training', () => {
    const storages = fakeStorages();
    createRunStore({ remember }, training, storages).save(run);
    expect([...storages[used].items.keys()]).toEqual([KEY]);
    expect(storages[unused].calls).toEqual([]);
    const next = createRunStore({ remember }, training, storages);
    expect(next.load()).toEqual(run);
    expect(next.isLasting).toBe(true);
  });

  it('is stored as an envelope that says what it holds', () => {
    const storages = fakeStorages();
    createRunStore({ remember }, training, storages).save(run);
    expect(JSON.parse(storages[used].items.get(KEY) ?? '')).toEqual({ format: 1, training, transcript: run });
  });

  it('is gone when cleared, key and all', () => {
    const storages = fakeStorages();
    const store = createRunStore({ remember }, training, storages);
    store.save(run);
    store.clear();
    expect(storages[used].items.size).toBe(0);
    expect(store.load()).toBeUndefined();
  });

  it('falls back to memory where storage may not even be looked at', () => {
    const store = createRunStore({ remember }, training, forbiddenStorages());
    store.save(run);
    expect(store.load()).toEqual(run);
    expect(store.isLasting).toBe(false);
    expect(() => store.clear()).not.toThrow();
  });

  it('falls back to memory where there is no storage', () => {
    const store = createRunStore({ remember }, training, {});
    store.save(run);
    expect(store.load()).toEqual(run);
    expect(store.isLasting).toBe(false);
  });

  it('falls back to memory where storage throws at every touch', () => {
    const storages = fakeStorages();
    storages[used].isBlocked = true;
    const store = createRunStore({ remember }, training, storages);
    expect(store.load()).toBeUndefined();
    store.save(run);
    expect(store.load()).toEqual(run);
    store.clear();
    expect(store.load()).toBeUndefined();
    expect(store.isLasting).toBe(false);
  });

  it('falls back to memory while storage is full, and lasts again once there is room', () => {
    const storages = fakeStorages();
    const store = createRunStore({ remember }, training, storages);
    store.save(run);
    storages[used].isFull = true;
    store.save(longer);
    expect(store.load()).toEqual(longer);
    expect(store.isLasting).toBe(false);
    storages[used].isFull = false;
    store.save(longer);
    expect(store.isLasting).toBe(true);
    expect(createRunStore({ remember }, training, storages).load()).toEqual(longer);
  });

  it('leaves nothing behind when cleared after storage got full', () => {
    const storages = fakeStorages();
    const store = createRunStore({ remember }, training, storages);
    store.save(run);
    storages[used].isFull = true;
    store.save(longer);
    store.clear();
    expect(storages[used].items.size).toBe(0);
  });
});

describe('what is found in storage', () => {
  const loaded = (content: string) => {
    const storages = fakeStorages();
    storages.localStorage.items.set(KEY, content);
    return createRunStore({ remember: 'device' }, training, storages).load();
  };
  const envelope = (more: object) => JSON.stringify({ format: 1, training, transcript: run, ...more });

  it('is a run of an older version of the training too: how much still fits is for replay to say', () => {
    expect(loaded(envelope({ training: { id: 'voice', version: '1.0.0' } }))).toEqual(run);
  });

  it.each([
    ['nothing', ''],
    ['no JSON', '{"format": 1'],
    ['null', 'null'],
    ['a number', '4'],
    ['a bare transcript', JSON.stringify(run)],
    ['an envelope of another format', envelope({ format: 2 })],
    ['a run of another training', envelope({ training: { id: 'other', version: '1.2.0' } })],
    ['an envelope without a training', envelope({ training: null })],
    ['an envelope without a transcript', envelope({ transcript: undefined })],
    ['a transcript without its start', envelope({ transcript: run.slice(1) })],
    ['a transcript with an act nobody knows', envelope({ transcript: [...run, { type: 'cheat' }] })],
    ['an attempt at the prototype', `{"format":1,"training":{"id":"voice"},"transcript":{"__proto__":[]}}`],
  ])('is no run when it is %s', (_, content) => {
    expect(loaded(content)).toBeUndefined();
  });

  it('never throws, whatever it is', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.json()), (content) => {
        expect(loaded(content)).toBeUndefined();
      }),
    );
    fc.assert(
      fc.property(fc.jsonValue(), (transcript) => {
        expect(loaded(envelope({ transcript }))).toBeUndefined();
      }),
    );
  });
});

it('two trainings are remembered apart', () => {
  const storages = fakeStorages();
  const other = { id: 'other', version: '1.0.0' };
  createRunStore({ remember: 'device' }, training, storages).save(run);
  createRunStore({ remember: 'device' }, other, storages).save(longer);
  expect(createRunStore({ remember: 'device' }, training, storages).load()).toEqual(run);
  createRunStore({ remember: 'device' }, other, storages).clear();
  expect(createRunStore({ remember: 'device' }, training, storages).load()).toEqual(run);
});
