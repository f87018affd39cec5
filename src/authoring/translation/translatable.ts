import { speakersOf, type Draft, type DraftTexts } from '../draft/draft.ts';
import type { Speakers } from '../draft/prose.ts';
import type { SourceFile } from '../read/source-file.ts';

/** A file that can be translated: what it is written in, and its texts in the order of the screen. */
export interface Translatable {
  readonly file: SourceFile;
  readonly language: string;
  readonly texts: DraftTexts;
  readonly speakers: Speakers;
}

export function translatableDraft({ file, source, texts }: Draft): Translatable {
  return { file, language: source.language, texts, speakers: speakersOf(source.cast) };
}
