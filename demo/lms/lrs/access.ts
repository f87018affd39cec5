/** Who may speak: whoever has a token that was given out here. */
import { Refusal } from './answers.ts';
import type { Agent, Statement } from './statement.ts';

/** Which document is asked for. */
export interface DocumentName {
  readonly resource: 'activities/state' | 'agents/profile';
  readonly agent: Agent;
  readonly activityId?: string;
  readonly registration?: string;
  /** `stateId` or `profileId`; absent where all of them are meant. */
  readonly id?: string;
}

/** What the bearer of one token may not do, beyond what the standard forbids everybody. Each throws a Refusal. */
export interface Rules {
  /** Before anything else. */
  ask?(): void;
  /** Before any of them is kept; what was kept before is not among them. */
  tell?(statements: readonly Statement[]): void;
  /** Once all of them are kept. */
  told?(statements: readonly Statement[]): void;
  /** Before a document is read or written. */
  open?(method: string, document: DocumentName): void;
}

export class Access {
  readonly #bearers = new Map<string, Rules>();

  /** The part after `Basic` of an Authorization header. */
  issue(rules: Rules = {}): string {
    const token = btoa(`${crypto.randomUUID()}:${crypto.randomUUID()}`);
    this.#bearers.set(token, rules);
    return token;
  }

  /** @throws Refusal (401) where nobody is known by that token. */
  rulesFor(request: Request): Rules {
    const [, token = ''] = /^Basic (\S+)$/i.exec(request.headers.get('authorization') ?? '') ?? [];
    const rules = this.#bearers.get(token);
    if (!rules) throw new Refusal(401, 'Sign in with a token that was given out here.');
    return rules;
  }
}
