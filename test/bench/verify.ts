/** How fast a server verifies completions, receipt and all, one after the other. */
import { completed, launch, verify } from '../support/register.ts';
import { BUDGETS } from './budgets.ts';
import type { Row } from './table.ts';

const VERIFIED = 5_000;

export async function verification(): Promise<Row[]> {
  const token = await launch();
  const handedIn = { launch: token, completion: completed(token) };
  // Signatures are made on other threads: their time counts too.
  const before = process.cpuUsage();
  const start = performance.now();
  for (let count = 0; count < VERIFIED; count += 1) {
    const { ok } = await verify(handedIn);
    if (!ok) throw new Error('The completion was not believed.');
  }
  const wall = performance.now() - start;
  const { user, system } = process.cpuUsage(before);
  const perSecond = (ms: number): number => VERIFIED / (ms / 1_000);
  return [
    {
      what: 'completions verified, with a receipt',
      value: perSecond((user + system) / 1_000),
      unit: 'a second',
      budget: BUDGETS.verified,
      note: `of processor time; ${Math.round(perSecond(wall)).toLocaleString('en')} by the clock`,
    },
  ];
}
