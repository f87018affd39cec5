/** What is on screen after an ending, or instead of playing, in a chunk of its own. */
import { type TemplateResult, html, nothing } from 'lit';
import type { Session } from '../../engine/index.ts';
import type { PartListeners } from '../parts/part-events.ts';
import { part } from '../parts/part.ts';
import type { Speech } from '../parts/speech.ts';
import { SignalDebrief } from '../signal-debrief/signal-debrief.ts';
import { SignalElsewhere } from '../signal-elsewhere/signal-elsewhere.ts';
import { SignalReading } from '../signal-reading/signal-reading.ts';

interface AfterPlayOptions {
  readonly speech: Speech;
  /** Where the scenario is, as the host wrote it; its pictures stand beside it. */
  readonly base: string;
  readonly headingLevel: number;
  readonly arrived: boolean;
  readonly session: Session;
  readonly runs: readonly Session[];
  readonly isRead: boolean;
  /** The stay that is seen from another place, from 0; null: all of them. */
  readonly from: number | null;
}

export { printProof } from './proof.ts';

/** Looking back on the present run, or what is read. */
export function lookedBack(
  { speech, base, headingLevel, arrived, session, runs, isRead, from }: AfterPlayOptions,
  on: Required<Pick<PartListeners, 'branch' | 'revisit' | 'elsewhere' | 'finish'>>,
): TemplateResult {
  const { transcript } = session;
  const common = { speech, headingLevel, arrived, transcript };
  if (isRead) return html`${part(SignalReading, { ...common, base }, { finish: on.finish })}`;
  const beside = {
    runs: runs.map(({ view: { phase } }) => ({ isOver: phase === 'ended' })),
    run: runs.indexOf(session),
    from,
  };
  return html`${part(SignalDebrief, { ...common, ...beside }, on)}`;
}

export function elsewhere(
  { speech, headingLevel, arrived, session: { transcript }, from }: AfterPlayOptions,
  back: () => void,
): TemplateResult {
  return html`${part(SignalElsewhere, { speech, headingLevel, arrived, transcript, from }, { back })}`;
}

/** Above a run that is played beside another, so that nobody thinks the first is gone. */
export function besideOthers(
  runs: readonly Session[],
  session: Session,
  { t }: Pick<Speech, 't'>,
  revisit: (run: number) => void,
): TemplateResult | typeof nothing {
  const first = runs.findIndex((run) => run !== session && run.view.phase === 'ended');
  if (first === -1) return nothing;
  return html`<div class="report beside">
    <p>${t('runs.beside')}</p>
    <button class="plain" @click=${() => revisit(first)}>${t('runs.toFirst')}</button>
  </div>`;
}
