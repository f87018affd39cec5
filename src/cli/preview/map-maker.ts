/** Asks for drawings of maps, each once for as long as its story has the same shape: its words do not move its scenes. */
import { extname } from 'node:path';
import { Worker } from 'node:worker_threads';
import type { AuthorLanguage } from '../../i18n/languages.ts';
import type { Board } from '../map/board.ts';
import type { Shape } from '../map/shape.ts';
import type { MapOrder } from './map-worker.ts';

/** Maps that are kept; who folds and unfolds comes back to one of the last. */
const MOST = 50;

interface Waiting {
  readonly resolve: (drawn: Shape) => void;
  readonly reject: (error: unknown) => void;
}

export class MapMaker {
  readonly #language: AuthorLanguage;
  readonly #kept = new Map<string, Promise<Shape>>();
  readonly #waiting = new Map<number, Waiting>();
  #worker: Worker | undefined;
  #last = 0;

  constructor(language: AuthorLanguage) {
    this.#language = language;
  }

  /** Rejects where it cannot be drawn; whoever asks for it again has it tried again. */
  draw(board: Board): Promise<Shape> {
    const name = JSON.stringify(board);
    const drawn = this.#kept.get(name) ?? this.#order(board);
    this.#kept.delete(name);
    this.#kept.set(name, drawn);
    drawn.catch(() => this.#kept.delete(name));
    const [oldest] = this.#kept.keys();
    if (oldest !== undefined && this.#kept.size > MOST) this.#kept.delete(oldest);
    return drawn;
  }

  async close(): Promise<void> {
    await this.#worker?.terminate();
  }

  #order(board: Board): Promise<Shape> {
    this.#worker ??= this.#start();
    const number = (this.#last += 1);
    const drawn = new Promise<Shape>((resolve, reject) => this.#waiting.set(number, { resolve, reject }));
    this.#worker.postMessage({ number, language: this.#language, board } satisfies MapOrder);
    return drawn;
  }

  #start(): Worker {
    // The file beside this one, with the ending that both have: in the sources another than when built.
    const worker = new Worker(new URL(`./map-worker${extname(import.meta.url)}`, import.meta.url));
    worker.on('message', ({ number, drawn }: { readonly number: number; readonly drawn: Shape }) => {
      this.#waiting.get(number)?.resolve(drawn);
      this.#waiting.delete(number);
    });
    // A fault in a drawing, or no memory left: it is gone, and the next drawing gets another.
    worker.on('error', (error) => {
      this.#worker = undefined;
      for (const { reject } of this.#waiting.values()) reject(error);
      this.#waiting.clear();
    });
    // Nobody waits for it who wants to stop.
    worker.unref();
    return worker;
  }
}
