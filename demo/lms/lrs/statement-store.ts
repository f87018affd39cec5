import { isDeepStrictEqual } from 'node:util';
import { Refusal } from './answers.ts';
import type { Agent, KeptStatement, Statement } from './statement.ts';

/** Whose word everything here is: the store's own. */
const AUTHORITY: Agent = {
  objectType: 'Agent',
  account: { homePage: 'https://lms.example', name: 'lrs' },
};

/** Statements in the order in which they came. They are never changed and never go. */
export class StatementStore {
  readonly #kept = new Map<string, { readonly received: Statement; readonly kept: KeptStatement }>();

  /** All of them, or none. @throws Refusal (409) where an id is taken by another statement. */
  keep(statements: readonly Statement[]): readonly KeptStatement[] {
    const named = statements.map((statement) => ({ ...statement, id: idOf(statement) }));
    for (const statement of named) {
      const known = this.#kept.get(statement.id);
      if (known && !isDeepStrictEqual(known.received, statement))
        throw new Refusal(409, `Another statement has the id ${statement.id}.`);
    }
    return named.map((statement) => {
      const kept = this.#kept.get(statement.id)?.kept ?? keptFrom(statement);
      this.#kept.set(statement.id, { received: statement, kept });
      return kept;
    });
  }

  get(id: string): KeptStatement | undefined {
    return this.#kept.get(id.toLowerCase())?.kept;
  }

  /** The oldest first. */
  all(): readonly KeptStatement[] {
    return [...this.#kept.values()].map(({ kept }) => kept);
  }
}

/** An id is the same one in capitals. */
const idOf = ({ id }: Statement): string => id?.toLowerCase() ?? crypto.randomUUID();

function keptFrom(statement: Statement & { readonly id: string }): KeptStatement {
  const stored = new Date().toISOString();
  return { timestamp: stored, version: '1.0.0', ...statement, stored, authority: AUTHORITY };
}
