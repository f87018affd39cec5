import fc from 'fast-check';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { WordsController } from '../../../src/elements/controllers/words-controller.ts';
import type * as create from '../../../src/i18n/create.ts';
import type { Part, Translator } from '../../../src/i18n/create.ts';
import { negotiate } from '../../../src/i18n/languages.ts';

/** Comes, or does not, when a test says so. A text is the names of the parts that are there. */
const arrive = vi.hoisted(() => vi.fn<(language: string, parts: readonly Part[]) => Promise<void>>());

vi.mock('../../../src/i18n/create.ts', async (original) => ({
  ...(await original<typeof create>()),
  fetchWords: async (language: string, part: Part) => {
    await arrive(language, [part]);
    return {};
  },
  createTranslator: async (wanted: string | undefined, parts: readonly Part[]): Promise<Translator> => {
    const language = negotiate(wanted);
    await arrive(language, parts);
    return { language, t: () => parts.join() };
  },
}));

const HOST = {
  addController: () => {},
  removeController: () => {},
  requestUpdate: () => {},
  updateComplete: Promise.resolve(true),
};
const PARTS = ['afterwards', 'review', 'shelf'] as const;

const wordsThere = ({ translator }: WordsController): readonly string[] =>
  translator?.t('loading').split(',') ?? [];

beforeEach(() => {
  arrive.mockReset();
});

describe('the words of a training', () => {
  it('are those of play, whatever else does not come and in which order all comes', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.scheduler(),
        fc.uniqueArray(fc.constantFrom(...PARTS)),
        fc.uniqueArray(fc.constantFrom(...PARTS)),
        fc.boolean(),
        async (scheduler, asked, gone, turns) => {
          arrive.mockImplementation(async (_, parts) => {
            await scheduler.schedule(Promise.resolve());
            if (parts.some((part) => gone.some((one) => one === part)))
              throw new TypeError('a network that is down');
          });
          const told: (string | undefined)[] = [];
          const words = new WordsController(HOST, () => told.push(words.translator?.language));
          const spoken = words.speak('nl');
          const needs = asked.map((part) =>
            words.need(part).then(
              () => part,
              () => undefined,
            ),
          );
          const turned = turns ? words.speak('en') : undefined;
          const begun = words.whole();
          await scheduler.waitFor(Promise.all([spoken, turned, begun, ...needs]));
          const came = (await Promise.all(needs)).filter((part) => part !== undefined);
          expect(words.isWhole).toBe(true);
          expect(words.missed).toBeUndefined();
          // Never for a moment in a language that is not wanted any more.
          expect([...new Set(told)]).toEqual([turns ? 'en' : 'nl']);
          expect(words.translator?.language).toBe(turns ? 'en' : 'nl');
          expect(came.toSorted()).toEqual(asked.filter((part) => !gone.includes(part)).toSorted());
          expect(wordsThere(words).toSorted()).toEqual(['player', ...came].toSorted());
        },
      ),
    );
  });

  it('are there for who begins while another language does not come, and it is told which', async () => {
    await fc.assert(
      fc.asyncProperty(fc.scheduler(), fc.boolean(), async (scheduler, turns) => {
        arrive.mockImplementation(async (language) => {
          await scheduler.schedule(Promise.resolve());
          if (language !== 'nl') throw new TypeError('a network that is down');
        });
        const words = new WordsController(HOST, () => {});
        const spoken = words.speak('en');
        const begun = words.whole().then(() => words.isWhole);
        const turned = turns ? words.speak('ar') : undefined;
        await scheduler.waitFor(Promise.all([spoken, turned, begun]));
        expect([await begun, words.translator?.language]).toEqual([true, 'nl']);
        expect(words.missed).toBe(turns ? 'ar' : 'en');
      }),
    );
  });

  it('stay what they are in every language that is turned to', async () => {
    arrive.mockResolvedValue();
    const words = new WordsController(HOST, () => {});
    await words.speak('nl');
    await words.need('afterwards');
    await words.speak('en');
    expect(wordsThere(words)).toEqual(['player', 'afterwards']);
  });
});
