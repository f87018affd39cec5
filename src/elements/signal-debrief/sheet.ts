/** The looking back on one sheet: how it ended, the three cards, and the way as a table. */
import { type TemplateResult, html, nothing } from 'lit';
import type { Debrief } from '../../assessment/index.ts';
import { isRound } from '../../format/round.ts';
import { type Speech, told } from '../parts/speech.ts';
import { blocksOf } from './blocks.ts';
import { cards, doneWords } from './cards.ts';
import { endingOf, lastWords } from './opening.ts';
import { results } from './results.ts';
import { type Stop } from './stops.ts';
import { nameOf } from './way.ts';

export function sheet(model: Debrief, stops: readonly Stop[], speech: Speech): TemplateResult {
  const { t, scenario } = speech;
  const stopName = (position: number): TemplateResult | typeof nothing => {
    const stop = stops.find(({ positions }) => positions.includes(position));
    return stop ? nameOf(stop, speech) : nothing;
  };
  return html`<main>
    <p class="kicker">
      ${t('debrief.title')} – <span ${told(speech, scenario.langs?.['title'])}>${scenario.title}</span>
    </p>
    <h1>${endingOf(model, speech)}</h1>
    ${lastWords(model, speech)} ${cards(model, { speech, headingLevel: 2, stopName })}
    ${isRound(scenario) ? blocks(model, stops, speech) : steps(model, stops, speech)}
  </main>`;
}

function steps(model: Debrief, stops: readonly Stop[], speech: Speech): TemplateResult {
  const { t } = speech;
  return html`<table>
    <thead>
      <tr>
        <th scope="col">${t('sheet.step')}</th>
        <th scope="col">${t('sheet.did')}</th>
        <th scope="col">${t('sheet.sign')}</th>
      </tr>
    </thead>
    <tbody>
      ${stops.map(({ positions, number, name, sign }) => {
        const step = model.steps[positions[0] ?? 0];
        return html`<tr>
          <td>${number}. <span ${name?.told}>${name?.name}</span></td>
          <td>${step ? doneWords(step, speech) : nothing}</td>
          <td>${sign ? t(`sign.${sign}`) : nothing}</td>
        </tr>`;
      })}
    </tbody>
  </table>`;
}

/** Thirty cases are no sheet; what they amount to is. */
function blocks(model: Debrief, stops: readonly Stop[], speech: Speech): TemplateResult {
  return html`<table>
    <tbody>
      ${blocksOf(stops, model.blocks, speech).map(
        ({ name, telling }) =>
          html`<tr>
            <th scope="row" ${name?.told}>${name?.name}</th>
            <td>${telling ? results([telling], speech) : nothing}</td>
          </tr>`,
      )}
    </tbody>
  </table>`;
}
