import { describe, expect, it } from 'vitest';
import { completion } from '../../support/completions.ts';
import { settled } from '../../support/deferred.ts';
import { fakeLocks, memoryStore, openOutbox } from '../../support/outbox.ts';

const states = (harness: ReturnType<typeof openOutbox>) => harness.changes.map(([, state]) => state);

describe('two tabs with Web Locks', () => {
  it('do not offer the same completion at the same time', async () => {
    const locks = fakeLocks();
    const store = memoryStore();
    const here = openOutbox({ store, locks });
    here.outbox.add(completion());
    await settled();
    const there = openOutbox({ store, locks });
    there.outbox.retry();
    await settled();
    expect(here.offers).toHaveLength(1);
    expect(there.offers).toEqual([]);
    expect(states(there)).toEqual(['waiting', 'offered', 'waiting']);
    here.offers[0]?.fulfil();
    await settled();
    there.outbox.retry();
    await settled();
    expect(there.offers).toEqual([]);
    expect(locks.held.size).toBe(0);
  });

  it('do not hold up a completion of one’s own for that of another', async () => {
    const locks = fakeLocks();
    const [here, there] = [openOutbox({ locks }), openOutbox({ locks })];
    here.outbox.add(completion());
    there.outbox.add(completion());
    await settled();
    expect([here, there].map(({ offers }) => offers.length)).toEqual([1, 1]);
  });

  it('take over what the other could not bring home', async () => {
    const locks = fakeLocks();
    const store = memoryStore();
    const here = openOutbox({ store, locks });
    here.outbox.add(completion());
    await settled();
    here.offers[0]?.reject();
    await settled();
    const there = openOutbox({ store, locks });
    there.outbox.retry();
    await settled();
    there.offers[0]?.fulfil();
    await settled();
    expect(states(there).at(-1)).toBe('recorded');
    expect(store.kept).toEqual([]);
  });

  it('wait for the answer to an offer whose lock is taken away, rather than offer again', async () => {
    const request = async (
      _name: string,
      _options: unknown,
      callback: (lock: unknown) => unknown,
    ): Promise<unknown> => {
      await Promise.resolve();
      void callback({});
      throw new DOMException('Stolen.', 'AbortError');
    };
    const harness = openOutbox({ locks: { request: request as LockManager['request'] } });
    harness.outbox.add(completion());
    await settled();
    expect(harness.offers).toHaveLength(1);
    harness.offers[0]?.fulfil();
    await settled();
    expect(states(harness)).toEqual(['offered', 'recorded']);
  });

  it('offer all the same where locks are refused', async () => {
    const request = () => Promise.reject(new DOMException('Opaque origin.', 'SecurityError'));
    const harness = openOutbox({ locks: { request } });
    harness.outbox.add(completion());
    await settled();
    harness.offers[0]?.fulfil();
    await settled();
    expect(states(harness)).toEqual(['offered', 'recorded']);
  });
});
