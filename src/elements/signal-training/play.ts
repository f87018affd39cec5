/** What is on screen during play: the scene, and the way back. No gauge stands there: it would tell which answer was the best. */
import { type TemplateResult, html } from 'lit';
import type { Session } from '../../engine/index.ts';
import { part } from '../parts/part.ts';
import type { SignalPicture } from '../signal-picture/signal-picture.ts';
import { SignalStage } from '../signal-stage/signal-stage.ts';
import type { DrawOptions } from './present.ts';

export interface Pictured {
  /** What draws a picture; null where the training has none. */
  readonly Picture: typeof SignalPicture | null;
  /** Where the scenario is, as the host wrote it; its pictures stand beside it. */
  readonly base: string;
}

interface PlayOptions
  extends Pictured, Pick<DrawOptions, 'speech' | 'headingLevel' | 'arrived' | 'act' | 'pass'> {
  /** What stands above the first scene and below the last: it may come later, and the scene stays where it is. */
  readonly above: unknown;
  readonly below: unknown;
}

export function play({ view, past, steps }: Session, options: PlayOptions): TemplateResult {
  const { speech, base, headingLevel, arrived, Picture, above, below, act, pass } = options;
  return html`${above}
  ${part(SignalStage, { speech, view, past, steps, base, headingLevel, arrived, Picture }, { act, pass })}
  ${below}`;
}
