import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  FAILING,
  FIRST_DELAY_MS,
  LONGEST_DELAY_MS,
  MOST_UNANSWERED,
  PATIENCE_MS,
} from '../../../src/reporting/outbox.ts';
import { completion } from '../../support/completions.ts';
import { settled } from '../../support/deferred.ts';
import { fakeLocks, memoryStore, openOutbox } from '../../support/outbox.ts';

const states = (harness: ReturnType<typeof openOutbox>) => harness.changes.map(([, state]) => state);

describe('a completion in the outbox', () => {
  it('is recorded when the host keeps its promise, and then forgotten', async () => {
    const store = memoryStore();
    const harness = openOutbox({ store });
    const said = completion();
    harness.outbox.add(said);
    expect(states(harness)).toEqual(['offered']);
    expect(store.kept).toEqual([said]);
    harness.offers[0]?.fulfil();
    await settled();
    expect(states(harness)).toEqual(['offered', 'recorded']);
    expect(store.kept).toEqual([]);
    harness.outbox.retry();
    expect(harness.offers).toHaveLength(1);
  });

  it('is stored before it is said, so that a page closed meanwhile loses nothing', () => {
    const store = memoryStore();
    const kept: number[] = [];
    const { outbox } = openOutbox({
      store,
      dispatch: () => {
        kept.push(store.kept.length);
        return Promise.resolve();
      },
    });
    outbox.add(completion());
    expect(kept).toEqual([1]);
  });

  it('stays when no host answers, and is offered five times on a page, ever later', async () => {
    const store = memoryStore();
    const harness = openOutbox({ store });
    harness.host = 'only listens';
    const said = completion();
    harness.outbox.add(said);
    const delays: number[] = [];
    for (;;) {
      await settled();
      expect(states(harness).at(-1)).toBe('unheard');
      const [task] = harness.tasks;
      if (!task) break;
      delays.push(task.delayMs / FIRST_DELAY_MS);
      harness.tick();
    }
    expect(delays).toEqual([1, 4, 16, 64]);
    harness.outbox.retry();
    harness.outbox.flush();
    expect(harness.offers.map(({ id }) => id)).toEqual(Array(MOST_UNANSWERED).fill(said.id));
    expect(store.kept).toEqual([said]);
    const next = openOutbox({ store });
    next.tick();
    next.offers[0]?.fulfil();
    await settled();
    expect(states(next).at(-1)).toBe('recorded');
    expect(store.kept).toEqual([]);
  });

  it('is heard by a host that starts to listen late', async () => {
    const harness = openOutbox();
    harness.host = 'only listens';
    harness.outbox.add(completion());
    await settled();
    harness.host = 'answers';
    harness.tick();
    harness.offers.at(-1)?.fulfil();
    await settled();
    expect(states(harness)).toEqual(['offered', 'unheard', 'offered', 'recorded']);
  });

  it('tells how many offers of it nobody has answered', async () => {
    const asked: number[] = [];
    const harness = openOutbox({ dispatch: (_, unanswered) => void asked.push(unanswered) });
    harness.outbox.add(completion());
    await settled();
    harness.tick();
    await settled();
    expect(asked).toEqual([0, 1]);
  });

  it('tells once that hosts say no again and again', async () => {
    const failing: number[] = [];
    const harness = openOutbox({ onFailing: () => failing.push(harness.offers.length) });
    harness.outbox.add(completion());
    for (let times = 0; times < 2 * FAILING; times += 1) {
      harness.offers.at(-1)?.reject();
      await settled();
      harness.tick();
    }
    expect(failing).toEqual([FAILING]);
  });

  it('waits when the host could not store it, and is offered again with the same id', async () => {
    const store = memoryStore();
    const harness = openOutbox({ store });
    const said = completion();
    harness.outbox.add(said);
    harness.offers[0]?.reject(new Error('HTTP 503'));
    await settled();
    expect(states(harness)).toEqual(['offered', 'waiting']);
    expect(store.kept).toEqual([said]);
    harness.tick();
    expect(harness.offers.map(({ id }) => id)).toEqual([said.id, said.id]);
    harness.offers[1]?.fulfil();
    await settled();
    expect(states(harness)).toEqual(['offered', 'waiting', 'offered', 'recorded']);
  });

  it('waits twice as long after each failure, up to a limit', async () => {
    const harness = openOutbox();
    harness.outbox.add(completion());
    const delays: number[] = [];
    for (let failure = 0; failure < 10; failure++) {
      harness.offers.at(-1)?.reject();
      await settled();
      delays.push(harness.tasks[0]?.delayMs ?? 0);
      harness.tick();
    }
    expect(delays.slice(0, 3)).toEqual([FIRST_DELAY_MS, 2 * FIRST_DELAY_MS, 4 * FIRST_DELAY_MS]);
    expect(delays.at(-1)).toBe(LONGEST_DELAY_MS);
    expect(delays).toEqual(delays.toSorted((left, right) => left - right));
  });

  it('waits four times as long after each offer whose answer does not come', async () => {
    const harness = openOutbox();
    harness.outbox.add(completion());
    const delays: number[] = [];
    for (let times = 1; times < MOST_UNANSWERED; times += 1) {
      harness.patience.shift()?.run();
      await settled();
      delays.push((harness.tasks[0]?.delayMs ?? 0) / FIRST_DELAY_MS);
      harness.tick();
    }
    expect(delays).toEqual([1, 4, 16, 64]);
    harness.patience.shift()?.run();
    await settled();
    expect(harness.tasks).toEqual([]);
  });

  it('goes on while what the store holds is taken up again', () => {
    const harness = openOutbox();
    harness.outbox.add(completion());
    harness.outbox.takeUp();
    expect([states(harness), harness.tasks]).toEqual([['offered'], []]);
  });

  it('is known until it is recorded, and put in a store anew that has come to keep elsewhere', async () => {
    const store = memoryStore();
    const harness = openOutbox({ store });
    const [one, other] = [completion(), completion()];
    for (const each of [one, other]) harness.outbox.add(each);
    expect(harness.outbox.completions).toEqual([one, other]);
    store.kept = [];
    harness.outbox.keepAgain();
    expect(store.kept).toEqual([one, other]);
    harness.offers[0]?.fulfil();
    await settled();
    expect(harness.outbox.completions).toEqual([other]);
    expect([one, other, completion()].map(({ id }) => harness.outbox.stateOf(id))).toEqual([
      'recorded',
      'offered',
      undefined,
    ]);
  });

  it('is offered at once on retry, and the clock does not offer it a second time', async () => {
    const harness = openOutbox();
    harness.outbox.add(completion());
    harness.offers[0]?.reject();
    await settled();
    harness.outbox.retry();
    expect(harness.offers).toHaveLength(2);
    expect(harness.tasks).toEqual([]);
  });

  it('is not offered again while the host still has it in hand', () => {
    const harness = openOutbox();
    const said = completion();
    harness.outbox.add(said);
    harness.outbox.add(said);
    harness.outbox.retry();
    harness.outbox.retry();
    expect(harness.offers).toHaveLength(1);
  });

  it('goes on waiting when a host that once answered no longer does', async () => {
    const harness = openOutbox();
    harness.outbox.add(completion());
    harness.offers[0]?.reject();
    await settled();
    harness.host = 'only listens';
    harness.tick();
    await settled();
    expect(states(harness).at(-1)).toBe('unheard');
    expect(harness.tasks).toHaveLength(1);
  });

  it('waits when the host does not answer in time, and is offered again', async () => {
    const store = memoryStore();
    const harness = openOutbox({ store });
    const said = completion();
    harness.outbox.add(said);
    expect(harness.patience.map(({ delayMs }) => delayMs)).toEqual([PATIENCE_MS]);
    harness.patience[0]?.run();
    await settled();
    expect(states(harness)).toEqual(['offered', 'waiting']);
    expect(store.kept).toEqual([said]);
    harness.tick();
    harness.offers[1]?.fulfil();
    await settled();
    expect(states(harness)).toEqual(['offered', 'waiting', 'offered', 'recorded']);
    expect(store.kept).toEqual([]);
  });

  it.each([
    ['while it waits', false],
    ['while it is offered again', true],
  ])('is recorded by an answer that comes late, %s', async (_when, isOfferedAgain) => {
    const store = memoryStore();
    const harness = openOutbox({ store });
    harness.outbox.add(completion());
    harness.patience[0]?.run();
    await settled();
    if (isOfferedAgain) harness.tick();
    harness.offers[0]?.fulfil();
    await settled();
    harness.offers[1]?.reject();
    await settled();
    expect(states(harness).at(-1)).toBe('recorded');
    expect(states(harness).filter((state) => state === 'recorded')).toHaveLength(1);
    expect(store.kept).toEqual([]);
    expect(harness.tasks).toEqual([]);
  });

  it('leaves no clock running once a host has answered', async () => {
    const harness = openOutbox();
    harness.outbox.add(completion());
    harness.offers[0]?.reject();
    await settled();
    expect(harness.patience).toEqual([]);
    harness.tick();
    harness.offers[1]?.fulfil();
    await settled();
    expect([...harness.patience, ...harness.tasks]).toEqual([]);
  });

  it('does not hold up another one', async () => {
    const harness = openOutbox();
    const [first, second] = [completion(), completion()];
    harness.outbox.add(first);
    harness.outbox.add(second);
    harness.offers[1]?.fulfil();
    await settled();
    expect(harness.changes).toContainEqual([second.id, 'recorded']);
    expect(harness.changes).not.toContainEqual([first.id, 'recorded']);
  });
});

