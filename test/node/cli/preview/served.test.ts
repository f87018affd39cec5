import { describe, expect, it, onTestFinished, vi } from 'vitest';
import { served } from '../../../../src/cli/preview/page/desk/served.ts';
import type { Transcript } from '../../../../src/engine/index.ts';

/** Answers everything so; gives what is asked. */
function answering(answer: () => Promise<Response>): readonly (readonly [string, RequestInit | undefined])[] {
  const asked: [string, RequestInit | undefined][] = [];
  vi.stubGlobal('fetch', (address: string, request?: RequestInit) => {
    asked.push([address, request]);
    return answer();
  });
  onTestFinished(() => void vi.unstubAllGlobals());
  return asked;
}

const run: Transcript = [{ type: 'start', digest: 'a', seed: 1, role: 'you', policy: {} }];
const everything = (): Promise<unknown[]> =>
  Promise.all([served.training('1'), served.map('1', []), served.keep('1', run)]);

describe('what the page of a preview asks of its server', () => {
  it.each<readonly [string, () => Promise<Response>]>([
    ['is gone', () => Promise.reject(new TypeError('Failed to fetch'))],
    ['has nothing of the kind', () => Promise.resolve(Response.json({ file: 'none' }, { status: 404 }))],
    ['could not make it', () => Promise.resolve(Response.json({ file: 'none' }, { status: 500 }))],
    ['is cut off', () => Promise.resolve(new Response('{"id":'))],
  ])('is nothing, and no error, where that %s', async (_, answer) => {
    answering(answer);
    expect(await everything()).toEqual([undefined, undefined, undefined]);
  });

  it('names what is folded as it is called, and hands over a run as JSON', async () => {
    const asked = answering(() => Promise.resolve(Response.json({ file: 'a.plan.yaml' })));
    await served.map('2', ['a', 'b&c']);
    expect(await served.keep('2', run)).toBe('a.plan.yaml');
    expect(asked[0]?.[0]).toBe('/trainings/2/map.json?folded=a&folded=b%26c');
    expect(asked[1]).toEqual([
      '/trainings/2/plan',
      { method: 'POST', headers: { 'Content-Type': 'application/json' }, body: JSON.stringify(run) },
    ]);
  });
});
