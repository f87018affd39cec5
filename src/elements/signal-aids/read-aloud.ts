/** Reads aloud what is in sight, by voices of the device alone: others send what they read to a server. */
import { SignalElement } from '../parts/signal-element.ts';

interface Passage {
  readonly text: string;
  /** BCP 47 tag. */
  readonly language: string;
}

/** A voice of this device for a language; undefined where it has none. */
export function voiceFor(language: string): SpeechSynthesisVoice | undefined {
  const [primary] = language.toLowerCase().split('-');
  const voices = 'speechSynthesis' in window ? speechSynthesis.getVoices() : [];
  return voices.find(
    ({ localService, lang }) => localService && lang.toLowerCase().split(/[-_]/)[0] === primary,
  );
}

/** Reads passage by passage, leaving out those in a language that nobody here speaks. `ended` when it is over. */
export function readAloud(passages: readonly Passage[], ended: () => void): void {
  speechSynthesis.cancel();
  const spoken = passages.flatMap(({ text, language }) => {
    const voice = voiceFor(language);
    if (!voice) return [];
    const utterance = new SpeechSynthesisUtterance(text);
    utterance.voice = voice;
    utterance.lang = voice.lang;
    return utterance;
  });
  const last = spoken.at(-1);
  if (!last) ended();
  else last.onend = last.onerror = ended;
  for (const utterance of spoken) speechSynthesis.speak(utterance);
}

/** What somebody who looks at `root` can read now, paragraph by paragraph. */
export function passagesIn(root: Element, language: string): readonly Passage[] {
  const found = new Map<Element, string>();
  for (const text of textsIn(root)) {
    const block = text.parentElement?.closest(BLOCKS) ?? root;
    found.set(block, `${found.get(block) ?? ''}${text.data}`);
  }
  return [...found]
    .filter(([block]) => isInSight(block))
    .map(([block, text]) => ({
      text: text.replaceAll(/\s+/g, ' ').trim(),
      language: languageOf(block) ?? language,
    }))
    .filter(({ text }) => text !== '');
}

const BLOCKS = 'p, li, button, label, summary, [role=heading]';
/** What is only heard anyway, and what is not shown. */
const SILENT = '.heard, svg, [hidden], [aria-hidden=true], details:not([open]) > :not(summary)';

function* textsIn(node: Node): Generator<Text> {
  if (node instanceof Text) yield node;
  if (!(node instanceof Element) || node.matches(SILENT)) return;
  const inside = node instanceof SignalElement ? node.renderRoot : node;
  for (const child of inside.childNodes) yield* textsIn(child);
}

function isInSight(block: Element): boolean {
  const { top, bottom, height } = block.getBoundingClientRect();
  return height > 0 && bottom > 0 && top < window.innerHeight;
}

function languageOf(block: Element): string | undefined {
  return (block.closest('[lang]') ?? block.querySelector('[lang]'))?.getAttribute('lang') ?? undefined;
}