describe('nothing that breaks loses a completion', () => {
  it('when saying it throws, it waits', async () => {
    const harness = openOutbox();
    harness.host = 'throws';
    harness.outbox.add(completion());
    await settled();
    expect(states(harness)).toEqual(['offered', 'waiting']);
    harness.host = 'answers';
    harness.tick();
    harness.offers[0]?.fulfil();
    await settled();
    expect(states(harness).at(-1)).toBe('recorded');
  });

  it('when whoever is told of changes throws, it goes on', async () => {
    const harness = openOutbox({
      onChange: () => {
        throw new Error('A broken listener.');
      },
    });
    harness.outbox.add(completion());
    harness.offers[0]?.reject();
    await settled();
    harness.tick();
    expect(harness.offers).toHaveLength(2);
  });

  it('when the store throws at every touch, memory will do', async () => {
    const broken = (): never => {
      throw new DOMException('Blocked.', 'SecurityError');
    };
    const harness = openOutbox({
      store: {
        load: broken,
        put: broken,
        remove: broken,
        isKept: broken,
        record: broken,
        isRecorded: broken,
      },
    });
    harness.outbox.add(completion());
    harness.offers[0]?.reject();
    await settled();
    harness.tick();
    harness.offers[1]?.fulfil();
    await settled();
    expect(states(harness)).toEqual(['offered', 'waiting', 'offered', 'recorded']);
  });

  it('when somebody empties the storage, the page still has it', async () => {
    const store = memoryStore();
    const harness = openOutbox({ store });
    harness.outbox.add(completion());
    harness.offers[0]?.reject();
    await settled();
    store.kept = [];
    harness.tick();
    expect(harness.offers).toHaveLength(2);
  });
});

