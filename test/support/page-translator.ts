/**
 * A page translator as they come: each text goes into a `<font>`, sentence by sentence into another inside it, in other words.
 * It enters shadow roots, which only those do that are built into a browser or installed in it.
 */
import { flatTree } from './flat-tree.ts';

/** What “translated” looks like here; `untranslated` takes it off again. */
const translate = (words: string): string => words.replace(/\S(?:.*\S)?/s, '«$&»');

export const untranslated = (words: string): string => words.replaceAll(/[«»]/g, '');

export function translatePage(root: Node): void {
  const texts = [...flatTree(root)].filter((node): node is Text => node instanceof Text);
  for (const text of texts) {
    const isStyle = text.parentElement?.localName === 'style';
    if (isStyle || text.data.trim() === '' || text.data.includes('«')) continue;
    const whole = document.createElement('font');
    const sentences = text.data.split(/(?<=[.!?]\s)/).map((sentence) => {
      const part = document.createElement('font');
      part.textContent = translate(sentence);
      return part;
    });
    whole.append(...sentences);
    text.replaceWith(whole);
  }
}
