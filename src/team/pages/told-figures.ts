/** What one meeting says, in sentences; as many of its cases allow, and no number that stands for nothing. */
import { type TemplateResult, html, nothing } from 'lit';
import type { TeamTranslator } from '../../i18n/team.ts';
import type { Bounds, TeamFile } from '../file/index.ts';
import type { ClassCounts, Gain, Measured, TeamIndex } from '../figures/index.ts';

export function toldFigures(measured: Measured, words: TeamTranslator): TemplateResult {
  const { t } = words;
  const kinds = (['signal', 'noise'] as const).flatMap((twin) => counted(measured[twin], twin, words));
  return html`${kinds.map((sentence) => html`<p>${sentence}</p>`)}
  ${kinds.length === 0 ? html`<p>${t('team.seen.tooFew')}</p>` : nothing}
  ${
    measured.told === 'counts'
      ? nothing
      : html`<p>
          <strong
            >${t(measured.told === 'rough' ? 'team.seen.rough' : 'team.seen.index', {
              sensitivity: t(`team.seen.sensitivity-${measured.sensitivityBand}`),
              tendency: t(`team.seen.tendency-${measured.tendencyBand}`),
            })}</strong
          >
        </p>`
  }
  ${measured.told === 'index' ? exact(measured, words) : nothing} ${price(measured, words)}`;
}

/** What it costs that nobody can be picked out: between which numbers it would be with the counts that are not told. */
function price(measured: Measured, { t, language }: TeamTranslator): TemplateResult | typeof nothing {
  const { signal, noise, told } = measured;
  const untold = signal.untold + noise.untold;
  if (told !== 'index' || untold === 0) return nothing;
  const decimal = new Intl.NumberFormat(language, { maximumFractionDigits: 1, minimumFractionDigits: 1 });
  return html`<p class="small">
    ${t('figure.cycle.price', {
      untold,
      items: signal.items + noise.items,
      low: decimal.format(measured.untold.low),
      high: decimal.format(measured.untold.high),
    })}
  </p>`;
}

/** Nothing where a sum may not be told. */
function counted(
  { judgements, consult }: ClassCounts,
  twin: 'signal' | 'noise',
  words: TeamTranslator,
): string[] {
  if (!consult || judgements === 0) return [];
  const { t } = words;
  return [t(`team.seen.${twin}`, { judgements, consult: between(consult, words) })];
}

/** One number, or between which two it lies: of a few it is not told how few. */
function between({ atLeast, atMost }: Bounds, { t }: TeamTranslator): string {
  return atLeast === atMost ? String(atLeast) : t('team.seen.between', { from: atLeast, to: atMost });
}

function exact(
  { hitRate, falseAlarmRate, sensitivity, caution }: TeamIndex,
  words: TeamTranslator,
): TemplateResult {
  const { t, language } = words;
  const percent = new Intl.NumberFormat(language, { style: 'percent', maximumFractionDigits: 0 });
  const decimal = new Intl.NumberFormat(language, { maximumFractionDigits: 1, minimumFractionDigits: 1 });
  const share = ({ value, low, high }: TeamIndex['hitRate']): Record<string, string> => ({
    value: percent.format(value),
    from: percent.format(low),
    to: percent.format(high),
  });
  const index = ({ value, low, high }: TeamIndex['sensitivity']): Record<string, string> => ({
    value: decimal.format(value),
    from: decimal.format(low),
    to: decimal.format(high),
  });
  return html`<p>${t('team.seen.hitRate', share(hitRate))}</p>
    <p>${t('team.seen.falseAlarmRate', share(falseAlarmRate))}</p>
    <p class="small">${t('team.seen.sensitivity', index(sensitivity))}</p>
    <p class="small">${t('team.seen.caution', index(caution))}</p>`;
}

/** From one measurement to the next; never called an effect, which a pilot alone may tell, of all its teams together. */
export function toldGain(
  { direction, isPractised, sensitivity: { value, low, high } }: Gain,
  pilot: TeamFile['pilot'],
  { t, language }: TeamTranslator,
): TemplateResult {
  const decimal = new Intl.NumberFormat(language, {
    maximumFractionDigits: 1,
    minimumFractionDigits: 1,
    signDisplay: 'exceptZero',
  });
  const gain = t('figure.interval', {
    value: decimal.format(value),
    low: decimal.format(low),
    high: decimal.format(high),
  });
  return html`<p><strong>${t(`figure.cycle.${direction}`, { gain })}</strong></p>
    <p>
      ${t(isPractised ? 'figure.cycle.practised' : 'figure.cycle.waited')}
      ${pilot ? t('team.cycle.pilotEffect', { id: pilot.id }) : t('team.cycle.noEffect')}
    </p>`;
}