describe('what a former page left behind', () => {
  it('waits until a host had the time to listen, and is then offered with the same id', async () => {
    const left = completion();
    const store = memoryStore(left);
    const harness = openOutbox({ store });
    expect(harness.offers).toEqual([]);
    expect(harness.changes).toEqual([[left.id, 'waiting']]);
    expect(harness.tasks[0]?.delayMs).toBe(FIRST_DELAY_MS);
    harness.tick();
    expect(harness.offers.map(({ id }) => id)).toEqual([left.id]);
    harness.offers[0]?.fulfil();
    await settled();
    expect(states(harness)).toEqual(['waiting', 'offered', 'recorded']);
    expect(store.kept).toEqual([]);
  });

  it('is not given up on a page where nobody answers', async () => {
    const left = completion();
    const store = memoryStore(left);
    const harness = openOutbox({ store });
    harness.host = 'only listens';
    harness.tick();
    await settled();
    expect(states(harness).at(-1)).toBe('unheard');
    expect(store.kept).toEqual([left]);
  });

  it('is offered when the store can no longer say whether it is still there', async () => {
    const store = memoryStore(completion());
    const harness = openOutbox({ store });
    store.isKept = () => {
      throw new DOMException('Blocked.', 'SecurityError');
    };
    harness.tick();
    await settled();
    expect(harness.offers).toHaveLength(1);
  });

  it('is left alone when another tab has brought it home meanwhile', async () => {
    const left = completion();
    const store = memoryStore(left);
    const harness = openOutbox({ store });
    store.remove(left);
    harness.tick();
    await settled();
    expect(harness.offers).toEqual([]);
    expect(states(harness)).toEqual(['waiting', 'offered', 'gone']);
    expect([harness.outbox.completions, harness.tasks, harness.outbox.stateOf(left.id)]).toEqual([
      [],
      [],
      undefined,
    ]);
  });
});

