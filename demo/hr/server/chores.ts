/** What the register does by itself while it runs: announce, and delete what was kept long enough. */
import { dayOf } from './days.ts';
import type { Settings } from './register.ts';
import { deleteOld } from './store/retention.ts';
import { deliverDue } from './webhook/deliver.ts';

const DELIVER_EVERY_MS = 2_000;
const DELETE_EVERY_MS = 6 * 3_600_000;

/** Returns what stops them; the promise is kept once what runs is done. */
export function startChores(settings: Settings): () => Promise<void> {
  const { database, organisation, webhook, now } = settings;
  const stops = [
    repeat(DELETE_EVERY_MS, async () => {
      await deleteOld(database, {
        organisation,
        today: dayOf(now(), settings.timeZone),
        completionsMonths: settings.keepMonths.completions,
        auditMonths: settings.keepMonths.audit,
      });
    }),
    ...(webhook
      ? [
          repeat(DELIVER_EVERY_MS, async () => {
            while ((await deliverDue({ database, organisation, webhook, now })) > 0);
          }),
        ]
      : []),
  ];
  return async () => {
    await Promise.all(stops.map((stop) => stop()));
  };
}

/** Does it now and again and again, never twice at once. Where the database is gone it is tried again the next time. */
function repeat(everyMs: number, work: () => Promise<void>): () => Promise<void> {
  let running = Promise.resolve();
  let timer: NodeJS.Timeout | undefined;
  let isStopped = false;
  const once = (): void => {
    running = work()
      .catch(() => undefined)
      .finally(() => {
        if (!isStopped) timer = setTimeout(once, everyMs);
      });
  };
  once();
  return () => {
    isStopped = true;
    clearTimeout(timer);
    return running;
  };
}
