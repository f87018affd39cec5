/** Says in the terminal how far a first look is: in lines of its own, so that a pipe or a log takes them as well. */
import type { TerminalTranslator } from '../../i18n/terminal.ts';
import type { Output } from '../io.ts';
import type { Look } from './look.ts';

/** With fewer trainings all is read before anybody wonders. */
const MANY = 20;
/** One line for each of these parts. */
const PARTS = 4;

export class Progress {
  readonly #translator: TerminalTranslator;
  readonly #out: Output;
  /** Of how many parts was told; undefined where nothing is to be told any more. */
  #told: number | undefined = 0;

  constructor(translator: TerminalTranslator, out: Output) {
    this.#translator = translator;
    this.#out = out;
  }

  /** Up to the look with which all has been read. */
  tell({ reading, trainings, refusal }: Look): void {
    if (this.#told === undefined || refusal !== undefined) return;
    const { t } = this.#translator;
    if (!reading) {
      if (trainings.length >= MANY) this.#out.write(`${t('preview.read')}\n`);
      this.#told = undefined;
      return;
    }
    const { done, all } = reading;
    const part = Math.floor((PARTS * done) / all);
    if (all < MANY || part <= this.#told) return;
    this.#told = part;
    this.#out.write(`${t('preview.reading', { done, all })}\n`);
  }
}