describe('of several that a former page left behind', () => {
  it('the one that another tab has brought home is left alone, the others are offered', async () => {
    const [home, still] = [completion(), completion()];
    const store = memoryStore(home, still);
    const harness = openOutbox({ store });
    store.remove(home);
    harness.outbox.retry();
    await settled();
    expect(harness.offers.map(({ id }) => id)).toEqual([still.id]);
  });
});

describe('an outbox that is stopped', () => {
  it('tries again by the clock once it was taken up again', async () => {
    const harness = openOutbox();
    harness.outbox.add(completion());
    harness.outbox.stop();
    harness.outbox.retry();
    harness.offers.at(-1)?.reject();
    await settled();
    expect(harness.tasks).toHaveLength(1);
    const offered = harness.offers.length;
    harness.tick();
    expect(harness.offers).toHaveLength(offered + 1);
  });

  it('makes no more offers until it is asked to retry', async () => {
    const harness = openOutbox({ store: memoryStore(completion()) });
    harness.outbox.add(completion());
    harness.outbox.stop();
    harness.offers[0]?.reject();
    await settled();
    expect(harness.tasks).toEqual([]);
    harness.outbox.retry();
    expect(harness.offers).toHaveLength(3);
  });

  it('still hears the answer to what was offered before', async () => {
    const store = memoryStore();
    const harness = openOutbox({ store });
    harness.outbox.add(completion());
    harness.outbox.stop();
    harness.offers[0]?.fulfil();
    await settled();
    expect(states(harness)).toEqual(['offered', 'recorded']);
    expect(store.kept).toEqual([]);
  });
});

describe('a completion that is held', () => {
  it('is kept at once and offered when its time has come', async () => {
    const store = memoryStore();
    const harness = openOutbox({ store });
    const said = completion();
    harness.outbox.add(said, 300_000);
    expect([states(harness), store.kept]).toEqual([['held'], [said]]);
    harness.outbox.retry();
    expect(harness.offers).toEqual([]);
    expect(harness.tasks.map(({ delayMs }) => delayMs)).toEqual([300_000]);
    harness.tick();
    harness.offers[0]?.fulfil();
    await settled();
    expect(states(harness)).toEqual(['held', 'offered', 'recorded']);
  });

  it.each([
    ['the learner does not want to wait', 'release'],
    ['the page goes', 'flush'],
  ] as const)('is offered before that returns when %s', (_when, how) => {
    for (const locks of [undefined, fakeLocks()]) {
      const harness = openOutbox({ locks });
      const said = completion();
      harness.outbox.add(said, 300_000);
      harness.outbox[how](said.id);
      expect(harness.offers.map(({ id }) => id)).toEqual([said.id]);
      expect(harness.tasks).toEqual([]);
    }
  });

  it('is not offered earlier by another tab', async () => {
    const [locks, store] = [fakeLocks(), memoryStore()];
    const here = openOutbox({ store, locks });
    here.outbox.add(completion(), 300_000);
    await settled();
    const there = openOutbox({ store, locks });
    there.outbox.retry();
    await settled();
    expect(there.offers).toEqual([]);
    here.tick();
    here.offers[0]?.reject();
    await settled();
    there.outbox.retry();
    await settled();
    expect(there.offers).toHaveLength(1);
  });

  it('is given back to who wants to say more of it, and is then known no more', async () => {
    const [store, locks] = [memoryStore(), fakeLocks()];
    const harness = openOutbox({ store, locks });
    const said = completion();
    harness.outbox.add(said, 300_000);
    await settled();
    expect(harness.outbox.withdraw(said.id)).toEqual(said);
    await settled();
    expect([store.kept, harness.tasks, [...locks.held]]).toEqual([[], [], []]);
    expect(harness.outbox.withdraw(said.id)).toBeUndefined();
    harness.outbox.add(completion());
    expect(harness.outbox.withdraw(harness.offers[0]?.id ?? '')).toBeUndefined();
  });

  it('waits where its learner is gone when its time has come', () => {
    const harness = openOutbox();
    harness.outbox.add(completion('anna'), 300_000);
    harness.outbox.stop();
    harness.tick();
    expect([states(harness), harness.offers]).toEqual([['held', 'waiting'], []]);
    harness.outbox.retry();
    expect(harness.offers).toHaveLength(1);
  });
});

