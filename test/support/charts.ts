/** The two statecharts as Mermaid diagrams, drawn from the code, for the maintainers' README. */
import type { AnyStateMachine, AnyStateNode } from 'xstate';
import { trainingMachine } from '../../src/elements/signal-training/training-machine.ts';
import { playMachine } from '../../src/engine/machine.ts';

/** The diagrams by the marker that stands around them there. */
export const CHARTS: Readonly<Record<string, () => string>> = {
  'play machine': () => drawn(playMachine),
  'training machine': () => drawn(trainingMachine),
};

const README = new URL('../../src/README.md', import.meta.url);
export { README };

/** `readme` with what stands between the markers drawn anew. */
export function withCharts(readme: string): string {
  return Object.entries(CHARTS).reduce((text, [name, draw]) => {
    const between = new RegExp(`(<!-- ${name} -->\n)[^]*?(<!-- end -->)`);
    return text.replace(between, (_, begin: string, end: string) => `${begin}\n${draw()}\n\n${end}`);
  }, readme);
}

function drawn(machine: AnyStateMachine): string {
  return ['```mermaid', 'stateDiagram-v2', ...inside(machine.root, '  '), '```'].join('\n');
}

function inside(node: AnyStateNode, indent: string): string[] {
  const children = Object.values(node.states);
  const between = node.type === 'parallel' ? [`${indent}--`] : [];
  const regions = children.map((child) => [...outline(child, indent), ...arrows(child, indent)]);
  const begin = node.type === 'compound' ? [`${indent}[*] --> ${node.config.initial as string}`] : [];
  return [...begin, ...regions.flatMap((region, index) => (index > 0 ? [...between, ...region] : region))];
}

function outline(node: AnyStateNode, indent: string): string[] {
  if (node.type === 'final') return [`${indent}${node.key} --> [*]`];
  if (Object.keys(node.states).length === 0) return [];
  return [`${indent}state ${node.key} {`, ...inside(node, `${indent}  `), `${indent}}`];
}

function arrows(node: AnyStateNode, indent: string): string[] {
  const transitions = [...[...node.transitions.values()].flat(), ...(node.always ?? [])];
  return transitions.map(({ eventType, guard, target }) => {
    const [to] = target ?? [];
    const asked = guardName(guard);
    const label = [eventType, asked && `[${asked}]`].filter(Boolean).join(' ');
    // Mermaid draws no arrow from a state into itself or into what it holds.
    return !to || isWithin(to, node)
      ? `${indent}note right of ${node.key} : ${label}${to ? ` → ${to.key}` : ''}`
      : `${indent}${node.key} --> ${to.key}${label ? ` : ${label}` : ''}`;
  });
}

function isWithin(node: AnyStateNode, outer: AnyStateNode): boolean {
  for (let each: AnyStateNode | undefined = node; each; each = each.parent) if (each === outer) return true;
  return false;
}

function guardName(guard: unknown): string {
  if (typeof guard === 'string') return guard;
  const { type, params } = (guard ?? {}) as { type?: string; params?: Record<string, string> };
  return [type, ...Object.values(params ?? {})].filter(Boolean).join(' ');
}
