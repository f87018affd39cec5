/** The folder that was handed over: what there is to say of it, to play of it and to take along. */
import { createExplain } from '../../../i18n/explain.ts';
import type { AuthorLanguage } from '../../../i18n/languages.ts';
import { type TerminalTranslator, createTerminalTranslator } from '../../../i18n/terminal.ts';
import { hold } from '../../../elements/parts/addresses.ts';
import type { Transcript } from '../../../engine/index.ts';
import { ID_PATTERN } from '../../../format/vocabulary.ts';
import { findItems } from '../../find.ts';
import { type LoadedTraining, load } from '../../load.ts';
import { boardOf } from '../../map/board.ts';
import { drawing } from '../../map/drawing.ts';
import type { Shape } from '../../map/shape.ts';
import { MEDIA_TYPES } from '../../media-types.ts';
import { packageOf } from '../../pack/package.ts';
import type { Kind } from '../../pack/packing.ts';
import { zip } from '../../pack/zip.ts';
import { Library } from '../../preview/library.ts';
import type { Look, Shown } from '../../preview/look.ts';
import type { Source } from '../../preview/page/desk/source.ts';
import type { Training } from '../../preview/page/desk/variant.ts';
import { planOf } from '../../preview/plan-of.ts';
import { publish } from '../../publish.ts';
import { sharedFiles } from '../../starter/shared-files.ts';
import type { Starter } from '../../starter/starter.ts';
import { storyFrom } from '../../starter/story.ts';
import { type Files, extname, put } from '../reading/dropped-disk.ts';
import { save } from './save.ts';

const ROOT = '/';
/** Where nothing stands yet. */
const NEW = '/scenarios';

export class Workshop implements Source {
  readonly wayOfKeeping = 'handedOver';
  #library: Library | undefined;
  #translator: TerminalTranslator = createTerminalTranslator('nl');
  /** Addresses of the pictures of what is played, by name. */
  #pictures: ReadonlyMap<string, string> = new Map();

  /** Looks at another folder, and speaks of it in `language`. */
  open(files: Files, language: AuthorLanguage): Look {
    put(ROOT, files);
    return this.speak(language);
  }

  /** Looks at the same folder as it is now: what did not change is not done again, and is played on in the same place. */
  reopen(files: Files): Look | undefined {
    put(ROOT, files);
    return this.#library?.refresh();
  }

  /** Says the same in another language. */
  speak(language: AuthorLanguage): Look {
    this.#translator = createTerminalTranslator(language);
    this.#library = new Library({
      paths: ['.'],
      cwd: ROOT,
      translator: this.#translator,
      editor: 'none',
    });
    return this.#library.look;
  }

  training(key: string): Promise<Training | undefined> {
    const loaded = this.#library?.training(key);
    if (loaded) this.#holdPictures(loaded.media);
    return Promise.resolve(loaded?.training);
  }

  /** Nothing is beside anything here: pictures are held by name. */
  addressOf(): string {
    return '';
  }

  map(key: string, folded: readonly string[]): Promise<Shape | undefined> {
    const training = this.#library?.training(key)?.training;
    const isDrawn = training && 'scenes' in training;
    // Rejects where the drawing has a fault.
    return new Promise((settle) =>
      settle(isDrawn ? drawing(boardOf(training, new Set(folded)), this.#translator) : undefined),
    );
  }

  keep(key: string, transcript: Transcript): Promise<string | undefined> {
    const loaded = this.#library?.training(key);
    const plan = loaded && planOf(loaded.training, transcript);
    if (plan === undefined) return Promise.resolve(undefined);
    const name = `${loaded?.training.id}.plan.yaml`;
    save(name, plan);
    return Promise.resolve(name);
  }

  /** Hands over a first scenario with all that is shared beside it, as `new` makes it; gives what is in it. */
  begin(first: Omit<Starter, 'id'>, language: AuthorLanguage): Files {
    const id = idFrom(first.title);
    const shared = sharedFiles(NEW, language).map(({ file, content }) => [file, content] as const);
    const story = storyFrom({ ...first, id }, language);
    const all = new Map([[`${NEW}/${id}/scenario.yaml`, story] as const, ...shared]);
    const files = new Map(
      [...all].map(([path, content]) => [
        path.slice(1),
        typeof content === 'string' ? new TextEncoder().encode(content) : content,
      ]),
    );
    save(`${id}.zip`, zip(files));
    return files;
  }

  /** Hands over what `compile` makes of one training. */
  takeTraining({ key }: Shown): void {
    const loaded = this.#library?.training(key);
    if (loaded) save(`${loaded.training.id}.json`, JSON.stringify(loaded.training));
  }

  /** Hands over the folder that `compile` makes of all of them. */
  takeAll(shown: readonly Shown[]): void {
    const trainings = shown.flatMap(({ key }) => this.#library?.training(key) ?? []);
    save('trainings.zip', zip(publish(trainings)));
  }

  /** Hands over what `pack` makes of one; or says why that may not be packed. */
  takePackage({ key }: Shown, kind: Kind): string | undefined {
    const loaded = this.#library?.training(key);
    if (!loaded) return undefined;
    const { item, training } = loaded;
    const { trainings, findings } = load(findItems([item.file], ROOT), ROOT, undefined, 'pack');
    const error = findings.diagnostics.find(({ severity }) => severity === 'error');
    if (error) {
      const { what, mend } = createExplain(this.#translator.language)(error);
      return `${what} ${mend}`;
    }
    const found = trainings.find((one) => one.training.id === training.id);
    if (found) save(`${training.id}.${kind}.zip`, zip(packageOf(found, kind, {})));
    return undefined;
  }

  #holdPictures(media: LoadedTraining['media']): void {
    for (const address of this.#pictures.values()) URL.revokeObjectURL(address);
    this.#pictures = new Map(
      media.map(({ name, content }) => {
        const type = MEDIA_TYPES[extname(name).toLowerCase()] ?? '';
        return [name, URL.createObjectURL(new Blob([new Uint8Array(content)], { type }))];
      }),
    );
    hold(this.#pictures);
  }
}

/** A name for a folder, of the words of a title. */
function idFrom(title: string): string {
  const words = title
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .match(/[a-z0-9]+/g);
  const id = (words ?? []).join('-').slice(0, 64).replace(/-+$/, '');
  return ID_PATTERN.test(id) ? id : 'scenario-1';
}
