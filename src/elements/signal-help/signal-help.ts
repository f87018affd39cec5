import { type TemplateResult, css, html, nothing } from 'lit';
import { property, state } from 'lit/decorators.js';
import type { Translator } from '../../i18n/create.ts';
import type { LocalHelpLine } from '../../format/policy.ts';
import type { ToldHelpLine } from '../controllers/words-controller.ts';
import { icon } from '../parts/icons.ts';
import { inLanguage } from '../parts/in-language.ts';
import { SignalElement } from '../parts/signal-element.ts';
import { baseStyles } from '../styles/base.ts';

/**
 * Help, also for the learner: below every screen, always in the same place. No scenario file can change or remove it,
 * and nobody hears that it was opened.
 */
export class SignalHelp extends SignalElement {
  static readonly tag = 'signal-help';
  static override styles = [
    baseStyles,
    css`
      summary {
        display: flex;
        align-items: center;
        gap: 0.5em;
      }
      .body {
        display: grid;
        gap: 1em;
        padding-block: 0.5em 1em;
      }
      ul {
        display: grid;
        grid-template-columns: repeat(auto-fill, minmax(min(18em, 100%), 1fr));
        gap: 1em 1.5em;
      }
      li {
        display: grid;
        align-content: start;
        gap: 0.125em;
      }
      summary,
      .name {
        font-weight: 600;
      }
    `,
  ];

  @property({ attribute: false }) translator: Translator | undefined;
  @property({ attribute: false }) lines: readonly ToldHelpLine[] = [];
  /** The organisation's own, shown first. */
  @property({ attribute: false }) local: readonly LocalHelpLine[] = [];
  /** Drawn when opened: most visits never need it, and dates cost time that the first scene waits for. */
  @state() private isOpen = false;

  #toggled = ({ target }: Event): void => {
    this.isOpen = (target as HTMLDetailsElement).open;
  };

  #line(
    { name, for: purpose, phone, site, checkedOn, langs }: Omit<ToldHelpLine, 'id'>,
    { t, language }: Translator,
  ): TemplateResult {
    const date = new Intl.DateTimeFormat(language, { dateStyle: 'long', timeZone: 'UTC' });
    return html`<li>
      <span class="name" ${inLanguage(langs?.['name'] ?? language)}>${name}</span>
      <span ${inLanguage(langs?.['for'] ?? language)}>${purpose}</span>
      ${phone ? html`<a href=${`tel:${phone.replaceAll(/[^\d+]/g, '')}`}>${t('help.call', { phone })}</a>` : nothing}
      ${
        site
          ? html`<a href=${site} target="_blank" rel="noopener noreferrer nofollow"
              >${t('help.site')}<span class="heard"> ${name}</span></a
            >`
          : nothing
      }
      ${
        checkedOn
          ? html`<span class="small">${t('help.checked', { date: date.format(new Date(checkedOn)) })}</span>`
          : nothing
      }
    </li>`;
  }

  override render(): TemplateResult | typeof nothing {
    const { translator } = this;
    if (!translator) return nothing;
    const { t } = translator;
    return html`<details @toggle=${this.#toggled}>
      <summary>${icon('help')}${t('help.title')}</summary>
      ${
        this.isOpen
          ? html`<div class="body">
              <p>${t('help.text')}</p>
              <ul>
                ${[...this.local, ...this.lines].map((line) => this.#line(line, translator))}
              </ul>
              <p class="small">${t('help.trace')}</p>
            </div>`
          : nothing
      }
    </details>`;
  }
}
