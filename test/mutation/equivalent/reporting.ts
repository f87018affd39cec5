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
    [
      'void quietly(async () => locks?.request(lockOf(item), {}, () => until));',
      'locks.request',
      'locks?.request',
    ],
  ),
  ...same('reporting/outbox.ts', 'What it is at first is told otherwise in the same task.', [
    "state: 'held',",
    '""',
  ]),
  ...same('reporting/outbox.ts', 'What throws there is not heard either.', [
    'if (item.refused === FAILING) attempt(() => onFailing?.());',
    'onFailing()',
  ]),
  ...same('reporting/outbox.ts', 'It has been finished already; what comes back for it then leads nowhere.', [
    "if (recorded.has(item.completion.id)) return 'recorded';",
    '""',
  ]),
  ...same('reporting/gate.ts', 'Whatever stands before the day is not what the calendar makes of it.', [
    String.raw`const DAY = /^\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])$/;`,
    String.raw`/\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])$/`,
  ]),
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
