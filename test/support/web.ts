/** The network as a player meets it, in the hands of a test. */
import { replace } from './cleanup.ts';

/**
 * Answers what is fetched, by address as it was asked for; what is not listed fails as a broken line does.
 * Returns the addresses asked for, in order.
 */
export function answer(answers: Readonly<Record<string, () => Response | Promise<Response>>>): string[] {
  const asked: string[] = [];
  replace(window, 'fetch', async (input) => {
    const url = input instanceof Request ? input.url : String(input);
    asked.push(url);
    const give = answers[url];
    if (!give) throw new TypeError('Failed to fetch');
    return give();
  });
  return asked;
}

export const json = (value: unknown): Response => new Response(JSON.stringify(value));

/** For a request whose answer never comes. */
export const silence = (): Promise<Response> => new Promise(() => {});
