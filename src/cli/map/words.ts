/** What a map says of a scene and of the ways out of it; the same in a list and beside a drawing. */
import type { TerminalTranslator } from '../../i18n/terminal.ts';
import type { Exit, Stop } from './board.ts';

type T = TerminalTranslator['t'];

export function headOf({ id, title, kind, isPause, ending }: Stop, t: T): string {
  const turn = isPause ? 'pause' : kind;
  const does = turn === 'end' ? t(`map.ending.${ending ?? 'good'}`) : t(`map.turn.${turn}`);
  return `${id}${title === undefined ? '' : ` “${title}”`}: ${does}`;
}

export function wayOf({ to, then, by, grade, isBack, isConditional, chance }: Exit, t: T): string {
  const remarks = [
    ...(then === undefined ? [] : [t('map.then', { scene: then })]),
    ...(isBack ? [t('map.back')] : []),
    ...(grade ? [t(`content.grade.${grade}`)] : []),
    ...(chance ? [t('map.chance', chance)] : isConditional ? [t('map.sometimes')] : []),
  ];
  return `${by === undefined ? '' : `${by} `}→ ${to}${remarks.length === 0 ? '' : ` (${remarks.join(', ')})`}`;
}
