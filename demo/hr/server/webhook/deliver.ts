/**
 * Announces new completions to another system, signed as Standard Webhooks asks. What is not answered comes again, later
 * and later, with the same id; after the last time it waits for somebody to look.
 */
import { Webhook } from 'standardwebhooks';
import type { Database } from '../database/database.ts';
import { type Delivery, delivered, take, undelivered } from '../store/deliveries.ts';

/** Unit: seconds until the next try; three days in all. */
export const BACK_OFF_SECONDS: readonly number[] = [5, 60, 600, 3_600, 21_600, 86_400, 172_800];
const ANSWER_MS = 15_000;
/** Longer than an answer may take: only what was lost with its server is taken again. */
const HOLD_SECONDS = 60;
const AT_ONCE = 10;

export interface DeliverOptions {
  readonly database: Database;
  readonly organisation: string;
  readonly webhook: { readonly url: string; readonly secret: string };
  readonly now: () => Date;
}

/** Delivers what is due; returns how many were tried. Never throws for what a receiver does. */
export async function deliverDue(options: DeliverOptions): Promise<number> {
  const { database, organisation, now } = options;
  const due = await take(database, organisation, now(), AT_ONCE, HOLD_SECONDS);
  await Promise.all(due.map((delivery) => deliver(delivery, options)));
  return due.length;
}

async function deliver(
  { id, body, attempts }: Delivery,
  { database, organisation, webhook, now }: DeliverOptions,
): Promise<void> {
  const problem = await send(id, body, webhook, now());
  if (problem === undefined) return delivered(database, organisation, id);
  const wait = BACK_OFF_SECONDS[attempts - 1];
  const next = wait === undefined ? undefined : new Date(now().getTime() + wait * 1000);
  return undelivered(database, organisation, id, problem, next);
}

/** Returns what went wrong, in words without content: a receiver's answer may hold anything. */
async function send(
  id: string,
  body: string,
  { url, secret }: DeliverOptions['webhook'],
  now: Date,
): Promise<string | undefined> {
  try {
    const response = await fetch(url, {
      method: 'POST',
      body,
      // Somebody else's address may lead anywhere.
      redirect: 'manual',
      signal: AbortSignal.timeout(ANSWER_MS),
      headers: {
        'content-type': 'application/json',
        'webhook-id': id,
        'webhook-timestamp': String(Math.floor(now.getTime() / 1000)),
        'webhook-signature': new Webhook(secret).sign(id, now, body),
      },
    });
    await response.body?.cancel();
    return response.ok ? undefined : `HTTP ${response.status}`;
  } catch (error) {
    return error instanceof Error && error.name === 'TimeoutError' ? 'no answer' : 'not reached';
  }
}
