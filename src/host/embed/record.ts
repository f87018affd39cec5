/** Hands in a completion from this page itself, where it stands on the organisation's own site. */
import type { Completion } from '../../reporting/index.ts';

/** Kept when the register has stored it. Who it is of, the register takes from its own session. */
export async function record(url: string, completion: Completion): Promise<void> {
  const response = await fetch(url, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(completion),
    // Goes on when the page is closed meanwhile.
    keepalive: true,
  });
  if (!response.ok) throw new Error(`The register answered ${response.status}.`);
}
