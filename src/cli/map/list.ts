/** The map for who reads rather than looks: scene by scene, with the ways out of each. */
import type { Scenario, Scene } from '../../format/types.ts';
import type { TerminalTranslator } from '../../i18n/terminal.ts';
import { type Exit, exitsOf, inOrder } from './exits.ts';

export function list(scenario: Scenario, { t }: TerminalTranslator): string {
  const scenes = inOrder(scenario).map((scene) => [
    headOf(scene, t),
    ...exitsOf(scene).map((one) => wayOf(one, t)),
  ]);
  return [`${scenario.title} (${scenario.id})`, ...scenes.map((lines) => lines.join('\n'))].join('\n\n');
}

function headOf({ id, title, turn }: Scene, t: TerminalTranslator['t']): string {
  const kind = turn.kind === 'end' ? t(`map.ending.${turn.ending}`) : t(`map.turn.${turn.kind}`);
  return `${id}${title === undefined ? '' : ` “${title}”`}: ${kind}`;
}

function wayOf({ to, by, grade, isConditional }: Exit, t: TerminalTranslator['t']): string {
  const remarks = [
    ...(grade ? [t(`content.grade.${grade}`)] : []),
    ...(isConditional ? [t('map.sometimes')] : []),
  ];
  return `  ${by === undefined ? '' : `${by} `}→ ${to}${remarks.length === 0 ? '' : ` (${remarks.join(', ')})`}`;
}
