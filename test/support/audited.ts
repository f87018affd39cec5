/** Made-up stories and pairs for the audit, with or without something that gives the answer away. */
import { randomFrom } from '../../src/format/random.ts';
import type { BankPair, RoundBank } from '../../src/format/round-types.ts';
import type { Choice, Scenario, Scene } from '../../src/format/types.ts';
import { FORMAT, GRADES, type Grade } from '../../src/format/vocabulary.ts';
import type { Figure, FigureName } from '../../src/authoring/index.ts';
import { board, choice, choices, end, line, scene } from './boards.ts';

const WORDS =
  'de een van naar toch morgen brief deur stoel water kop tafel lamp weg straat kind hond fiets'.split(' ');

/** Words that mean nothing, the same for the same seed. */
export function babble(random: () => number, length = 8): string {
  return Array.from({ length }, () => WORDS[Math.floor(random() * WORDS.length)] ?? 'de').join(' ');
}

/** What the options of a decision look like; `index` counts its options. */
export type Writing = (grade: Grade, random: () => number, index: number) => Partial<Choice>;

export const label = (text: string): Pick<Choice, 'label'> => ({ label: [{ text: [text] }] });
const BABBLE: Writing = (_, random) => label(babble(random));

interface Plan {
  readonly stories?: number;
  readonly decisions?: number;
  readonly write?: Writing;
  readonly seed?: number;
  /** The order of the grades in each scene; else drawn. */
  readonly order?: readonly Grade[];
  readonly more?: Partial<Scene>;
  readonly head?: (story: number) => Partial<Scenario>;
}

/** Stories of decisions in a row, each with a good, an acceptable and a harmful option. */
export function madeStories({
  stories = 6,
  decisions = 6,
  write = BABBLE,
  seed = 1,
  order,
  more = {},
  head = () => ({}),
}: Plan = {}): readonly Scenario[] {
  const random = randomFrom(seed);
  return Array.from({ length: stories }, (_, story) => {
    const scenes = Array.from({ length: decisions }, (_, at) => {
      const grades = order ?? GRADES.toSorted(() => random() - 0.5);
      const options = grades.map((grade, index) =>
        choice(`c${story}-${at}-${index}`, at + 1 < decisions ? `s${at + 1}` : 'bye', {
          grade,
          ...write(grade, random, index),
        }),
      );
      return scene(`s${at}`, choices(...options), more);
    });
    return board([...scenes, scene('bye', end)], {
      ...{ id: `story-${story}`, language: 'nl', metersOf: 'mila' },
      ...head(story),
    });
  });
}

/** A bank of pairs; each twin’s script is one line. */
export function madeBank(
  pairs: number,
  write: (twin: 'signal' | 'noise', random: () => number) => string = (_, random) => babble(random, 20),
): RoundBank {
  const random = randomFrom(3);
  const twin = (kind: 'signal' | 'noise') => ({
    script: [line(`${kind}.1`, write(kind, random))],
    cues: {},
    because: [],
    sources: [],
  });
  return {
    format: FORMAT,
    id: 'bank',
    version: '1.0.0',
    language: 'nl',
    title: 'Bank',
    summary: 'For tests.',
    minutes: 1,
    level: 1,
    setting: 'mixed',
    review: { status: 'draft' },
    cast: { you: { name: 'Jij' } },
    length: 'form',
    form: 'a',
    blocks: {
      form: { title: 'Lang', script: [] },
      halfway: { title: 'Half', script: [] },
      end: { title: 'Klaar', script: [] },
    },
    pairs: Array.from({ length: pairs }, (_, index): BankPair => ({
      id: `pair-${index}`,
      setting: 'phone',
      level: 1,
      person: { sex: 'woman', name: 'Mila', neighbourhood: 'city', language: 'fluent' },
      cast: {},
      signal: twin('signal'),
      noise: twin('noise'),
    })),
    digest: '0'.repeat(64),
    translations: {},
  };
}

/** The one figure of this name (and of what it is about). */
export function figureOf(
  figures: readonly Figure[],
  name: FigureName,
  about?: string,
  language?: string,
): Figure {
  const found = figures.filter(
    (one) =>
      one.name === name &&
      (about === undefined || one.about === about) &&
      (language === undefined || one.language === language),
  );
  const [first] = found;
  if (!first || found.length > 1)
    throw new Error(`There are ${found.length} figures ${name} ${about ?? ''}.`);
  return first;
}
