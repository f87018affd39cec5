import { same } from './same.ts';

export const REPORTING = [
  ...same('reporting/gate.ts', 'No message has a part of that name, so none becomes optional.', [
    'optional: readonly (keyof Value)[] = [],',
    '["Stryker was here"]',
  ]),
  ...same(
    'reporting/outbox.ts',
    'Asking for a lock where there are none throws, and the offer is made all the same.',
    ['if (!locks) return offerNow(item);', 'false', '!locks'],
  ),
  ...same(
    'reporting/outbox.ts',
    'It has been finished as recorded on the line before; what else comes back, it is not waiting.',
    ["resolve('recorded');", '""'],
  ),
  ...same('reporting/outbox.ts', 'A function that ends without a word returns undefined too.', [
    '} catch {',
    '{}',
    '{\n    return undefined;\n  }',
  ]),
];
