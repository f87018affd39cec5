/** What is on screen during play: the scene, and the way back. No gauge stands there: it would tell which answer was the best. */
import { type TemplateResult, html, nothing } from 'lit';
import type { Act, Session } from '../../engine/index.ts';
import { part } from '../parts/part.ts';
import type { Speech } from '../parts/speech.ts';
import { SignalBack } from '../signal-back/signal-back.ts';
import type { SignalPicture } from '../signal-picture/signal-picture.ts';
import { SignalScene } from '../signal-scene/signal-scene.ts';
import { countOf } from './count.ts';

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
  readonly undo: (event: CustomEvent<number>) => void;
}

export function play({ view, steps }: Session, options: PlayOptions): TemplateResult {
  const { speech, base, headingLevel, arrived, Picture, below, act, undo } = options;
  const count = countOf(view, speech);
  return html`${part(SignalScene, { speech, view, base, count, headingLevel, arrived, Picture }, { act })}
  ${view.phase === 'ended' ? below : nothing}
  ${steps.length > 0 ? part(SignalBack, { speech, steps }, { undo }) : nothing}`;
}
