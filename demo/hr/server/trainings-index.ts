/** The index of the trainings, `index.json`, as `signal-training compile` writes it. */
import { readFile } from 'node:fs/promises';
import type { Training } from './store/trainings.ts';

type Listed = Omit<Training, 'monthsValid'>;

/** @throws Error where it is no index. */
export function readTrainings(index: unknown): readonly Listed[] {
  const entries: unknown = Array.isArray(index) ? index : undefined;
  if (!Array.isArray(entries)) throw new Error('The index of the trainings is no list.');
  return entries.map((entry: unknown) => {
    const { id, title, version, digest, withdrawn } = entry as Record<keyof Listed, unknown>;
    if ([id, title, version, digest].some((value) => typeof value !== 'string'))
      throw new Error(
        'The index of the trainings has an entry without an id, a title, a version or a digest.',
      );
    return { id, title, version, digest, withdrawn: withdrawn === true } as Listed;
  });
}

/** @param source an address or the path of a file. */
export function trainingsFrom(source: string): () => Promise<readonly Listed[]> {
  return async () => readTrainings(await read(source));
}

async function read(source: string): Promise<unknown> {
  if (!/^https?:/.test(source)) return JSON.parse(await readFile(source, 'utf8')) as unknown;
  const response = await fetch(source, { signal: AbortSignal.timeout(10_000) });
  if (!response.ok) throw new Error(`The index of the trainings answers ${response.status}.`);
  return response.json();
}
