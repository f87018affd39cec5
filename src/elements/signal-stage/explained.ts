/**
 * In a practice round the whole explanation follows the answer: what experts think, what each cue says, and what the learner
 * saw of it. Elaborated feedback teaches most, right or wrong alone hardly anything (EV-12).
 */
import { type TemplateResult, html, nothing } from 'lit';
import { type CueOutcome, cueOutcome } from '../../assessment/index.ts';
import { type View, verdictOf } from '../../engine/index.ts';
import { icon } from '../parts/icons.ts';
import { inline, paragraphs } from '../parts/rich-text.ts';
import { type Speech, told } from '../parts/speech.ts';

export function explained(
  { scene, consequence, marked }: View,
  speech: Speech,
): TemplateResult | typeof nothing {
  const { turn, script, cues } = scene;
  if (turn.kind !== 'judge' || consequence?.kind !== 'judgement') return nothing;
  const { t } = speech;
  const { differs } = turn;
  const isRight = verdictOf(consequence.certainty) === turn.expected;
  const sights = script.flatMap((line) => {
    const cue = line.cue === undefined ? undefined : cues[line.cue];
    if (cue) return [{ line, why: cue.why, outcome: cueOutcome(cue, marked.has(line.id)) }];
    return marked.has(line.id) ? [{ line, why: [], outcome: 'over-read' as const }] : [];
  });
  return html`<div class="explained">
    <p>
      ${
        differs
          ? html`<strong>${t('judge.differs')}</strong>`
          : html`<strong
              >${icon(isRight ? 'good' : 'acceptable')}
              ${t('judge.expected', { verdict: t(`judge.${turn.expected}`) })}</strong
            >`
      }
    </p>
    ${differs ? paragraphs(differs, speech) : nothing} ${paragraphs(turn.because, speech)}
    ${summed(
      sights.map(({ outcome }) => outcome),
      speech,
    )}
    <dl>
      ${sights.map(({ line, why, outcome }) => {
        const sight = html`<span class="sight ${outcome}">${t(`cue.${outcome}`)}</span>`;
        const isCue = why.length > 0;
        return html`<dt class="voice">
            <span ${told(speech, line.lang)}>${inline(line.text, speech)}</span> ${isCue ? sight : nothing}
          </dt>
          <dd>${isCue ? paragraphs(why, speech) : sight}</dd>`;
      })}
    </dl>
  </div>`;
}

/** Who marks nothing is not told of it: marking is an offer. */
function summed(outcomes: readonly CueOutcome[], { t }: Speech): TemplateResult | typeof nothing {
  const count = (...wanted: readonly CueOutcome[]): number =>
    outcomes.filter((outcome) => wanted.includes(outcome)).length;
  const signs = count('seen', 'missed');
  if (signs === 0 || count('seen', 'over-read') === 0) return nothing;
  return html`<p>${t('cue.sum', { seen: count('seen'), count: signs })}</p>`;
}
