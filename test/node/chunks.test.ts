import { beforeAll, describe, expect, it } from 'vitest';
import type { Rolldown } from 'vite';
import { ENTRY, buildPlayer } from '../bench/build.ts';

/** By the end of the module that a chunk is made for. */
const PLAYING = '/elements/signal-training/playing.ts';
const BESIDE_THE_TRAINING = [PLAYING, ...['nl', 'en', 'ar'].map((language) => `/i18n/words/${language}.ts`)];

let chunks: readonly Rolldown.OutputChunk[] = [];

beforeAll(async () => {
  chunks = await buildPlayer({ single: false });
});

/** The files that come with this one: itself, and whatever they import at once. */
function comingWith(fileName: string, known: readonly string[] = []): readonly string[] {
  if (known.includes(fileName)) return known;
  const { imports = [] } = chunks.find((chunk) => chunk.fileName === fileName) ?? {};
  return imports.reduce<readonly string[]>((files, file) => comingWith(file, files), [...known, fileName]);
}

function chunkOf(module: string): Rolldown.OutputChunk {
  const found = chunks.find(({ facadeModuleId }) => facadeModuleId?.endsWith(module));
  if (!found) throw new Error(`No chunk is made for ${module}.`);
  return found;
}

const modulesOf = (files: readonly string[]): readonly string[] =>
  chunks.filter(({ fileName }) => files.includes(fileName)).flatMap(({ moduleIds }) => moduleIds);

describe('what a bundler makes of the player', () => {
  it.each(BESIDE_THE_TRAINING)('asks for nothing more, one after the other, for %s', (module) => {
    const card = comingWith(ENTRY);
    expect(comingWith(chunkOf(module).fileName, card)).toEqual([...card, chunkOf(module).fileName]);
  });

  it('asks for what follows on the first scene at once', () => {
    const scene = comingWith(chunkOf(PLAYING).fileName, comingWith(ENTRY));
    const { fileName } = chunkOf('/elements/signal-training/afterwards.ts');
    expect(comingWith(fileName, scene)).toEqual([...scene, fileName]);
  });

  it('shows a card without the play machine, i18next and any words of play', () => {
    const modules = modulesOf(comingWith(ENTRY));
    expect(modules.some((id) => id.endsWith('/signal-briefing/signal-briefing.ts'))).toBe(true);
    expect(
      modules.filter((id) => /node_modules\/(?:xstate|i18next)\/|engine\/machine|\/player\.json/.test(id)),
    ).toEqual([]);
  });

  it('shows the first scene without the play machine and i18next', () => {
    const modules = modulesOf(comingWith(chunkOf(PLAYING).fileName, comingWith(ENTRY)));
    expect(modules.some((id) => id.endsWith('/signal-stage/signal-stage.ts'))).toBe(true);
    expect(modules.filter((id) => /node_modules\/(?:xstate|i18next)\/|engine\/machine/.test(id))).toEqual([]);
  });
});
