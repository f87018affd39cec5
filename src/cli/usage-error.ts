import type { TerminalKey } from '../i18n/terminal.ts';
import type { Params } from '../i18n/translator.ts';

/** What was asked for cannot be done; said in the user's language and answered with exit code 2. */
export class UsageError extends Error {
  readonly key: TerminalKey;
  readonly params: Params;

  constructor(key: TerminalKey, params: Params = {}) {
    super(key);
    this.name = 'UsageError';
    this.key = key;
    this.params = params;
  }
}
