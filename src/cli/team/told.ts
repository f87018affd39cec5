/** Numbers and intervals as people read them. */
import type { CompareTranslator } from '../../i18n/compare.ts';
import type { Estimate } from '../../team/figures/index.ts';

export interface Told {
  readonly words: CompareTranslator;
  /** With two decimals, and the sign of the language. */
  readonly number: (value: number) => string;
  readonly estimate: (estimate: Estimate) => string;
  /** Of a hundred, whole. */
  readonly share: (value: number) => string;
  /** The same with its sign where it is a difference. */
  readonly points: (estimate: Estimate) => string;
}

export function toldIn(words: CompareTranslator): Told {
  const { language, t } = words;
  const two = new Intl.NumberFormat(language, { minimumFractionDigits: 2, maximumFractionDigits: 2 });
  const whole = new Intl.NumberFormat(language, { maximumFractionDigits: 0 });
  // −0,00 is 0,00.
  const number = (value: number): string => two.format(Math.abs(value) < 0.005 ? 0 : value).replace('-', '−');
  const round = (value: number): string => whole.format(Math.round(100 * value) + 0).replace('-', '−');
  return {
    words,
    number,
    estimate: ({ value, low, high }) =>
      t('figure.interval', { value: number(value), low: number(low), high: number(high) }),
    share: (value) => t('compare.share', { value: round(value) }),
    points: ({ value, low, high }) =>
      t('figure.interval', { value: round(value), low: round(low), high: round(high) }),
  };
}
