/** Asks the register. */
import type { Both } from './words.ts';

/** In memory alone: it is gone with the page. A proxy in front of the register may add one of its own instead. */
let token: string | undefined;

export class Refused extends Error {
  readonly status: number;
  readonly code: string;
  constructor(status: number, code: string) {
    super(code);
    this.name = 'Refused';
    this.status = status;
    this.code = code;
  }
}

export function useToken(given: string): void {
  token = given;
}

export function hasToken(): boolean {
  return token !== undefined;
}

/** @param path relative to the page, so that it may stand below any path. */
export async function ask(path: string, options: { method?: string; body?: object } = {}): Promise<Response> {
  const { method = 'GET', body } = options;
  const response = await fetch(`./${path}`, {
    method,
    headers: {
      ...(token !== undefined && { authorization: `Bearer ${token}` }),
      ...(body && { 'content-type': 'application/json' }),
    },
    ...(body && { body: JSON.stringify(body) }),
  });
  if (response.ok) return response;
  const { code } = (await response.json().catch(() => ({}))) as { code?: string };
  throw new Refused(response.status, code ?? 'unknown');
}

export async function read<Answer>(path: string): Promise<Answer> {
  return (await ask(path)).json() as Promise<Answer>;
}

const REASONS: Readonly<Record<string, Both>> = {
  'not-signed-in': [
    'Je bent niet meer aangemeld. Laad de pagina opnieuw.',
    'You are no longer signed in. Reload the page.',
  ],
  'not-allowed': ['Dat mag jouw rol niet.', 'Your role may not do that.'],
  'unknown-training': ['Deze training kent het register niet.', 'The register does not know this training.'],
  'future-day': ['Die dag moet nog komen.', 'That day is still to come.'],
  later: ['Die dag moet nog komen.', 'That day is still to come.'],
  'not-valid': ['Niet alles is goed ingevuld.', 'Not everything is filled in correctly.'],
  'too-many': ['Dat ging te vaak achter elkaar. Wacht even.', 'That was too often in a row. Wait a moment.'],
};

/** What went wrong, for who reads the page. */
export function reasonOf(error: unknown): Both {
  const known = error instanceof Refused ? REASONS[error.code] : undefined;
  return (
    known ?? [
      'Het register antwoordt niet. Probeer het zo nog eens.',
      'The register does not answer. Try again in a while.',
    ]
  );
}
