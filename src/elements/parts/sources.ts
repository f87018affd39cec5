/** What a why rests on: titles that lead to their sources, and what those say. An id says nothing to a learner. */
import { type TemplateResult, html, nothing } from 'lit';
import type { Fact } from '../../format/types.ts';
import { type Speech, told } from './speech.ts';

interface Source {
  readonly name: TemplateResult;
  readonly title: string;
  readonly address?: string | undefined;
}

/** The host of a source that is an address, which is all there is to call it by. */
const HOST = /^https:\/\/(?:www\.)?([^/?#\s]+)/;

/** What is neither a fact of this training nor an address has nothing to show. */
function sourceOf(id: string, speech: Speech): Source | undefined {
  const { facts } = speech.scenario;
  const fact = facts && Object.hasOwn(facts, id) ? facts[id] : undefined;
  if (fact) return sourceIn(fact, speech);
  const title = HOST.exec(id)?.[1];
  return title === undefined ? undefined : { name: html`${title}`, title, address: id };
}

function sourceIn({ title, address, langs }: Fact, speech: Speech): Source {
  return { name: html`<span ${told(speech, langs?.['title'])}>${title}</span>`, title, address };
}

function leadingTo({ name, address }: Source, { t }: Speech): TemplateResult {
  if (address === undefined) return name;
  return html`<a href=${address} target="_blank" rel="noopener noreferrer nofollow"
    >${name}<span class="heard"> ${t('sources.newWindow')}</span></a
  >`;
}

/** The sources of one why; two facts from one page are one source. */
export function sourceLine(ids: readonly string[], speech: Speech): TemplateResult | typeof nothing {
  const found = new Map(
    ids.flatMap((id) => {
      const source = sourceOf(id, speech);
      return source ? [[`${source.title} ${source.address ?? ''}`, source] as const] : [];
    }),
  );
  if (found.size === 0) return nothing;
  return html`<p class="small">
    ${speech.t('sources.line', { count: found.size })}
    ${[...found.values()].map(
      (source, index) => html`${index > 0 ? '; ' : nothing}${leadingTo(source, speech)}`,
    )}
  </p>`;
}

/** Every fact of the training, for who wants to know more than a title tells: what it says, and how sure that is. */
export function foundations(speech: Speech): TemplateResult | typeof nothing {
  const { t, language, scenario } = speech;
  const facts = Object.values(scenario.facts ?? {});
  if (facts.length === 0) return nothing;
  const days = new Intl.DateTimeFormat(language, { dateStyle: 'long', timeZone: 'UTC' });
  return html`<details>
    <summary>${t('sources.all', { count: facts.length })}</summary>
    <p class="small">${t('sources.text')} ${t('help.trace')}</p>
    <ul class="list">
      ${facts.map((fact) => {
        const { says, sure, checkedOn, langs } = fact;
        const date = checkedOn === undefined ? '' : days.format(new Date(checkedOn));
        return html`<li>
          <p ${told(speech, langs?.['says'])}>${says}</p>
          <p class="small">${leadingTo(sourceIn(fact, speech), speech)}</p>
          <p class="small">${t(`sources.${sure}`, { date })}</p>
        </li>`;
      })}
    </ul>
  </details>`;
}
