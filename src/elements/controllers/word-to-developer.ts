/** What the developer of a page is told of completions, in general: that something does not work here, never of whom or when. */
import { type ErrorCode, errorEvent } from '../../reporting/index.ts';

type Word = Extract<ErrorCode, 'nobody-listens' | 'storage' | 'record-failing'>;

const WORDS: Readonly<Record<Word, string>> = {
  'nobody-listens':
    'signal-complete was offered, and no listener called waitUntil: nobody knows whether it was stored, so it is offered again.',
  storage: 'The storage that `remember` asks for refuses: what is not recorded yet is lost with this page.',
  'record-failing': 'The promises given to waitUntil were rejected again and again: completions are waiting.',
};

/** Unit: milliseconds. Whatever the moment at which it is told, it says nothing of the moment at which it became known. */
const EARLIEST_MS = 60_000;
const LATEST_MS = 300_000;

const told = new Set<Word>();

/** Once a page, some minutes from now; `target` is asked for then. */
export function tellDeveloper(word: Word, target: () => EventTarget): void {
  if (told.has(word)) return;
  told.add(word);
  setTimeout(
    () => {
      console.warn(`signal-training: ${WORDS[word]}`);
      target().dispatchEvent(errorEvent(word));
    },
    EARLIEST_MS + Math.random() * (LATEST_MS - EARLIEST_MS),
  );
}
