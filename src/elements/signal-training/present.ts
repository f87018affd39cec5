/** What the parts of one component that come later are told of it. */
import type { TemplateResult, nothing } from 'lit';
import type { Act } from '../../engine/index.ts';
import type { Reported } from '../controllers/report-controller.ts';
import type { WordsController } from '../controllers/words-controller.ts';
import type { NextTraining } from '../parts/shelf-to-player.ts';
import type { SignalElement } from '../parts/signal-element.ts';
import type { Speech } from '../parts/speech.ts';
import type { Life } from './life.ts';
import type { RunController } from './run-controller.ts';
import type { ScreenOptions } from './screens.ts';

export type Host = SignalElement & Reported;

/** What there is of a component before play. */
export interface Present {
  readonly life: Life;
  readonly run: RunController;
  readonly words: WordsController;
  /** What happens to the life of the component because the learner did something. */
  readonly go: (type: Parameters<Life['send']>[0]) => void;
  /** Says this to who hears the page and does not see it. */
  readonly tell: (words: string) => void;
  /** Undefined while there is no training, or nothing to say it in. */
  readonly speech: () => Speech | undefined;
}

export interface DrawOptions extends ScreenOptions {
  readonly arrived: boolean;
  readonly speech: Speech;
  /** What became of the completion. */
  readonly report: TemplateResult | typeof nothing;
  readonly act: (event: CustomEvent<Act>) => void;
  /** Goes on until the story is in another place. */
  readonly pass: () => void;
  /** What follows on looking back. */
  readonly finish: () => void;
  /** What can be trained next, where a shelf knows of something. */
  readonly next: () => NextTraining | undefined;
  /** Begins anew. */
  readonly again: () => void;
}
