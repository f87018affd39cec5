import { describe, expect, it } from 'vitest';
import {
  type Completion,
  SignalCompleteEvent,
  errorEvent,
  offerCompletion,
} from '../../../src/reporting/index.ts';
import { completion } from '../../support/completions.ts';
import { deferred } from '../../support/deferred.ts';

describe('the events', () => {
  it.each([['signal-error', errorEvent('network'), { version: 1, code: 'network' }]])(
    '%s bubbles out of every shadow root, cannot be cancelled and carries a frozen detail',
    (name, event, detail) => {
      expect(event.type).toBe(name);
      expect([event.bubbles, event.composed, event.cancelable]).toEqual([true, true, false]);
      expect(event.detail).toEqual(detail);
      expect(Object.isFrozen(event.detail)).toBe(true);
    },
  );

  it('signal-complete carries the completion, and is otherwise like the others', () => {
    const said = completion('P-00423');
    const event = new SignalCompleteEvent(said);
    expect(event).toBeInstanceOf(CustomEvent);
    expect(event.type).toBe('signal-complete');
    expect([event.bubbles, event.composed, event.cancelable]).toEqual([true, true, false]);
    expect(event.detail).toEqual(said);
  });

  it('let nothing leave that the privacy gate would stop', () => {
    const detail = { ...completion(), score: 10 } as unknown as Completion;
    expect(() => new SignalCompleteEvent(detail)).toThrow('signal-complete.score');
  });
});

describe('offering a completion', () => {
  it('promises nothing when nobody listens', () => {
    expect(offerCompletion(new EventTarget(), completion())).toBeUndefined();
  });

  it('promises nothing when a host only listens', () => {
    const host = new EventTarget();
    const heard: unknown[] = [];
    host.addEventListener('signal-complete', (event) => heard.push((event as SignalCompleteEvent).detail));
    const said = completion();
    expect(offerCompletion(host, said)).toBeUndefined();
    expect(heard).toEqual([said]);
  });

  it('is fulfilled once every host that asked to wait has stored it', async () => {
    const host = new EventTarget();
    const order: string[] = [];
    const first = deferred();
    const second = deferred();
    for (const { promise } of [first, second]) listen(host, (event) => event.waitUntil(promise));
    const stored = offerCompletion(host, completion())?.then(() => order.push('stored'));
    first.fulfil();
    await first.promise;
    order.push('one of two');
    second.fulfil();
    await stored;
    expect(order).toEqual(['one of two', 'stored']);
  });

  it('lets a host go on once it has said what it waits for', () => {
    const host = new EventTarget();
    const did: string[] = [];
    listen(host, (event) => {
      event.waitUntil(Promise.resolve());
      did.push('went on');
    });
    void offerCompletion(host, completion());
    expect(did).toEqual(['went on']);
  });

  it('is rejected when one of the hosts could not store it', async () => {
    const host = new EventTarget();
    listen(host, (event) => event.waitUntil(Promise.resolve()));
    listen(host, (event) => event.waitUntil(Promise.reject(new Error('full'))));
    await expect(offerCompletion(host, completion())).rejects.toThrow('full');
  });

  it('leaves no listener a way to end the time in which others may answer', async () => {
    const host = new EventTarget();
    listen(host, (event) => expect('close' in event).toBe(false));
    listen(host, (event) => event.waitUntil(Promise.resolve('stored')));
    expect(await offerCompletion(host, completion())).toEqual(['stored']);
  });

  it.each([() => Promise.resolve(), undefined, null, true, {}])(
    'refuses what is no promise (%s), and does not take it for stored',
    async (value) => {
      const host = new EventTarget();
      const refused: unknown[] = [];
      listen(host, (event) => {
        try {
          event.waitUntil(value as Promise<unknown>);
        } catch (error) {
          refused.push(error);
        }
      });
      await expect(offerCompletion(host, completion())).rejects.toThrow(TypeError);
      expect(refused).toEqual([new TypeError('waitUntil takes a promise.')]);
    },
  );

  it('cannot be extended once the event is over', () => {
    const host = new EventTarget();
    let kept: SignalCompleteEvent | undefined;
    listen(host, (event) => (kept = event));
    void offerCompletion(host, completion());
    expect(() => kept?.waitUntil(Promise.resolve())).toThrow(
      expect.objectContaining({
        name: 'InvalidStateError',
        message: 'waitUntil can only be called while the event is dispatched.',
      }) as Error,
    );
  });
});

function listen(host: EventTarget, listener: (event: SignalCompleteEvent) => void): void {
  host.addEventListener('signal-complete', (event) => listener(event as SignalCompleteEvent));
}
