/** What still waits for somebody to store it. */
import { type TemplateResult, html, nothing } from 'lit';
import type { Translator } from '../../i18n/create.ts';
import type { OutboxController } from '../controllers/outbox-controller.ts';
import { icon } from '../parts/icons.ts';

/** Nothing where nothing waits. */
export function waitingWords(
  { waiting, isLasting }: Pick<OutboxController, 'waiting' | 'isLasting'>,
  { t }: Pick<Translator, 't'>,
): string {
  if (waiting.size === 0) return '';
  return `${t('report.waiting')} ${t(isLasting ? 'report.waitingStored' : 'report.waitingOpen')}`;
}

export function notice(words: string): TemplateResult | typeof nothing {
  return words === '' ? nothing : html`<p class="waiting">${icon('clock')}<span>${words}</span></p>`;
}
