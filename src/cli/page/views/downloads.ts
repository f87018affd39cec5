/** What can be taken along of each training that is sound: as `compile` and as `pack` make it. */
import { type TemplateResult, html, nothing } from 'lit';
import { KINDS } from '../../pack/packing.ts';
import type { Shown } from '../../preview/look.ts';
import type { Page } from '../workshop/page.ts';

export function downloads(page: Page): TemplateResult {
  const { look, translator, refusal } = page;
  const { t } = translator;
  const trainings = look?.trainings ?? [];
  const sound = trainings.filter(({ isBroken }) => !isBroken);
  const isWhole = look?.problems.every(({ severity }) => severity !== 'error') ?? false;
  return html`<details class="downloads">
    <summary>${t('take.title')}</summary>
    ${sound.length === 0 ? html`<p>${t('take.none')}</p>` : nothing}
    <ul>
      ${sound.map((one) => training(one, page))}
    </ul>
    ${
      sound.length > 1
        ? html`<p class="row">
            <button type="button" ?disabled=${!isWhole} @click=${() => page.workshop.takeAll(sound)}>
              ${t('take.all')}
            </button>
            <span class="hint">${t(isWhole ? 'take.allHint' : 'take.errors')}</span>
          </p>`
        : nothing
    }
    ${refusal === '' ? nothing : html`<p class="notice bad">${refusal}</p>`}
  </details>`;
}

function training(one: Shown, page: Page): TemplateResult {
  const { t } = page.translator;
  const { workshop } = page;
  return html`<li class="row" role="group" aria-label=${one.title}>
    <strong>${one.title}</strong>
    <button type="button" @click=${() => workshop.takeTraining(one)}>${t('take.training')}</button>
    ${KINDS.map(
      (kind) =>
        html`<button type="button" @click=${() => page.refuse(workshop.takePackage(one, kind) ?? '')}>
          ${t(`take.kind.${kind}`)}
        </button>`,
    )}
  </li>`;
}
