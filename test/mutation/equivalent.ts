/**
 * Changes to the code that nobody can notice: what they do is the same to whoever learns, embeds or writes scenarios. Each
 * with the reason. Before you add one, look whether the code can do without the part that makes no difference.
 */
export interface Equivalent {
  /** Below `src/`. */
  readonly file: string;
  /** The line of code in which the change begins, without its indent: a line that moves is still found. */
  readonly line: string;
  /** What is changed; where it is left out, whatever on that line becomes `now`. */
  readonly was?: string;
  /** What it becomes. */
  readonly now: string;
  readonly because: string;
}

export const EQUIVALENT: readonly Equivalent[] = [
  {
    file: 'reporting/gate.ts',
    line: 'optional: readonly (keyof Value)[] = [],',
    now: '["Stryker was here"]',
    because: 'No message has a part of that name, so none becomes optional.',
  },
  {
    file: 'reporting/outbox.ts',
    line: 'if (!locks) return offerNow(item);',
    was: '!locks',
    now: 'false',
    because: 'Asking for a lock where there are none throws, and the offer is made all the same.',
  },
  {
    file: 'reporting/outbox.ts',
    line: "resolve('recorded');",
    now: '""',
    because: 'It has been finished as recorded on the line before; what else comes back, it is not waiting.',
  },
  {
    file: 'reporting/outbox.ts',
    line: '} catch {',
    was: '{\n    return undefined;\n  }',
    now: '{}',
    because: 'A function that ends without a word returns undefined too.',
  },
  {
    file: 'i18n/create.ts',
    line: 'const source = spoken === SOURCE_LANGUAGE ? own : textsOf(SOURCE_LANGUAGE, parts);',
    now: 'false',
    because: 'The words of the source language are asked for twice, and are the same.',
  },
  {
    file: 'i18n/languages.ts',
    line: '} catch {',
    now: '{}',
    because: 'A function that ends without a word returns undefined too.',
  },
  {
    file: 'i18n/translator.ts',
    line: 'nsSeparator: false,',
    now: 'true',
    because: 'The library then looks for the word “true” in keys, which none has.',
  },
  {
    file: 'i18n/translator.ts',
    line: "return typeof params['count'] === 'number'",
    was: "typeof params['count'] === 'number'",
    now: 'true',
    because: 'The library takes a count that is a text, or none, for no count.',
  },
];