describe('what a learner has completed on a day', () => {
  it('is said once, though it is completed again while it waits, here or in another tab', async () => {
    const store = memoryStore();
    const [here, there] = [openOutbox({ store }), openOutbox({ store })];
    const first = completion('anna');
    expect(here.outbox.add(first)).toBe(first.id);
    expect(here.outbox.add(completion('anna'))).toBe(first.id);
    // Whoever has completed it again is told how it stands.
    expect(here.changes).toEqual([
      [first.id, 'offered'],
      [first.id, 'offered'],
    ]);
    expect(there.outbox.add(completion('anna'))).toBe(first.id);
    expect(store.kept).toEqual([first]);
    expect(there.offers).toEqual([]);
    here.offers[0]?.fulfil();
    await settled();
    there.tick();
    await settled();
    expect([there.offers, there.outbox.completions, there.tasks]).toEqual([[], [], []]);
    expect(states(there).at(-1)).toBe('recorded');
  });

  it('is said once, though it is completed again after it was recorded', async () => {
    const store = memoryStore();
    const here = openOutbox({ store });
    here.outbox.add(completion('anna'));
    here.offers[0]?.fulfil();
    await settled();
    for (const harness of [here, openOutbox({ store })]) {
      const again = completion('anna');
      const id = harness.outbox.add(again);
      expect([harness.outbox.stateOf(id), states(harness).at(-1)]).toEqual(['recorded', 'recorded']);
    }
    expect([here.offers.length, store.kept]).toEqual([1, []]);
  });

  it('is another one of somebody else, and of nobody known each time', () => {
    const harness = openOutbox();
    for (const learner of ['anna', 'bram', undefined, undefined]) harness.outbox.add(completion(learner));
    expect(harness.offers).toHaveLength(4);
  });
});

it('whatever the host does, a completion is never offered twice at once, never lost and settled once', async () => {
  const happening = fc.constantFrom(
    'fulfil',
    'reject',
    'retry',
    'tick',
    'stop',
    'break',
    'deafen',
    'mend',
    'be silent',
    'flush',
    'again',
    'next page',
  );
  await fc.assert(
    fc.asyncProperty(fc.array(happening, { maxLength: 20 }), fc.boolean(), async (happenings, isHeld) => {
      const store = memoryStore();
      const said = completion('anna');
      let page = openOutbox({ store });
      let recorded = 0;
      page.outbox.add(said, isHeld ? 300_000 : 0);
      for (const happened of [...happenings, 'mend', 'next page', 'retry', 'fulfil'] as const) {
        if (happened === 'fulfil') page.offers.at(-1)?.fulfil();
        if (happened === 'reject') page.offers.at(-1)?.reject();
        if (happened === 'retry') page.outbox.retry();
        if (happened === 'tick') page.tick();
        if (happened === 'stop') page.outbox.stop();
        if (happened === 'break') page.host = 'throws';
        if (happened === 'deafen') page.host = 'only listens';
        if (happened === 'mend') page.host = 'answers';
        if (happened === 'be silent') page.patience[0]?.run();
        if (happened === 'flush') page.outbox.flush();
        if (happened === 'again') page.outbox.add(completion('anna'));
        await settled();
        for (const [id, state] of page.changes.splice(0))
          if (id === said.id && state === 'recorded') recorded += 1;
        expect(recorded).toBeLessThanOrEqual(1);
        expect(store.kept).toEqual(recorded > 0 ? [] : [said]);
        expect(page.offers.every(({ id }) => id === said.id)).toBe(true);
        if (happened === 'next page') page = openOutbox({ store });
      }
      expect(recorded).toBe(1);
    }),
  );
});
