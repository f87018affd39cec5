/** What is always in reach: which training, in which words, by which chance. */
import { type TemplateResult, html, nothing } from 'lit';
import { ownNameOf } from '../../../../i18n/languages.ts';
import { MELDCODES } from '../../../../format/vocabulary.ts';
import type { Look } from '../../look.ts';
import type { Desk } from '../desk/desk.ts';
import { isStory } from '../desk/variant.ts';

const valueOf = ({ target }: Event): string => (target as HTMLInputElement | HTMLSelectElement).value;

export function bar(desk: Desk): TemplateResult {
  const { look, shown, settings, training, translator } = desk;
  const { t } = translator;
  const languages = training ? [training.language, ...Object.keys(training.translations)] : [];
  // Without a wish the player speaks as the page around it does, where the training was translated so far.
  const spoken = languages.find((tag) => tag === translator.language) ?? training?.language;
  const cast = training && isStory(training) ? Object.entries(training.cast) : [];
  return html`<h1>${t('title')}</h1>
    <label class="field wide"
      >${t('bar.training')}
      <select @change=${(event: Event) => desk.choose(valueOf(event))}>
        ${look?.trainings.map(
          ({ file, title, isBroken, isUnread }) =>
            html`<option value=${file} .selected=${file === shown?.file}>
              ${isUnread ? file : `${isBroken ? t('bar.broken', { title }) : title} (${file})`}
            </option>`,
        )}
      </select></label
    >
    ${
      languages.length === 0
        ? nothing
        : html`<label class="field"
            >${t('bar.language')}
            <select @change=${(event: Event) => desk.set({ language: valueOf(event) })}>
              ${languages.map(
                (tag) =>
                  html`<option value=${tag} .selected=${tag === (settings.language ?? spoken)}>
                    ${ownNameOf(tag)}
                  </option>`,
              )}
            </select></label
          >`
    }
    ${
      cast.length === 0
        ? nothing
        : html`<label class="field"
            >${t('bar.role')}
            <select @change=${(event: Event) => desk.set({ role: valueOf(event) })}>
              ${cast.map(
                ([id, { name }]) =>
                  html`<option value=${id} .selected=${id === settings.role}>${name} (${id})</option>`,
              )}
            </select></label
          >`
    }
    <label class="field"
      >${t('bar.seed')}
      <input
        class="number"
        type="number"
        min="0"
        max="4294967295"
        .value=${String(settings.seed)}
        @change=${(event: Event) => desk.set({ seed: Number(valueOf(event)) >>> 0 })}
    /></label>
    <button type="button" @click=${() => desk.begin()}>${t('bar.again')}</button>
    <button type="button" @click=${() => desk.card()}>${t('bar.card')}</button>
    <details>
      <summary>${t('bar.policy')}</summary>
      ${policy(desk)}
    </details>
    ${look?.reading ? reading(look.reading, desk) : nothing}`;
}

/** How far a first look is, on the edge of the bar: nothing moves when it goes, and nobody is called away from what is played. */
function reading({ done, all }: NonNullable<Look['reading']>, { translator: { t } }: Desk): TemplateResult {
  const words = t('bar.reading', { done, all });
  return html`<progress max=${all} .value=${done} aria-label=${words} title=${words}></progress>`;
}

function policy(desk: Desk): TemplateResult {
  const { t } = desk.translator;
  const { policy } = desk.settings;
  const { contact, ...others } = policy;
  return html`<div class="policy">
    <label class="field"
      >${t('policy.meldcode')}
      <select
        @change=${(event: Event) => {
          const meldcode = MELDCODES.find((one) => one === valueOf(event)) ?? 'none';
          desk.set({ policy: { ...policy, meldcode } });
        }}
      >
        ${MELDCODES.map(
          (one) =>
            html`<option value=${one} .selected=${one === policy.meldcode}>
              ${t(`policy.meldcodes.${one}`)}
            </option>`,
        )}
      </select></label
    >
    <label class="check"
      ><input
        type="checkbox"
        .checked=${policy['may-report']}
        @change=${({ target }: Event) =>
          desk.set({ policy: { ...policy, 'may-report': (target as HTMLInputElement).checked } })}
      />${t('policy.mayReport')}</label
    >
    <label class="field"
      >${t('policy.contact')}
      <input
        type="text"
        maxlength="80"
        .value=${contact ?? ''}
        @change=${(event: Event) => {
          const name = valueOf(event).trim();
          desk.set({ policy: name === '' ? others : { ...others, contact: name } });
        }}
    /></label>
  </div>`;
}
