/** For who has no folder yet: a first scenario to change, to be unpacked where scenarios are to stand. */
import { type TemplateResult, html } from 'lit';
import { FIRST_SETTINGS } from '../../starter/starter.ts';
import type { Page } from '../workshop/page.ts';

export function begin(page: Page): TemplateResult {
  const { t } = page.translator;
  const field = (name: 'title' | 'name'): TemplateResult =>
    html`<label class="field wide"
      >${t(`begin.${name}`)}<input name=${name} required maxlength="80"
    /></label>`;
  return html`<details>
    <summary>${t('begin.open')}</summary>
    <form
      class="row"
      @submit=${(event: SubmitEvent) => {
        event.preventDefault();
        start(new FormData(event.target as HTMLFormElement), page);
      }}
    >
      ${field('title')} ${field('name')}
      <label class="field"
        >${t('begin.setting')}
        <select name="setting">
          ${FIRST_SETTINGS.map((one) => html`<option value=${one}>${t(`begin.settings.${one}`)}</option>`)}
        </select></label
      >
      <button type="submit">${t('begin.make')}</button>
    </form>
    <p class="hint">${t('begin.then')}</p>
  </details>`;
}

function start(given: FormData, page: Page): void {
  const text = (name: string): string => {
    const value = given.get(name);
    return typeof value === 'string' ? value.trim() : '';
  };
  const setting = FIRST_SETTINGS.find((one) => one === text('setting')) ?? FIRST_SETTINGS[0];
  const { language } = page.translator;
  const files = page.workshop.begin({ title: text('title'), name: text('name'), setting }, language);
  void page.open({ name: text('title'), again: 'folder', read: () => Promise.resolve(files) });
}
