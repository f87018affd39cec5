/** What changed between two versions of a scenario, in words. */
import type { Change, Comparison } from '../../authoring/index.ts';
import type { TerminalTranslator } from '../../i18n/terminal.ts';

export function comparison(
  { changes, running, isVersionKept }: Comparison,
  { t }: TerminalTranslator,
): string {
  if (changes.length === 0) return `${t('diff.same')}\n`;
  const expert = changes.filter((change) => change.isForExpert);
  const lines = [
    ...changes.flatMap((change) => told(change, t)),
    '',
    t(`diff.running.${running}`),
    expert.length === 0 ? t('diff.noExpert') : t('diff.expert', { places: expert.map(placeOf).join(', ') }),
    ...(isVersionKept ? [t('diff.versionKept')] : []),
  ];
  return `${lines.join('\n')}\n`;
}

function told(change: Change, t: TerminalTranslator['t']): readonly string[] {
  return [
    t(`diff.${change.kind}`, { place: placeOf(change) }),
    ...change.gone.map((line) => `  − ${line}`),
    ...change.came.map((line) => `  + ${line}`),
  ];
}

const placeOf = ({ path }: Change): string => path.join('.');
