import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { FIRST_DELAY_MS, LONGEST_DELAY_MS, PATIENCE_MS } from '../../../src/reporting/outbox.ts';
import { completion } from '../../support/completions.ts';
import { settled } from '../../support/deferred.ts';
import { memoryStore, openOutbox } from '../../support/outbox.ts';

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
    const { outbox } = openOutbox({ store, dispatch: () => void kept.push(store.kept.length) });
    outbox.add(completion());
    expect(kept).toEqual([1]);
  });

  it('is reported when no host answers, said once and then forgotten', async () => {
    const store = memoryStore();
    const harness = openOutbox({ store });
    harness.host = 'only listens';
    harness.outbox.add(completion());
    await settled();
    expect(states(harness)).toEqual(['offered', 'reported']);
    expect(store.kept).toEqual([]);
    harness.outbox.retry();
    expect(harness.offers).toHaveLength(1);
    expect(harness.tasks).toEqual([]);
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
    expect(states(harness).at(-1)).toBe('waiting');
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
    const harness = openOutbox({ store: { load: broken, put: broken, remove: broken } });
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

  it('is not given up on a page where nobody answers: a host has answered before', async () => {
    const left = completion();
    const store = memoryStore(left);
    const harness = openOutbox({ store });
    harness.host = 'only listens';
    harness.tick();
    await settled();
    expect(states(harness).at(-1)).toBe('waiting');
    expect(store.kept).toEqual([left]);
  });

  it('is offered when the store can no longer say whether it is still there', async () => {
    const store = memoryStore(completion());
    const harness = openOutbox({ store });
    store.load = () => {
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
    store.remove(left.id);
    harness.tick();
    await settled();
    expect(harness.offers).toEqual([]);
    expect(states(harness).at(-1)).toBe('reported');
  });
});

describe('of several that a former page left behind', () => {
  it('the one that another tab has brought home is left alone, the others are offered', async () => {
    const [home, still] = [completion(), completion()];
    const store = memoryStore(home, still);
    const harness = openOutbox({ store });
    store.remove(home.id);
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

it('whatever the host does, a completion is never offered twice at once, never lost and settled once', async () => {
  const happening = fc.constantFrom(
    'fulfil',
    'reject',
    'retry',
    'tick',
    'stop',
    'break',
    'mend',
    'next page',
  );
  await fc.assert(
    fc.asyncProperty(fc.array(happening, { maxLength: 20 }), async (happenings) => {
      const store = memoryStore();
      const said = completion();
      let page = openOutbox({ store });
      let recorded = 0;
      page.outbox.add(said);
      for (const happened of [...happenings, 'mend', 'retry', 'fulfil'] as const) {
        if (happened === 'fulfil') page.offers.at(-1)?.fulfil();
        if (happened === 'reject') page.offers.at(-1)?.reject();
        if (happened === 'retry') page.outbox.retry();
        if (happened === 'tick') page.tick();
        if (happened === 'stop') page.outbox.stop();
        if (happened === 'break') page.host = 'throws';
        if (happened === 'mend') page.host = 'answers';
        await settled();
        recorded += page.changes.splice(0).filter(([, state]) => state === 'recorded').length;
        expect(recorded).toBeLessThanOrEqual(1);
        expect(store.kept).toEqual(recorded > 0 ? [] : [said]);
        expect(page.mostAtOnce).toBeLessThanOrEqual(1);
        if (happened === 'next page') page = openOutbox({ store });
      }
      expect(recorded).toBe(1);
    }),
  );
});
