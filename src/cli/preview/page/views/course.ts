/** How the run stands: where it is, the meters, what is marked and thought, and step by step how it came there. */
import { type TemplateResult, html, nothing } from 'lit';
import type { Act, Session } from '../../../../engine/index.ts';
import { isRound } from '../../../../format/round.ts';
import { LEARNER, METERS, METER_MAX } from '../../../../format/vocabulary.ts';
import type { Desk } from '../desk/desk.ts';
import { linesOf, textOf } from '../desk/words.ts';

export function course(desk: Desk): TemplateResult {
  const { session } = desk;
  const { t } = desk.translator;
  if (!session) return html`<p>${t('course.card')}</p>`;
  const { scene, ending } = session.view;
  return html`<h3>${t('course.here')}</h3>
    <p>
      ${scene.title === undefined ? nothing : html`${scene.title} `}<code>${scene.id}</code>${
        ending ? html`, ${t(`course.endings.${ending}`)}` : nothing
      }
    </p>
    ${isRound(session.scenario) ? nothing : meters(session, desk)} ${thoughts(session, desk)}
    ${marks(session, desk)}
    <h3>${t('course.steps')}</h3>
    ${steps(session, desk)}
    ${
      desk.canRecord
        ? html`<p class="row">
            <button type="button" @click=${() => void desk.record()}>${t('course.record')}</button>
            <span>${desk.recorded}</span>
          </p>`
        : nothing
    }`;
}

function meters({ view }: Session, { translator: { t } }: Desk): TemplateResult {
  return html`<h3>${t('course.meters')}</h3>
    <ul class="meters">
      ${METERS.map((meter) => {
        const value = view.meters[meter];
        const change = value - view.metersBefore[meter];
        const told = change === 0 ? '' : ` (${change > 0 ? '+' : '−'}${Math.abs(change)})`;
        return html`<li>
          <span id=${`meter-${meter}`}>${t(`course.meter.${meter}`)}</span>
          <meter min="0" max=${METER_MAX} .value=${value} aria-labelledby=${`meter-${meter}`}></meter>
          <span>${value}${told}</span>
        </li>`;
      })}
    </ul>`;
}

/** What the person of whose place it is looked at thinks here. */
function thoughts({ view, scenario }: Session, { settings: { role }, translator: { t } }: Desk): unknown {
  if (role === LEARNER) return nothing;
  const { scene, consequence } = view;
  const option =
    consequence?.kind === 'choice'
      ? consequence.choice
      : consequence?.kind === 'route'
        ? consequence.route
        : undefined;
  const heard = [...(scene.inner[role] ?? []), ...(option?.inner[role] ?? [])];
  const name = scenario.cast[role]?.name ?? role;
  return html`<h3>${t('course.thinks', { name })}</h3>
    <p lang=${scenario.language}>${heard.length === 0 ? t('course.nothing') : linesOf(heard)}</p>`;
}

function marks({ view, past, scenario }: Session, { translator: { t } }: Desk): TemplateResult {
  const scenes = new Map([...past.map((stay) => stay.view), view].map(({ scene }) => [scene.id, scene]));
  const seen = [...scenes.values()].flatMap((scene) => {
    const options = scene.turn.kind === 'choices' ? scene.turn.choices.flatMap((one) => one.then) : [];
    const back = scene.turn.kind === 'route' ? scene.turn.routes.flatMap((one) => one.returns) : [];
    const lines = [...scene.script, ...options, ...back].map(({ id, cue, text }) => ({
      id,
      cue,
      words: textOf(text),
    }));
    const spots = scene.picture?.spots.map(({ id, cue, label }) => ({ id, cue, words: label })) ?? [];
    return [...lines, ...spots].filter(({ id }) => view.marked.has(id));
  });
  return html`<h3>${t('course.marks')}</h3>
    ${
      seen.length === 0
        ? html`<p>${t('course.nothing')}</p>`
        : html`<ul class="marks" lang=${scenario.language}>
            ${seen.map(({ cue, words }) => html`<li>${words} ${cue === undefined ? nothing : html`<code>{${cue}}</code>`}</li>`)}
          </ul>`
    }`;
}

function steps({ transcript }: Session, desk: Desk): TemplateResult {
  const { t } = desk.translator;
  const [, ...acts] = transcript;
  const done = acts.flatMap((act, index) => (act.type === 'continue' ? [] : [{ act, index }]));
  if (done.length === 0) return html`<p>${t('course.noSteps')}</p>`;
  return html`<ol class="steps">
    ${done.map(
      ({ act, index }) =>
        html`<li>
          <span>${told(act, desk)}</span>
          <button type="button" class="plain" @click=${() => desk.backTo(index)}>${t('course.back')}</button>
        </li>`,
    )}
  </ol>`;
}

function told(act: Act, { translator: { t } }: Desk): string {
  switch (act.type) {
    case 'choose':
      return t('course.act.choose', { choice: act.choice });
    case 'judge':
      return t('course.act.judge', { certainty: act.certainty });
    case 'route':
      return t('course.act.route', { partner: act.partner });
    case 'note':
      return t('course.act.note', { phrases: act.phrases.join(', ') || '–' });
    case 'mark':
      return t(act.on ? 'course.act.mark' : 'course.act.unmark', { line: act.line });
    default:
      return t(`course.act.${act.type}`);
  }
}
