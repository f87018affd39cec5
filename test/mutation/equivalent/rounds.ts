/** Changes to `rounds` that nobody can notice. */
import { same } from './same.ts';

export const ROUNDS = [
  ...same(
    'rounds/burst.ts',
    'An id of a scene that nobody reads; it has only to differ from the others, and does.',
    ['const again = scored.map((card, index) => ({ ...card, again: `${name}.${index + 1}` }));', 'index - 1'],
    ['const forkOf = (slot: number): string => `${name}-fork.${slot + 1}`;', 'slot - 1'],
    ['const back = `${name}-back`;', '``'],
  ),
  ...same('rounds/burst.ts', 'What is not wrong is right: only the one word is asked for.', [
    "const [wrong, right] = [branchesTo('wrong', again), branchesTo('right', wentWell)];",
    '""',
    "'right'",
  ]),
  ...same(
    'rounds/burst.ts',
    'Two of each kind come back in an order that is drawn: turned round it is another draw of the same.',
    ["...(kind === 'wrong' ? [...wrong, ...right] : [...right, ...wrong]),", "kind !== 'wrong'"],
  ),
  ...same(
    'rounds/burst.ts',
    'Whoever comes back from a case has passed the first fork: a condition that asks for it always holds.',
    ['...(passed > 0 && { when: { visited: [forkOf(passed)] } }),', 'true', 'passed > 0'],
    ['...(passed > 0 && { when: { visited: [forkOf(passed)] } }),', 'passed >= 0'],
  ),
  ...same('rounds/plan.ts', 'What is not wrong is right: only the one word is asked for.', [
    "export const BURST: readonly ('wrong' | 'right')[] = ['wrong', 'wrong', 'right', 'right'];",
    '""',
    "'right'",
  ]),
  ...same(
    'rounds/deal.ts',
    'A bank that passed the guard has parts in each round and cases in each block.',
    ['start: parts[0]?.scene.id ?? END,', 'parts[0].scene'],
    [
      'const opening = introScene(introOf(intro), standing(bank, intro), { to: judged[0]?.scene ?? next });',
      'judged[0].scene',
    ],
  ),
];
