/** What the server of a preview has. */
import type { Shape } from '../../../map/shape.ts';
import type { Source } from './source.ts';
import type { Training } from './variant.ts';

const addressOf = (key: string): string => `/trainings/${key}/training.json`;

export const served: Source = {
  wayOfKeeping: 'recorded',
  addressOf,
  training: (key) => asked<Training>(addressOf(key)),
  map(key, folded) {
    const query = folded.map((scene) => `folded=${encodeURIComponent(scene)}`).join('&');
    return asked<Shape>(`/trainings/${key}/map.json?${query}`);
  },
  async keep(key, transcript) {
    const kept = await asked<{ readonly file: string }>(`/trainings/${key}/plan`, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify(transcript),
    });
    return kept?.file;
  },
};

/** Undefined also where the server is gone, which is told by itself. */
async function asked<Answer>(address: string, request?: RequestInit): Promise<Answer | undefined> {
  try {
    const answer = await fetch(address, request);
    return answer.ok ? ((await answer.json()) as Answer) : undefined;
  } catch {
    return undefined;
  }
}
