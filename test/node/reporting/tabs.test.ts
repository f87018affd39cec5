import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { completion } from '../../support/completions.ts';
import { type Deferred, deferred, settled } from '../../support/deferred.ts';
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

  it('do not hold up one that was left behind for another', async () => {
    const harness = openOutbox({ locks: fakeLocks(), store: memoryStore(completion(), completion()) });
    harness.outbox.retry();
    await settled();
    expect(harness.offers).toHaveLength(2);
  });

  it('wait for nobody where the page goes, and then for what that has offered', async () => {
    const [locks, store] = [fakeLocks(), memoryStore(completion())];
    const [here, there] = [openOutbox({ locks, store }), openOutbox({ locks, store })];
    here.tick();
    await settled();
    there.outbox.flush();
    expect([here, there].map(({ offers }) => offers.length)).toEqual([1, 1]);
    here.offers[0]?.reject();
    await settled();
    here.tick();
    await settled();
    expect(here.offers).toHaveLength(1);
  });

  it('offer what was left behind before the page has gone', () => {
    const harness = openOutbox({ locks: fakeLocks(), store: memoryStore(completion()) });
    harness.outbox.flush();
    expect(harness.offers).toHaveLength(1);
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

  it.each([
    ['released', 'release'],
    ['taken along by a page that goes', 'flush'],
  ] as const)('do not keep a turn that comes when what was held has been %s', async (_what, how) => {
    const [locks, store] = [fakeLocks(), memoryStore()];
    const harness = openOutbox({ locks, store });
    const said = completion();
    harness.outbox.add(said, 300_000);
    harness.outbox[how](said.id);
    await settled();
    // While it is on its way it has its turn.
    expect(locks.held.size).toBe(1);
    harness.offers[0]?.reject();
    await settled();
    expect(locks.held.size).toBe(0);
    harness.outbox.retry();
    await settled();
    expect(harness.offers).toHaveLength(2);
  });

  it('give up the turn of what may be offered while its learner is gone', async () => {
    const [locks, store] = [fakeLocks(), memoryStore()];
    const here = openOutbox({ locks, store });
    here.outbox.add(completion(), 300_000);
    here.outbox.stop();
    await settled();
    const there = openOutbox({ locks, store });
    there.outbox.retry();
    await settled();
    expect(there.offers).toEqual([]);
    here.tick();
    await settled();
    there.outbox.retry();
    await settled();
    expect(there.offers).toHaveLength(1);
    here.outbox.retry();
    await settled();
    expect(here.offers).toEqual([]);
  });

  it('give the turn of one that is taken back at once to who says more of it', async () => {
    const [locks, store] = [fakeLocks(), memoryStore()];
    const [nobody, anna] = [openOutbox({ locks, store }), openOutbox({ locks, store })];
    const said = completion();
    nobody.outbox.add(said, 300_000);
    await settled();
    nobody.outbox.withdraw(said.id);
    anna.outbox.add(said, 300_000);
    await settled();
    const there = openOutbox({ locks, store });
    there.outbox.retry();
    await settled();
    expect(there.offers).toEqual([]);
    anna.tick();
    anna.offers[0]?.fulfil();
    await settled();
    expect([states(anna).at(-1), locks.held.size]).toEqual(['recorded', 0]);
  });

  it.each([
    ['its learner is gone', 'stop', 'waiting'],
    ['an answer has come late', 'answer', 'recorded'],
  ] as const)('make no offer whose turn comes when %s', async (_when, what, state) => {
    const line = deferred();
    const locks = fakeLocks();
    let isSlow = false;
    const request = async (...given: Parameters<LockManager['request']>): Promise<unknown> => {
      if (isSlow) await line.promise;
      return locks.request(...given);
    };
    const harness = openOutbox({ locks: { request: request as LockManager['request'] } });
    harness.outbox.add(completion());
    const [first] = harness.offers;
    harness.patience[0]?.run();
    await settled();
    isSlow = true;
    harness.tick();
    if (what === 'stop') harness.outbox.stop();
    else first?.fulfil();
    await settled();
    line.fulfil();
    await settled();
    expect(harness.offers).toHaveLength(1);
    expect(states(harness).at(-1)).toBe(state);
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
    const locks = { request: request as LockManager['request'] };
    const harness = openOutbox({ locks, store: memoryStore(completion()) });
    harness.tick();
    await settled();
    expect(harness.offers).toHaveLength(1);
    harness.offers[0]?.fulfil();
    await settled();
    expect(states(harness)).toEqual(['waiting', 'offered', 'recorded']);
  });

  it.each(['of its own', 'that was left behind'])(
    'offer one %s all the same where locks are refused',
    async (which) => {
      const request = () => Promise.reject(new DOMException('Opaque origin.', 'SecurityError'));
      const isLeft = which === 'that was left behind';
      const harness = openOutbox({
        locks: { request },
        store: memoryStore(...(isLeft ? [completion()] : [])),
      });
      if (isLeft) harness.tick();
      else harness.outbox.add(completion());
      await settled();
      harness.offers[0]?.fulfil();
      await settled();
      expect(states(harness).slice(-2)).toEqual(['offered', 'recorded']);
    },
  );
});

it('whatever happens in two tabs, one of them at a time offers, and none keeps a turn that it has no use for', async () => {
  const happening = fc.constantFrom('fulfil', 'reject', 'retry', 'tick', 'stop', 'release', 'wait');
  const happenings = fc.array(fc.tuple(fc.nat({ max: 1 }), happening), { maxLength: 25 });
  await fc.assert(
    fc.asyncProperty(happenings, fc.boolean(), async (all, isHeld) => {
      const [locks, store] = [fakeLocks(), memoryStore()];
      const inHand = new Set<Deferred>();
      let mostAtOnce = 0;
      const dispatch = async (): Promise<void> => {
        const answer = deferred();
        inHand.add(answer);
        mostAtOnce = Math.max(mostAtOnce, inHand.size);
        await answer.promise.finally(() => inHand.delete(answer));
      };
      const said = completion('anna');
      const tabs = [openOutbox({ locks, store, dispatch }), openOutbox({ locks, store, dispatch })];
      tabs[0]?.outbox.add(said, isHeld ? 300_000 : 0);
      tabs[1]?.outbox.takeUp();
      const bringHome = [0, 1].flatMap((tab) =>
        (['release', 'retry', 'wait', 'fulfil', 'wait'] as const).map((what) => [tab, what] as const),
      );
      for (const [tab, happened] of [...all, ...bringHome]) {
        const here = tabs[tab] ?? openOutbox();
        const { outbox } = here;
        const [answer] = inHand;
        if (happened === 'fulfil') answer?.fulfil();
        if (happened === 'reject') answer?.reject();
        if (happened === 'retry') outbox.retry();
        if (happened === 'tick') here.tick();
        if (happened === 'stop') outbox.stop();
        if (happened === 'release') outbox.release(said.id);
        if (happened !== 'wait') continue;
        await settled();
        const needed = inHand.size > 0 || tabs[0]?.outbox.stateOf(said.id) === 'held';
        expect(locks.held.size).toBe(needed ? 1 : 0);
      }
      expect(mostAtOnce).toBe(1);
      expect(store.isRecorded(said)).toBe(true);
      expect(store.kept).toEqual([]);
    }),
  );
});
