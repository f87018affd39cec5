/** What scenarios are like to read and to decide in, for people: a block for each, and one for all who are in them. */
import {
  CLASSES,
  type Class,
  type ContentReport,
  type GradeSpread,
  PASSAGE_KINDS,
  type PersonCounts,
  PLAIN_FROM,
  READING_SPEED,
  type ScenarioReport,
} from '../../authoring/index.ts';
import { GRADES } from '../../format/vocabulary.ts';
import type { TerminalTranslator } from '../../i18n/terminal.ts';

/** @returns text with a line break at its end; empty when there was no scenario to tell of. */
export function content({ scenarios, people }: ContentReport, translator: TerminalTranslator): string {
  if (scenarios.length === 0) return '';
  const { t } = translator;
  const blocks = [
    ...scenarios.map((one) => told(one, translator)),
    ...(people.length > 0 ? [classes(people, translator)] : []),
    [
      t('content.readingNote', { plain: PLAIN_FROM }),
      t('content.timeNote', { words: READING_SPEED.calm }),
      t('content.giveawayNote'),
    ].join('\n'),
  ];
  return `${blocks.join('\n\n')}\n`;
}

function told(one: ScenarioReport, { t, language }: TerminalTranslator): string {
  const whole = new Intl.NumberFormat(language, { maximumFractionDigits: 0 });
  const exact = new Intl.NumberFormat(language, { minimumFractionDigits: 1, maximumFractionDigits: 1 });
  const { readability, ways, minutes, endings, cues, giveaway } = one;
  const allCues = cues.signal + cues.noise;
  const lines = [
    t('content.words', {
      ...mapped(one.words, (count) => whole.format(count)),
      all: whole.format(PASSAGE_KINDS.reduce((sum, kind) => sum + one.words[kind], 0)),
      typical: whole.format(ways.typicalWords),
    }),
    readability
      ? t('content.reading', {
          score: whole.format(readability.score),
          sentence: exact.format(readability.wordsPerSentence),
          word: exact.format(readability.syllablesPerWord),
        })
      : t('content.noReading', { language: one.language }),
    ...one.longestSentences.map(({ place, words, text }) =>
      t('content.sentence', { count: words, place, text }),
    ),
    t('content.minutes', {
      estimated: exact.format(minutes.estimated),
      lookingBack: exact.format(minutes.lookingBack),
      promised: minutes.promised,
    }),
    t('content.shape', {
      scenes: one.scenes,
      fewest: ways.fewestDecisions,
      most: ways.mostDecisions,
      endings: GRADES.map((grade) => `${endings[grade]} ${t(`content.grade.${grade}`)}`).join(', '),
    }),
    t('content.cues', {
      all: allCues,
      noise: cues.noise,
      share: whole.format(allCues === 0 ? 0 : (100 * cues.noise) / allCues),
    }),
    t('content.grades', { choices: spread(one.choices, t), routes: spread(one.routes, t) }),
    t('content.giveaway', {
      decisions: giveaway.decisions,
      first: giveaway.first,
      longest: giveaway.longest,
      shortest: giveaway.shortest,
      chance: exact.format(giveaway.byChance),
    }),
    ...(giveaway.isGivenAwayByPosition ? [t('content.byPosition')] : []),
    ...(giveaway.isGivenAwayByLength ? [t('content.byLength')] : []),
  ];
  return [`${one.id}: ${one.title}`, ...lines.map((line) => `  ${line}`)].join('\n');
}

function spread(grades: GradeSpread, t: TerminalTranslator['t']): string {
  return ([...GRADES, 'open'] as const)
    .filter((grade) => grades[grade] > 0 || grade !== 'open')
    .map((grade) => `${grades[grade]} ${t(`content.grade.${grade}`)}`)
    .join(', ');
}

/** Per class who stands in it, the most often first, and then by role. */
function classes(people: readonly PersonCounts[], { t }: TerminalTranslator): string {
  const lines = CLASSES.flatMap((one) => [
    `  ${t(`content.class.${one}`)}`,
    `    ${t('content.names', { list: ranked(people, one, ({ name }) => name) })}`,
    `    ${t('content.roles', { list: ranked(people, one, ({ role }) => role ?? t('content.noRole')) })}`,
  ]);
  return [t('content.people'), ...lines].join('\n');
}

function ranked(people: readonly PersonCounts[], one: Class, by: (person: PersonCounts) => string): string {
  const counts = new Map<string, number>();
  for (const person of people) {
    if (person.counts[one] > 0) counts.set(by(person), (counts.get(by(person)) ?? 0) + person.counts[one]);
  }
  const listed = [...counts].sort(([, a], [, b]) => b - a).map(([word, count]) => `${word} ${count}`);
  return listed.join(', ') || '–';
}

function mapped<Key extends string>(
  counts: Readonly<Record<Key, number>>,
  write: (count: number) => string,
): Record<string, string> {
  return Object.fromEntries(Object.entries<number>(counts).map(([key, count]) => [key, write(count)]));
}
