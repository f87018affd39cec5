/** What a why rests on: titles that lead to their sources, and what those say. An id says nothing to a learner. */
import { type TemplateResult, html, nothing } from 'lit';
import type { Fact, Scenario } from '../../format/types.ts';
import type { Speech } from '../parts/speech.ts';

type Source = Pick<Fact, 'title' | 'address' | 'lang'>;

/** The host of a source that is an address, which is all there is to call it by. */
const HOST = /^https:\/\/(?:www\.)?([^/?#\s]+)/;

/** What is neither a fact of this training nor an address has nothing to show. */
function sourceOf(id: string, { facts }: Scenario): Source | undefined {
  if (facts && Object.hasOwn(facts, id)) return facts[id];
  const title = HOST.exec(id)?.[1];
  return title === undefined ? undefined : { title, address: id };
}

function leadingTo({ title, address, lang }: Source, { t }: Speech): TemplateResult {
  const name = html`<span lang=${lang ?? nothing}>${title}</span>`;
  if (address === undefined) return name;
  return html`<a href=${address} target="_blank" rel="noopener noreferrer nofollow"
    >${name}<span class="heard"> ${t('sources.newWindow')}</span></a
  >`;
}

/** The sources of one why; two facts from one page are one source. */
export function sourceLine(ids: readonly string[], speech: Speech): TemplateResult | typeof nothing {
  const found = new Map(
    ids.flatMap((id) => {
      const source = sourceOf(id, speech.scenario);
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
    <p class="small">${t('sources.text')}</p>
    <ul class="list">
      ${facts.map((fact) => {
        const { says, sure, checkedOn, lang } = fact;
        const date = checkedOn === undefined ? '' : days.format(new Date(checkedOn));
        return html`<li>
          <p lang=${lang ?? nothing}>${says}</p>
          <p class="small">${leadingTo(fact, speech)}</p>
          <p class="small">${t(`sources.${sure}`, { date })}</p>
        </li>`;
      })}
    </ul>
  </details>`;
}
