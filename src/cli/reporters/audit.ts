/** What the audit measured, for people: a line for each figure, first those that are over their limit. */
import type { Audit, Figure, Standing } from '../../authoring/index.ts';
import type { TerminalTranslator } from '../../i18n/terminal.ts';

const ORDER: readonly Standing[] = ['fails', 'holds', 'told'];
/** Told to programs only: a line for each rule would hide what matters. */
const LISTS = ['rule-good', 'rule-harmful', 'options-alone', 'twins-rule', 'twins-rule-right'];

/** @returns text with a line break at its end; empty when nothing was measured. */
export function audit({ figures, shuffles }: Audit, translator: TerminalTranslator): string {
  if (figures.length === 0) return '';
  const { t } = translator;
  const told = ORDER.flatMap((standing) =>
    figures.filter((one) => one.standing === standing && isShown(one)),
  );
  const few = figures.filter(({ standing }) => standing === 'too-little').length;
  const lines = [
    t('audit.title'),
    ...told.map((one) => `  ${line(one, translator)}`),
    ...(few > 0 ? [`  ${t('audit.few', { count: few })}`] : []),
    ...(shuffles === 0 ? [t('audit.noLimits')] : []),
  ];
  return `${lines.join('\n')}\n`;
}

function isShown({ name, limit }: Figure): boolean {
  return limit !== undefined || !LISTS.includes(name);
}

function line(one: Figure, { t, language }: TerminalTranslator): string {
  const { name, about, value = 0, limit, standing, isWitness } = one;
  const numbers = new Intl.NumberFormat(
    language,
    one.unit === 'area' ? { maximumFractionDigits: 2 } : { style: 'percent', maximumFractionDigits: 0 },
  );
  const of = [about, one.language].filter((word) => word !== undefined).join(', ');
  const bounds = [
    ...(limit?.atLeast === undefined ? [] : [t('audit.atLeast', { value: numbers.format(limit.atLeast) })]),
    ...(limit?.atMost === undefined ? [] : [t('audit.atMost', { value: numbers.format(limit.atMost) })]),
    ...(isWitness ? [t('audit.witness')] : []),
  ].join(', ');
  return [
    `${t(`audit.standing.${standing}`)} ${t(`audit.figure.${name}`)}`,
    ...(of === '' ? [] : [` (${of})`]),
    `: ${numbers.format(value)}`,
    ...(bounds === '' ? [] : [` – ${bounds}`]),
  ].join('');
}
