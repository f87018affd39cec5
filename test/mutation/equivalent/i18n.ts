import { same } from './same.ts';

export const I18N = [
  ...same('i18n/languages.ts', 'A function that ends without a word returns undefined too.', [
    '} catch {',
    '{}',
    '{\n    return undefined;\n  }',
  ]),
  ...same('i18n/languages.ts', 'What has no name is answered with its tag by the catch below, too.', [
    'if (name === undefined) return tag;',
    'false',
  ]),
  ...same('i18n/translator.ts', 'The library then looks for the word “true” in keys, which none has.', [
    'nsSeparator: false,',
    'true',
  ]),
  ...same('i18n/translator.ts', 'The library takes a count that is a text, or none, for no count.', [
    "return typeof params['count'] === 'number'",
    'true',
    "typeof params['count'] === 'number'",
  ]),
];
