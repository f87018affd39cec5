/** Hears of the server what a package says by xAPI. */
import { show } from '../../heard.ts';
import type { Call } from '../server/heard.ts';
import { meaningOfRequest } from './meaning.ts';
import { type Standing, standingIn } from './record.ts';

/**
 * Hears what one launch says, and nothing of another. Settles once it hears, since what is said before would be missing from
 * what is shown; or once nothing is to be heard.
 *
 * @param changed hears how the record stands after each request.
 * @returns what ends it.
 */
export async function listen(launch: number, changed: (standing: Standing) => void): Promise<() => void> {
  const source = new EventSource('./heard');
  source.addEventListener('message', ({ data }: MessageEvent<string>) => {
    const call = JSON.parse(data) as Call;
    if (call.launch !== launch) return;
    const { method, resource, about, status, sent, record } = call;
    const request = [method, resource, about ?? ''].join(' ').trim();
    const body = bodyOf(sent);
    show({ type: request, detail: { answer: status, ...(body !== undefined && { sent: body }) } }, [
      ...meaningOfRequest(request, verbsIn(body)),
    ]);
    changed(standingIn(record));
  });
  await new Promise((settle) => {
    source.addEventListener('open', settle, { once: true });
    source.addEventListener('error', settle, { once: true });
  });
  return () => source.close();
}

function bodyOf(sent: string): unknown {
  return sent === '' ? undefined : (JSON.parse(sent) as unknown);
}

function verbsIn(body: unknown): readonly string[] {
  return [body].flat().flatMap((statement) => {
    const { verb } = (statement ?? {}) as { readonly verb?: { readonly id?: string } };
    return verb?.id?.split('/').at(-1) ?? [];
  });
}
