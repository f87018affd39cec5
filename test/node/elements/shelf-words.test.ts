import { beforeEach, describe, expect, it, vi } from 'vitest';
import { ShelfWords } from '../../../src/elements/signal-shelf/shelf-words.ts';
import type * as create from '../../../src/i18n/create.ts';
import type { Translator } from '../../../src/i18n/create.ts';
import { negotiate } from '../../../src/i18n/languages.ts';
import { deferred, settled } from '../../support/deferred.ts';

/** Comes, or does not, when a test says so. */
const arrive = vi.hoisted(() => vi.fn<(language: string) => Promise<void>>());

vi.mock('../../../src/i18n/create.ts', async (original) => ({
  ...(await original<typeof create>()),
  createTranslator: async (wanted: string | undefined): Promise<Translator> => {
    const language = negotiate(wanted);
    await arrive(language);
    return { language, t: () => '' };
  },
}));
// Which language a page asks for is another matter.
vi.mock('../../../src/elements/controllers/language-controller.ts', () => ({ LanguageController: class {} }));

const HOST = { requestUpdate: () => {} } as ConstructorParameters<typeof ShelfWords>[0];

beforeEach(() => {
  arrive.mockReset();
});

describe('the words of a shelf', () => {
  it('are of the language that was asked for last, when the Dutch instead of another comes after them', async () => {
    const dutch = deferred();
    arrive.mockRejectedValueOnce(new TypeError('a network that is down'));
    arrive.mockImplementation((language) => (language === 'nl' ? dutch.promise : Promise.resolve()));
    const words = new ShelfWords(HOST);
    const first = words.speak('en');
    await settled();
    await words.speak('ar');
    dutch.fulfil();
    await first;
    expect([words.translator?.language, words.missed]).toEqual(['ar', undefined]);
  });

  it('come when they are asked for again while those of before are still not there', async () => {
    const line = deferred();
    arrive.mockReturnValueOnce(line.promise);
    arrive.mockResolvedValue();
    const words = new ShelfWords(HOST);
    const first = words.speak('en');
    await words.speak('en');
    line.reject(new TypeError('a network that is down'));
    await first;
    expect([words.translator?.language, words.missed]).toEqual(['en', undefined]);
  });
});
