/** All that `check` says, of what is played first. */
import { type TemplateResult, html, nothing } from 'lit';
import type { Problem } from '../../look.ts';
import type { Desk } from '../desk/desk.ts';
import { problemsOf } from './banner.ts';
import { place } from './place.ts';

export function problems(desk: Desk): TemplateResult {
  const { t } = desk.translator;
  const own = problemsOf(desk);
  const others = desk.look?.problems.filter((one) => !own.includes(one)) ?? [];
  const { reading } = desk.look ?? {};
  const soFar = reading ? html`<p>${t('problems.reading', { ...reading })}</p>` : nothing;
  const isReadHere = desk.shown?.isUnread === false;
  if (own.length + others.length === 0 && soFar === nothing) return html`<p>${t('problems.none')}</p>`;
  return html`${soFar}
  ${own.length > 0 ? list(own, desk) : isReadHere ? html`<p>${t('problems.noneHere')}</p>` : nothing}
  ${
    others.length === 0
      ? nothing
      : html`<h3>${t('problems.others')}</h3>
          ${list(others, desk)}`
  }`;
}

function list(some: readonly Problem[], desk: Desk): TemplateResult {
  const { t } = desk.translator;
  return html`<ul class="problems">
    ${some.map(
      (one) =>
        html`<li class=${one.severity}>
          <p>
            <strong class="severity">${t(`problems.${one.severity}`)}</strong> ${place(one)}
            <span class="code">${one.code}</span>
          </p>
          <p class="what">${one.what}</p>
          ${one.frame === '' ? nothing : html`<pre tabindex="0">${one.frame}</pre>`}
          <p>${one.why}</p>
          <p><strong>${t('problems.mend')}</strong> ${one.mend}</p>
          ${one.related.map((spot) => html`<p>${t('problems.related')} ${place(spot)}</p>`)}
        </li>`,
    )}
  </ul>`;
}
