/** What others felt at one step, each in their own voice. */
import { type TemplateResult, html, nothing } from 'lit';
import type { Inner } from '../../format/types.ts';
import type { Speech } from '../parts/speech.ts';
import { thought } from '../parts/thoughts.ts';
import { voiceIn } from '../parts/voices.ts';

/** `voices` in the order in which they are heard; of each person together. */
export function felt(voices: readonly Inner[], speech: Speech): TemplateResult | typeof nothing {
  const people = [...new Set(voices.flatMap((inner) => Object.keys(inner)))];
  if (people.length === 0) return nothing;
  return html`${people.map((person) =>
    thought(
      voices.flatMap((inner) => voiceIn(inner, person)),
      person,
      speech,
    ),
  )}`;
}
