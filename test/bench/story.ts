/**
 * A branching story of any size, the same on every machine: each scene has three choices and about 60 words, as in the
 * measurements of other players. In three forms: as a trainer would write it, compiled, and as lean as who writes a page by
 * hand would make it.
 */
import type { Act } from '../../src/engine/index.ts';
import type { Choice, Scenario, Scene } from '../../src/format/types.ts';
import { choice, board, line, scene } from '../support/boards.ts';

/** Sizes at which things are measured: one training, a large one, a whole course, and far beyond. */
export const SIZES = [20, 200, 1_000, 10_000] as const;

const WORDS =
  'de het een zij hij jij dat dit daar hier nog even weer soms later morgen vandaag brief aanslag balie telefoon lijn stem ' +
  'deur tafel stoel raam jas tas kind buurvrouw collega naam geld rekening termijn bedrag vraag antwoord kijkt zegt hoort ' +
  'ziet legt pakt schrijft belt wacht knikt zwijgt loopt rustig zacht snel lang kort leeg oud nieuw samen alleen eerst';

/** What a scene says, before it takes one of the two forms. */
interface Sketch {
  readonly id: string;
  readonly lines: readonly { readonly speaker?: string; readonly text: string }[];
  /** Empty in the last scene, the only end. */
  readonly choices: readonly { readonly id: string; readonly text: string; readonly to: string }[];
  readonly skipTo: string | undefined;
}

/** On to the next scene, seven further, or back to the first: every scene can be reached, and play never runs dry. */
function sketches(size: number, leadsBack = true): Sketch[] {
  const last = size - 1;
  const name = (index: number): string => `s${Math.min(index, last)}`;
  const stepsToEnd = (index: number): number => Math.ceil(Math.max(0, last - index) / 7);
  const words = WORDS.split(' ');
  let state = size;
  const sentence = (length: number): string => {
    const text = Array.from({ length }, () => {
      // A linear congruential generator (Numerical Recipes): repeatable, and words need no better chance.
      state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
      return words[(state >>> 16) % words.length];
    }).join(' ');
    return `${text.charAt(0).toUpperCase()}${text.slice(1)}.`;
  };
  return Array.from({ length: size }, (_, index) => ({
    id: name(index),
    lines: [{ text: sentence(12) }, { speaker: 'mila', text: sentence(14) }, { text: sentence(13) }],
    choices:
      index === last
        ? []
        : [
            { id: `on-${index}`, text: sentence(7), to: name(index + 1) },
            { id: `far-${index}`, text: sentence(7), to: name(index + 7) },
            { id: `back-${index}`, text: sentence(7), to: name(leadsBack ? 0 : index + 3) },
          ],
    skipTo:
      index === last
        ? undefined
        : name(stepsToEnd(index + 7) < stepsToEnd(index + 1) ? index + 7 : index + 1),
  }));
}

/** The story as a file of a trainer; where it does not lead back, its third choices lead a little further on. */
export function yamlStory(size: number, leadsBack = true): string {
  const scenes = sketches(size, leadsBack).map(({ id, lines, choices }) => {
    const script = lines
      .map(({ speaker, text }) => `      ${speaker ? `${speaker}: ` : ''}${text}\n`)
      .join('');
    const turn = choices.map(
      ({ id: choiceId, text, to }) =>
        `      ${choiceId}:\n        say: |\n          ${text}\n        to: ${to}\n`,
    );
    return `  ${id}:\n    script: |\n${script}${turn.length > 0 ? `    choices:\n${turn.join('')}` : '    end: good\n'}`;
  });
  return `format: 1
id: story
version: 1.0.0
language: nl
title: Een verhaal
summary: Om de snelheid te meten.
minutes: 10
level: 1
setting: phone
review:
  status: draft
cast:
  you: { name: Jij }
  mila: { name: Mila }
meters: { stress: 2, trust: 2, safety: 2 }
start: s0
scenes:
${scenes.join('')}`;
}

/** What a page written by hand needs of a scene, and no more. */
export interface LeanStory {
  readonly start: string;
  readonly scenes: Readonly<
    Record<
      string,
      { readonly lines: readonly string[]; readonly choices: readonly { text: string; to: string }[] }
    >
  >;
}

export function leanStory(size: number): LeanStory {
  const scenes = sketches(size).map(({ id, lines, choices }) => [
    id,
    { lines: lines.map(({ text }) => text), choices: choices.map(({ text, to }) => ({ text, to })) },
  ]);
  return { start: 's0', scenes: Object.fromEntries(scenes) as LeanStory['scenes'] };
}

/** The story as `compile` makes it, but for its digest. */
export function compiledStory(size: number): Scenario {
  const scenes = sketches(size).map(({ id, lines, choices, skipTo }): Scene => {
    const offered = choices.map(({ id: choiceId, text, to }): Choice =>
      choice(choiceId, to, { label: [{ text: [text] }] }),
    );
    return scene(
      id,
      offered.length > 0 ? { kind: 'choices', choices: offered } : { kind: 'end', ending: 'good' },
      {
        script: lines.map(({ speaker, text }, index) =>
          line(`${id}.${index + 1}`, text, speaker === undefined ? {} : { speaker }),
        ),
        ...(skipTo !== undefined && { skipTo }),
      },
    );
  });
  return board(scenes, {
    id: 'story',
    language: 'nl',
    title: 'Een verhaal',
    summary: 'Om de snelheid te meten.',
    minutes: 10,
    cast: { you: { name: 'Jij' }, mila: { name: 'Mila' } },
    // A second language, in name: the card then offers it, as it does for a real training.
    translations: { en: { title: 'A story' } },
  });
}

/** The same with a way that is told in the order of its scenes: whoever reads it reads each of them once. */
export function straightStory(size: number): Scenario {
  const story = compiledStory(size);
  const scenes = Object.entries(story.scenes).map(([id, { turn, ...rest }]): readonly [string, Scene] => {
    if (turn.kind !== 'choices') return [id, { turn, ...rest }];
    const choices = turn.choices.map((one, index): Choice => (index === 0 ? { ...one, grade: 'good' } : one));
    return [id, { ...rest, turn: { ...turn, choices } }];
  });
  return { ...story, scenes: Object.fromEntries(scenes) };
}

/** A walk through the story: on to the last scene but one, back to the first, and so round. */
export function walk(size: number, steps: number): Act[] {
  const last = size - 2;
  return Array.from({ length: steps }, (_, step) => {
    const index = step % (last + 1);
    return { type: 'choose', choice: index === last ? `back-${index}` : `on-${index}` };
  });
}
