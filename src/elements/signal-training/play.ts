/** What is on screen during play: the scene, and the way back. No gauge stands there: it would tell which answer was the best. */
import { type TemplateResult, html, nothing } from 'lit';
import type { Act, Session } from '../../engine/index.ts';
import { part } from '../parts/part.ts';
import type { Speech } from '../parts/speech.ts';
import { SignalBack } from '../signal-back/signal-back.ts';
import type { SignalPicture } from '../signal-picture/signal-picture.ts';
import { SignalStage } from '../signal-stage/signal-stage.ts';

interface PlayOptions {
  readonly speech: Speech;
  /** Where the scenario is, as the host wrote it; its pictures stand beside it. */
  readonly base: string;
  readonly headingLevel: number;
  readonly Picture: typeof SignalPicture | null;
  readonly arrived: boolean;
  /** What stands below the last scene. */
  readonly below: unknown;
  readonly act: (event: CustomEvent<Act>) => void;
  readonly pass: () => void;
  readonly undo: (event: CustomEvent<number>) => void;
}

export function play({ view, past, steps }: Session, options: PlayOptions): TemplateResult {
  const { speech, base, headingLevel, arrived, Picture, below, act, pass, undo } = options;
  return html`${part(SignalStage, { speech, view, past, steps, base, headingLevel, arrived, Picture }, { act, pass })}
  ${view.phase === 'ended' ? below : nothing}
  ${steps.length > 0 ? part(SignalBack, { speech, steps }, { undo }) : nothing}`;
}
