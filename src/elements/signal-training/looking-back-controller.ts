/** Looking back, and reading instead of playing: fetched when it is asked for, and from then on the way between the runs. */
import { type TemplateResult, html, nothing } from 'lit';
import type { Session, Transcript } from '../../engine/index.ts';
import type { WordsController } from '../controllers/words-controller.ts';
import type { PartEvents } from '../parts/part-events.ts';
import type { Speech } from '../parts/speech.ts';
import { type LookingBack, fetchLookingBack } from './fetch-looking-back.ts';
import type { Life } from './life.ts';
import type { RunController } from './run-controller.ts';
import { ending } from './endings.ts';
import * as screens from './screens.ts';

interface Host {
  readonly run: RunController;
  readonly words: WordsController;
  /** What happens to the life of the component because the learner did something. */
  readonly go: (type: Parameters<Life['send']>[0]) => void;
  readonly redraw: () => void;
}

export class LookingBackController {
  readonly #host: Host;
  /** There once it was asked for. */
  #parts: LookingBack | undefined;
  /** How far one was when it was asked for and could not be fetched. */
  #cutAt: Transcript | undefined;
  /** The stay that is seen from another place, from 0; null: all of them. */
  #stay: number | null = null;

  constructor(host: Host) {
    this.#host = host;
  }

  /** Whoever has gone back a step, has stopped or plays anew by the time it comes is not taken away from that. */
  open = async (): Promise<void> => {
    const from = this.#at;
    this.#cut(undefined);
    try {
      this.#parts = await this.#fetch();
      if (from === this.#at) this.#host.go('look back');
    } catch {
      this.#cut(from);
    }
  };

  /** What was done so far: words that come tell it otherwise, and it stays the same. */
  get #at(): Transcript | undefined {
    return this.#host.run.session?.transcript;
  }

  get #isCut(): boolean {
    return this.#cutAt !== undefined && this.#cutAt === this.#at;
  }

  /** With its words, which are asked for beside it: whoever waits waits for one answer. */
  async #fetch(): ReturnType<typeof fetchLookingBack> {
    const [parts] = await Promise.all([fetchLookingBack(), this.#host.words.need('review')]);
    return parts;
  }

  /** Below the last scene; of what is read until it is there, all there is. */
  ending(options: screens.ScreenOptions): TemplateResult {
    const { isRead } = this.#host.run;
    if (isRead && !this.#isCut) return screens.loading(options);
    const problem = isRead ? 'error.network' : 'ending.notLoaded';
    return ending(this.#isCut ? problem : undefined, options, () => void this.open());
  }

  /** Above a run that is played beside another. */
  beside(session: Session, speech: Speech): TemplateResult | typeof nothing {
    return this.#parts?.besideOthers(this.#host.run.runs, session, speech, this.#revisit) ?? nothing;
  }

  /** What is on screen in these phases; `finish` is what follows on it. */
  draw(
    phase: 'debrief' | 'elsewhere',
    {
      speech,
      ...options
    }: screens.ScreenOptions & {
      readonly arrived: boolean;
      readonly speech: Speech;
      readonly base: string;
    },
    session: Session,
    finish: () => void,
  ): TemplateResult | typeof nothing {
    const { run, go } = this.#host;
    const { runs, isRead } = run;
    const all = { ...options, speech, session, runs, isRead, from: this.#stay };
    if (!this.#parts) return nothing;
    if (phase === 'elsewhere') return this.#parts.elsewhere(all, () => go('look back'));
    return html`${this.#parts.lookedBack(all, {
      branch: this.#branch,
      revisit: ({ detail }) => this.#revisit(detail),
      elsewhere: ({ detail }) => {
        this.#stay = detail;
        go('trade places');
      },
      finish,
    })}`;
  }

  /** Only of what the host has promised to have recorded; `speak` is asked once the words are there, and says nothing where it is not wanted any more. */
  async printProof(
    root: Node,
    speak: () => Speech | undefined,
    completedOn: string | undefined,
  ): Promise<void> {
    const from = this.#at;
    try {
      const { printProof } = await this.#fetch();
      const speech = speak();
      if (speech && completedOn !== undefined) printProof(root, speech, completedOn);
    } catch {
      this.#cut(from);
    }
  }

  #branch = ({ detail: { index, act } }: CustomEvent<PartEvents['branch']>): void => {
    const { run, go } = this.#host;
    run.branch(index, ...(act ? [act] : []));
    go('try again');
  };

  /** One that is not over is played on. */
  #revisit = (which: number): void => {
    const { run, go, redraw } = this.#host;
    run.revisit(which);
    this.#stay = null;
    go(run.session?.view.phase === 'ended' ? 'look back' : 'try again');
    redraw();
  };

  #cut(at: Transcript | undefined): void {
    this.#cutAt = at;
    this.#host.redraw();
  }
}
