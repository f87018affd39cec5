/**
 * What the judgements of a block amount to, told as their number allows: few in counts, more in rough words, many as an
 * index with what it means. No score, and for the learner alone.
 */
import { type TemplateResult, html, nothing, svg } from 'lit';
import type { Telling } from '../../assessment/index.ts';
import type { Speech } from '../parts/speech.ts';

/** One judgement amounts to nothing. */
export function results(tellings: readonly Telling[], speech: Speech): TemplateResult | typeof nothing {
  const told = tellings.filter(({ counts }) => totalOf(counts) > 1);
  if (told.length === 0) return nothing;
  return html`${told.map((telling) => html`<div class="result">${tellingOf(telling, speech)}</div>`)}`;
}

function totalOf({ hits, misses, falseAlarms, correctRejections }: Telling['counts']): number {
  return hits + misses + falseAlarms + correctRejections;
}

/** The counts alone, in a sentence or three. */
export function counted({ counts, sure }: Telling, { t }: Pick<Speech, 't'>): TemplateResult {
  const { hits, misses, falseAlarms, correctRejections } = counts;
  return html`<p>
    ${hits + misses > 0 ? t('results.signals', { hits, signals: hits + misses }) : nothing}
    ${
      falseAlarms + correctRejections > 0
        ? t('results.noises', { falseAlarms, noises: falseAlarms + correctRejections })
        : nothing
    }
    ${sure.of > 0 ? t('results.sure', sure) : nothing}
  </p>`;
}

function tellingOf(telling: Telling, speech: Speech): TemplateResult {
  const { t, language } = speech;
  const percent = new Intl.NumberFormat(language, { style: 'percent', maximumFractionDigits: 0 });
  const decimal = new Intl.NumberFormat(language, { maximumFractionDigits: 1, minimumFractionDigits: 1 });
  return html`${counted(telling, speech)}
  ${
    telling.kind === 'counts'
      ? nothing
      : html`<p>
          ${t(telling.kind === 'rough' ? 'results.rough' : 'results.index', {
            sensitivity: t(`results.sensitivity-${telling.sensitivityBand}`),
            tendency: t(`results.tendency-${telling.tendencyBand}`),
          })}
        </p>`
  }
  ${
    telling.kind === 'index'
      ? html`<p>
            ${t('results.area', {
              value: percent.format(telling.area.value),
              from: percent.format(telling.area.low),
              to: percent.format(telling.area.high),
            })}
          </p>
          <p class="small">
            ${t('results.numbers', {
              dPrime: decimal.format(telling.sensitivity.dPrime),
              criterion: decimal.format(telling.sensitivity.criterion),
            })}
          </p>
          ${tenAlarms(telling.alarms, { t, percent })}`
      : nothing
  }`;
}

/** Ten alarms as ten marks, and the same as a sentence: where a reason is rare, most alarms are none. */
function tenAlarms(
  { real, mistaken, baseRate }: Extract<Telling, { kind: 'index' }>['alarms'],
  { t, percent }: { readonly t: Speech['t']; readonly percent: Intl.NumberFormat },
): TemplateResult {
  const marks = Array.from({ length: real + mistaken }, (_, index) => index);
  return html`<figure class="alarms">
    <svg viewBox="0 0 200 20" aria-hidden="true">
      ${marks.map(
        (index) => svg`<circle class=${index < real ? 'real' : ''} cx=${index * 20 + 10} cy="10" r="7" />`,
      )}
    </svg>
    <figcaption>${t('results.alarms', { count: real, rate: percent.format(baseRate) })}</figcaption>
  </figure>`;
}
