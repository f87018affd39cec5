/** The scenes in which something is chosen, as somebody meets them who sees only the options. */
import { localize } from '../../../format/localize.ts';
import type { Choice, Scenario } from '../../../format/types.ts';
import { plain } from '../../../format/plain.ts';
import { speaks } from './languages.ts';
import { type Surface, surfaceOf } from './surface.ts';

export interface OptionSeen {
  readonly choice: Choice;
  readonly surface: Surface;
}

export interface Decision {
  readonly story: string;
  readonly scene: string;
  /** Whether learners see the options in the order of the file; otherwise each run draws one, and places tell nothing. */
  readonly isOrderFixed: boolean;
  readonly options: readonly OptionSeen[];
}

/** All of the stories that can be read in a language, in the order of the files; not those with a line still to translate. */
export function decisionsIn(stories: readonly Scenario[], language: string): readonly Decision[] {
  return stories
    .filter((story) => speaks(story, language))
    .flatMap((story) =>
      Object.values(localize(story, language).scenes).flatMap(
        ({ id, isOrderFixed = false, turn }): Decision[] =>
          turn.kind === 'choices' && turn.choices.every(isTranslated)
            ? [
                {
                  story: story.id,
                  scene: id,
                  isOrderFixed,
                  options: turn.choices.map((choice) => seen(choice, language)),
                },
              ]
            : [],
      ),
    );
}

/** Whether there is something to find: a good option, and one that is not. */
export function hasKey({ options }: Decision): boolean {
  const good = options.filter(({ choice }) => choice.grade === 'good').length;
  return good > 0 && good < options.length;
}

function isTranslated({ label }: Choice): boolean {
  return label.every(({ lang }) => lang === undefined);
}

function seen(choice: Choice, language: string): OptionSeen {
  return { choice, surface: surfaceOf(choice.label.map(({ text }) => plain(text)).join('\n'), language) };
}
