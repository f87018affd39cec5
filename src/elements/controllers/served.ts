/** Which trainings this site serves: what was kept here of one that nobody serves was put there by somebody else, or is of another site. */
import { fetchJson } from '../parts/fetch-json.ts';
import { addressBeside } from '../parts/addresses.ts';

const served = new Set<string>();
/** Addresses: what does not stand beside one training may stand beside the next. */
const asked = new Set<string>();
/** Where the present training comes from; others stand beside it. */
let beside: string | undefined;
let changed: () => void = () => {};

/** These are served: shown or listed on this page. `address`: where they come from. */
export function serve(ids: readonly string[], address: string | null): void {
  const isNew = ids.some((id) => !served.has(id)) || (address !== null && address !== beside);
  for (const id of ids) served.add(id);
  beside = address ?? beside;
  if (isNew) changed();
}

/** Whether it is known to be served. What is not known is asked for, once, beside what is. */
export function isServed(id: string): boolean {
  if (!served.has(id)) void ask(id);
  return served.has(id);
}

/** Calls back when more is known to be served. */
export function whenServed(listener: () => void): void {
  changed = listener;
}

async function ask(id: string): Promise<void> {
  const address = beside === undefined ? undefined : addressBeside(beside, `${id}.json`);
  if (address === undefined || asked.has(address)) return;
  asked.add(address);
  const found = await fetchJson(address, new AbortController().signal);
  if ('problem' in found) {
    if (found.problem === 'network') asked.delete(address);
  } else if ((found.value as { id?: unknown } | null)?.id === id) serve([id], null);
}
