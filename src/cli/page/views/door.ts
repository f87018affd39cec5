/** Where a folder comes in: large while there is none, and a strip above the story from then on. */
import { type TemplateResult, html, nothing } from 'lit';
import { AUTHOR_LANGUAGES, type AuthorLanguage, ownNameOf } from '../../../i18n/languages.ts';
import type { Page } from '../workshop/page.ts';
import type { Chosen } from '../reading/files.ts';
import { dropped } from '../reading/dropped.ts';
import { pickedFolder } from '../reading/picked.ts';
import { zipped } from '../reading/zipped.ts';
import { begin } from './begin.ts';
import { downloads } from './downloads.ts';

export function door(page: Page): TemplateResult {
  const { handed, isReading, trouble, translator } = page;
  const { t } = translator;
  const told = isReading ? t('reading') : trouble ? t(`trouble.${trouble}`) : undefined;
  const notice =
    told === undefined ? nothing : html`<p class=${trouble ? 'notice bad' : 'notice'}>${told}</p>`;
  return html`<input
      id="folder"
      type="file"
      hidden
      webkitdirectory
      @change=${({ target }: Event) => picked(target as HTMLInputElement, page)}
    />
    <input
      id="zip"
      type="file"
      hidden
      accept=".zip"
      @change=${({ target }: Event) => pickedZip(target as HTMLInputElement, page)}
    />
    ${handed ? strip(page, notice) : welcome(page, notice)}`;
}

function welcome(page: Page, notice: unknown): TemplateResult {
  const { t } = page.translator;
  return html`<main class="welcome">
    <div class="row head">
      <h1>${t('title')}</h1>
      ${language(page)}
    </div>
    <p class="lead">${t('lead')}</p>
    <div class="drop">
      <p class="large">${t('drop')}</p>
      <p class="row middle">${pickers(page)}</p>
      <p class="hint">${t('which')}</p>
    </div>
    ${notice} ${begin(page)}
    <p>${t('private')}</p>
    <p class="hint">${t('upload')}</p>
  </main>`;
}

function strip(page: Page, notice: unknown): TemplateResult {
  const { handed, translator } = page;
  const { t } = translator;
  return html`<div class="strip">
    <p class="name">${t('opened', { name: handed?.name ?? '' })}</p>
    <button
      type="button"
      @click=${() => (!handed || handed.again === 'itself' ? void page.again() : choose(handed.again))}
    >
      ${t('again')}
    </button>
    ${pickers(page)} ${language(page)} ${downloads(page)} ${notice}
  </div>`;
}

function pickers(page: Page): TemplateResult {
  const { t } = page.translator;
  const { handed } = page;
  return html`<button type="button" class=${handed ? '' : 'primary'} @click=${() => choose('folder')}>
      ${t(handed ? 'otherFolder' : 'folder')}
    </button>
    <button type="button" @click=${() => choose('zip')}>${t(handed ? 'otherZip' : 'zip')}</button>`;
}

function choose(what: Chosen): void {
  document.querySelector<HTMLElement>(`#${what}`)?.click();
}

function language(page: Page): TemplateResult {
  const { t, language: spoken } = page.translator;
  return html`<label class="field"
    >${t('language')}
    <select
      @change=${({ target }: Event) => page.speak((target as HTMLSelectElement).value as AuthorLanguage)}
    >
      ${AUTHOR_LANGUAGES.map(
        (one) => html`<option value=${one} .selected=${one === spoken}>${ownNameOf(one)}</option>`,
      )}
    </select></label
  >`;
}

function picked(input: HTMLInputElement, page: Page): void {
  const handed = input.files ? pickedFolder(input.files) : undefined;
  void page.open(handed);
  // Else the same folder, picked once more, would be no change.
  input.value = '';
}

function pickedZip(input: HTMLInputElement, page: Page): void {
  const [file] = input.files ?? [];
  if (file) void page.open(zipped(file));
  input.value = '';
}

/** Takes what is dropped anywhere on the page: beside the frame, a browser would leave the page for it. */
export function listenForDrops(page: Page): void {
  addEventListener('dragover', (event) => event.preventDefault());
  addEventListener('drop', (event) => {
    event.preventDefault();
    const handed = event.dataTransfer ? dropped(event.dataTransfer) : undefined;
    void handed?.then((one) => page.open(one));
  });
}
