/** The officer's own proof, for a file of their own: which training, which version, which day. Nothing else is known of it. */
import { type TemplateResult, html } from 'lit';
import { printAlone } from '../parts/paper.ts';
import { type Speech, told } from '../parts/speech.ts';
import { paperStyles } from '../styles/paper.ts';

/** @param completedOn YYYY-MM-DD, as it was recorded */
export function printProof(root: Node, speech: Speech, completedOn: string): void {
  const { t, language } = speech;
  printAlone(root, {
    title: t('proof.title'),
    language,
    content: proof(speech, completedOn),
    styles: paperStyles,
  });
}

function proof(speech: Speech, completedOn: string): TemplateResult {
  const { t, language, scenario } = speech;
  const day = new Intl.DateTimeFormat(language, { dateStyle: 'long', timeZone: 'UTC' });
  return html`<main class="proof">
    <h1>${t('proof.title')}</h1>
    <p>${t('training')}: <span ${told(speech, scenario.langs?.['title'])}>${scenario.title}</span></p>
    <p>${t('proof.version', { version: scenario.version })}</p>
    <p>${t('proof.day', { day: day.format(new Date(completedOn)) })}</p>
  </main>`;
}
