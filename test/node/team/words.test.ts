import fc from 'fast-check';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import type * as create from '../../../src/i18n/create.ts';
import type { Part, Translator } from '../../../src/i18n/create.ts';
import { LANGUAGES, type Language, negotiate } from '../../../src/i18n/languages.ts';
import type { TeamTranslator } from '../../../src/i18n/team.ts';
import { TeamWords } from '../../../src/team/meeting/team-words.ts';

/** Comes, or does not, when a test says so. */
const arrive = vi.hoisted(() => vi.fn<(part: Part | 'team', language: Language) => Promise<void>>());
/** What the page asks for. */
const page = vi.hoisted((): { speak: (language: string) => void } => ({ speak: () => {} }));

vi.mock('../../../src/i18n/create.ts', async (original) => ({
  ...(await original<typeof create>()),
  fetchWords: () => Promise.resolve({}),
  createTranslator: async (wanted: string | undefined, parts: readonly Part[]): Promise<Translator> => {
    const language = negotiate(wanted);
    await Promise.all(parts.map((part) => arrive(part, language)));
    return { language, t: () => parts.toSorted().join(' ') };
  },
}));
vi.mock('../../../src/i18n/team.ts', () => ({
  createTeamTranslator: async (language: Language): Promise<TeamTranslator> => {
    await arrive('team', language);
    return { language, t: () => '' };
  },
}));
vi.mock('../../../src/elements/controllers/language-controller.ts', () => ({
  LanguageController: class {
    constructor(_: unknown, speak: (language: string) => void) {
      page.speak = speak;
    }
  },
}));

const PARTS: readonly Part[] = ['afterwards', 'player', 'review', 'shelf'];

const spokenIn = ({ team, base }: TeamWords): readonly (string | undefined)[] => [
  team?.language,
  base.translator?.language,
];

/** Which words of play are there. */
const partsOf = ({ base }: TeamWords): string | undefined => base.translator?.t('scene.continue');

beforeEach(() => {
  arrive.mockReset();
});

describe('the words of a team', () => {
  it('are all there, in one language with those of play, whatever does not come and in which order all comes', async () => {
    const gone = fc.uniqueArray(
      fc.constantFrom(...LANGUAGES.flatMap((each) => ['team', ...PARTS].map((part) => `${part} ${each}`))),
      { maxLength: 5 },
    );
    const asked = fc.array(fc.tuple(fc.constantFrom(...LANGUAGES), fc.boolean()), {
      minLength: 1,
      maxLength: 4,
    });
    await fc.assert(
      fc.asyncProperty(fc.scheduler(), asked, gone, async (scheduler, languages, notThere) => {
        arrive.mockImplementation(async (part, language) => {
          await scheduler.schedule(Promise.resolve());
          if (notThere.includes(`${part} ${language}`)) throw new TypeError('a network that is down');
        });
        /** Each time that it is drawn; undefined where nothing can be shown. */
        const drawn: (readonly (string | undefined)[] | undefined)[] = [];
        const parts = new Set<string | undefined>();
        const look = (): void => {
          drawn.push(words.isWhole ? spokenIn(words) : undefined);
          if (words.isWhole) parts.add(partsOf(words));
        };
        const host = { requestUpdate: look } as ConstructorParameters<typeof TeamWords>[0];
        const words: TeamWords = new TeamWords(host, () => {});
        for (const [language, isWaitedFor] of languages) {
          page.speak(language);
          if (isWaitedFor) await scheduler.waitIdle();
        }
        await scheduler.waitIdle();
        look();
        const shown = drawn.filter((each) => each !== undefined);
        expect(shown.filter(([team, play]) => team !== play)).toEqual([]);
        expect([...parts]).toEqual(shown.length > 0 ? [PARTS.join(' ')] : []);
        // What is there stays.
        expect(drawn.slice(drawn.length - shown.length)).toEqual(shown);
        expect(words.isMissing).toBe(!words.isWhole);
        const wanted = languages.at(-1)?.[0];
        const isThere = !notThere.some((each) => each.endsWith(` ${wanted}`));
        if (isThere) expect(spokenIn(words)).toEqual([wanted, wanted]);
      }),
    );
  });

  it('are asked for again by who wants to, where none came', async () => {
    arrive.mockRejectedValue(new TypeError('a network that is down'));
    const host = { requestUpdate: () => {} } as ConstructorParameters<typeof TeamWords>[0];
    const words = new TeamWords(host, () => {});
    page.speak('en');
    await vi.waitFor(() => expect(words.isMissing).toBe(true));
    arrive.mockResolvedValue();
    words.retry();
    await vi.waitFor(() => expect(words.isWhole).toBe(true));
    expect([words.isMissing, ...spokenIn(words)]).toEqual([false, 'en', 'en']);
  });
});
