/** Files whose structure is right, as rules look at them and as they are turned into data. */
import type { HelpBeside, Kind, MediaInput } from '../read/input.ts';
import type { Pack } from '../audience/lay-over.ts';
import type { Path, SourceFile } from '../read/source-file.ts';
import type { Sources } from '../schema/kinds.ts';
import type { CueSource, ScenarioSource } from '../schema/scenario.ts';
import type { FactBook } from '../../format/books.ts';
import { LEARNER, PARTNERS } from '../../format/vocabulary.ts';
import type { SceneGraph } from './graph.ts';
import type { Speakers } from './speech.ts';
import type { DraftTexts } from './texts.ts';

/** A file of any kind, with its texts in the order of the screen: all that a translation needs. */
export interface TextDraft {
  readonly kind: Kind;
  readonly file: SourceFile;
  /** The language it is written in. */
  readonly language: string;
  readonly texts: DraftTexts;
  readonly speakers: Speakers;
  /** What its `sources:` may cite; undefined where nobody said. */
  readonly facts?: readonly FactBook[] | undefined;
  /** The help that comes along; undefined where nobody said. */
  readonly help?: HelpBeside | undefined;
  /** YYYY-MM-DD, wherever on earth it is latest. */
  readonly today: string;
  /** What an audience pack made of it; absent where none is laid over it. */
  readonly pack?: Pack | undefined;
}

/** What a translation that stands beside a file is held against: of an audience pack, what it says itself. */
export function sourceOfOverlays(draft: TextDraft): TextDraft {
  const { pack } = draft;
  return pack ? { ...draft, texts: draft.texts.where((path) => pack.own.has(path)) } : draft;
}

/** A file of one kind. */
export interface FileDraft<Of extends Kind> extends TextDraft {
  readonly kind: Of;
  readonly source: Sources[Of];
}

/** A part of a file that describes cues, and whose texts carry them: a scene, or one of the twins of a round. */
export interface CueHolder {
  readonly id: string;
  readonly path: Path;
  readonly cues: Readonly<Record<string, CueSource>>;
  /** Cues that are places in a picture. */
  readonly spots: readonly string[];
  /** Names of the lines that are not always there. */
  readonly lines: readonly string[];
}

/** Whatever has texts with cues. */
export interface CueDraft extends TextDraft {
  readonly holders: readonly CueHolder[];
}

/** A scenario; its scenes hold the cues. */
export interface Draft extends FileDraft<'scenario'>, CueDraft {
  readonly kind: 'scenario';
  readonly graph: SceneGraph;
  /** What its pictures can be; undefined where nobody said. */
  readonly media?: readonly MediaInput[] | undefined;
  /** Whether there are cards of partners; undefined where nobody said. */
  readonly hasPartners?: boolean | undefined;
}

/** A round; its twins hold the cues. */
export interface RoundDraft extends FileDraft<'round'>, CueDraft {
  readonly kind: 'round';
}

export function scenesAsHolders(scenes: ScenarioSource['scenes']): readonly CueHolder[] {
  return Object.entries(scenes).map(([id, { cues = {}, picture, lines = {} }]) => ({
    id,
    path: ['scenes', id],
    cues,
    spots: Object.keys(picture?.spots ?? {}),
    lines: Object.keys(lines),
  }));
}

/** The cast, and the partners, who speak in what comes back from them. */
export function speakersOf(cast: ScenarioSource['cast']): Speakers {
  return new Map([
    ...PARTNERS.map((partner): [string, string] => [partner, partner]),
    // Also where the cast has forgotten the learner, which is told once.
    [LEARNER, LEARNER],
    ...Object.entries(cast).map(([id, member]): [string, string] => [id, member.name]),
  ]);
}
