/** The address at which a training gets its token: once, since it stands in the history of the browser. */

export interface TokenOnce {
  /** What to put after the address; `make` is called when it is asked for the first time. */
  promise(make: () => string): string;
  /** Always 200 to what is posted: cmi5 says in the body what went wrong. */
  handle(request: Request): Response;
}

export function tokenOnce(): TokenOnce {
  const makers = new Map<string, (() => string) | 'given'>();
  return {
    promise(make) {
      const key = crypto.randomUUID();
      makers.set(key, make);
      return `?key=${key}`;
    },
    handle(request) {
      if (request.method !== 'POST') return new Response(null, { status: 405, headers: { allow: 'POST' } });
      const key = new URL(request.url).searchParams.get('key') ?? '';
      const make = makers.get(key);
      if (make === undefined) return wrong('3', 'There is no such session.');
      if (make === 'given') return wrong('1', 'The token was given before.');
      makers.set(key, 'given');
      return answer({ 'auth-token': make() });
    },
  };
}

const wrong = (code: string, text: string): Response => answer({ 'error-code': code, 'error-text': text });

const answer = (body: object): Response => Response.json(body, { headers: { 'cache-control': 'no-store' } });
