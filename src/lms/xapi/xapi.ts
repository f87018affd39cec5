/**
 * A system that keeps statements and nothing more. What it is told: one statement, that a training was completed. When it is
 * opened and closed is not told, since nothing in the standard asks for it.
 */
import type { Completion } from '../../reporting/index.ts';
import type { Browser } from '../browser.ts';
import type { Lms } from '../lms.ts';
import { referenceOf } from './agent.ts';
import type { XapiLaunch } from './launch.ts';
import { openLrs } from './lrs.ts';
import { statementOf } from './statement.ts';

export function openXapi(launch: XapiLaunch, browser: Browser): Lms {
  const lrs = openLrs(launch, browser);

  /** Made once, and kept until it is stored: what is sent again is the same to the letter. */
  function statement({ id, training }: Completion): string {
    const kept = browser.kept('device', keyOf(id));
    const known = kept.read();
    if (typeof known === 'string') return known;
    const { agent: actor, activity, registration } = launch;
    const context = { ...(registration !== undefined && { registration }), revision: training.version };
    const made = JSON.stringify(
      statementOf('completed', {
        id,
        actor,
        activity,
        result: { completion: true },
        context,
        timestamp: browser.now().toISOString(),
      }),
    );
    kept.write(made);
    return made;
  }

  return {
    learner: referenceOf(launch.agent),
    async complete(completion) {
      await lrs.store([statement(completion)]);
      browser.kept('device', keyOf(completion.id)).write(undefined);
    },
    closing() {},
    end() {},
  };
}

const keyOf = (id: string): string => `signal-lms:${id}`;
