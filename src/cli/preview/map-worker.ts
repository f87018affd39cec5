/** Draws maps beside the server, which goes on answering: a thousand scenes take seconds to place. */
import { parentPort } from 'node:worker_threads';
import type { AuthorLanguage } from '../../i18n/languages.ts';
import { createTerminalTranslator } from '../../i18n/terminal.ts';
import type { Board } from '../map/board.ts';
import { drawing } from '../map/drawing.ts';

/** What is asked of it; the answer is the drawing, under the same number. */
export interface MapOrder {
  readonly number: number;
  readonly language: AuthorLanguage;
  readonly board: Board;
}

parentPort?.on('message', ({ number, language, board }: MapOrder) => {
  parentPort?.postMessage({ number, drawn: drawing(board, createTerminalTranslator(language)) });
});
