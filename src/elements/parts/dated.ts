/** An entry of a file begins with the day on which it was written; there it stands as it was stamped. */
import { html } from 'lit';
import type { Inline, Scene } from '../../format/types.ts';
import { inline } from './rich-text.ts';
import type { Speech } from './speech.ts';

/** A number, and soon after it a full stop: “4 maart.”, “4, 6 and 11 May.”, “2 October, 03.20.” */
const DAY = /^\p{N}(?:[^.!?:]|\.\p{N}){2,28}(?=\. )/u;

export function dated(
  text: readonly Inline[],
  setting: Scene['setting'] | undefined,
  speech: Speech,
): unknown {
  const [first, ...rest] = text;
  if (setting !== 'records' || typeof first !== 'string') return inline(text, speech);
  const [day] = DAY.exec(first) ?? [];
  if (day === undefined) return inline(text, speech);
  const stamp = html`<span class="stamp">${day}<span class="heard">.</span></span>`;
  return html`${stamp}${inline([first.slice(day.length + 1), ...rest], speech)}`;
}
