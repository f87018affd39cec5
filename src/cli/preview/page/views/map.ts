/** The map, its list, and what can be done with a scene. */
import { type TemplateResult, html, nothing } from 'lit';
import { METERS, METER_MAX } from '../../../../format/vocabulary.ts';
import type { Desk } from '../desk/desk.ts';
import { isStory } from '../desk/variant.ts';

export function map(desk: Desk): TemplateResult {
  const { map: board, translator } = desk;
  const { t } = translator;
  const { view } = board;
  if (!board.isThere) return html`<p>${desk.training ? t('scenes.none') : nothing}</p>`;
  return html`${
      board.isFailed && !desk.isGone
        ? html`<div class="notice bad" role="alert">
            <p>${t('scenes.failed')}</p>
            <button
              type="button"
              class="plain"
              @click=${({ currentTarget }: Event) => {
                // It goes away with what it stands in.
                (currentTarget as Element).closest<HTMLElement>('[role=tabpanel]')?.focus();
                board.drawWhole();
              }}
            >
              ${t('scenes.again')}
            </button>
          </div>`
        : nothing
    }
    <div class="tools">
      <label class="field"
        >${t('scenes.find')}
        <input
          type="search"
          .value=${board.wanted}
          @input=${({ target }: Event) => board.find((target as HTMLInputElement).value)}
      /></label>
      <span class="found" role="status"
        >${board.wanted === '' ? nothing : t('scenes.found', { count: board.scenes.length })}</span
      >
      <span class="zoom" role="group" aria-label=${t('scenes.zoom')}>
        <button type="button" aria-label=${t('scenes.smaller')} @click=${() => view.zoom(-1)}>−</button>
        <button type="button" aria-label=${t('scenes.larger')} @click=${() => view.zoom(1)}>+</button>
        <button type="button" @click=${() => view.fit()}>${t('scenes.fit')}</button>
      </span>
    </div>
    ${view.place}
    ${board.picked === undefined ? html`<p class="hint">${t('scenes.hint')}</p>` : picked(desk, board.picked)}
    ${endings(desk)}
    <details class="list">
      <summary>${t('scenes.list', { count: board.scenes.length })}</summary>
      <ul>
        ${board.scenes.map(
          ({ id, lines: [head, ...ways] }) =>
            html`<li>
              <button
                type="button"
                class="plain"
                aria-pressed=${id === board.picked}
                @click=${() => board.pick(id)}
              >
                ${head}
              </button>
              ${
                ways.length === 0
                  ? nothing
                  : html`<ul>
                      ${ways.map((way) => html`<li>${way}</li>`)}
                    </ul>`
              }
            </li>`,
        )}
      </ul>
    </details>`;
}

function picked(desk: Desk, scene: string): TemplateResult {
  const { map: board, translator, training } = desk;
  const { t } = translator;
  const [head, ...ways] = board.all.find(({ id }) => id === scene)?.lines ?? [scene];
  const meters = desk.settings.from?.meters ?? (training && isStory(training) ? training.meters : undefined);
  return html`<section class="picked" aria-label=${t('scenes.picked')}>
    <h3>${head}</h3>
    <p class="row">
      <button type="button" class="primary" @click=${() => desk.goTo(scene)}>${t('scenes.go')}</button>
      ${
        ways.length > 0 || board.isFolded(scene)
          ? html`<button type="button" @click=${() => board.fold(scene)}>
              ${t(board.isFolded(scene) ? 'scenes.unfold' : 'scenes.fold')}
            </button>`
          : nothing
      }
    </p>
    ${
      meters === undefined
        ? nothing
        : html`<form
            class="row"
            @submit=${(event: SubmitEvent) => {
              event.preventDefault();
              const given = new FormData(event.target as HTMLFormElement);
              const [stress = 0, trust = 0, safety = 0] = METERS.map((meter) => Number(given.get(meter)));
              desk.begin({ scene, meters: { stress, trust, safety } });
            }}
          >
            ${METERS.map(
              (meter) =>
                html`<label class="field"
                  >${t(`course.meter.${meter}`)}
                  <input
                    class="number"
                    type="number"
                    name=${meter}
                    min="0"
                    max=${METER_MAX}
                    required
                    .defaultValue=${String(meters[meter])}
                /></label>`,
            )}
            <button type="submit">${t('scenes.begin')}</button>
          </form>`
    }
  </section>`;
}

function endings(desk: Desk): TemplateResult | typeof nothing {
  const { training, translator } = desk;
  if (!training || !isStory(training)) return nothing;
  const { t } = translator;
  const ends = Object.values(training.scenes).flatMap(({ id, title, turn }) =>
    turn.kind === 'end' ? [{ id, title, ending: turn.ending }] : [],
  );
  return html`<h3>${t('scenes.endings')}</h3>
    <ul class="endings">
      ${ends.map(
        ({ id, title, ending }) =>
          html`<li>
            <button type="button" class=${ending} @click=${() => desk.goTo(id)}>
              ${title ?? id} <span class="small">${t(`course.endings.${ending}`)}</span>
            </button>
          </li>`,
      )}
    </ul>`;
}
