/** What the page knows and what can be done on it; the panels draw it. */
import type { Session } from '../../../../engine/index.ts';
import { type PreviewTranslator, createPreviewTranslator } from '../../../../i18n/preview.ts';
import type { Look, Shown } from '../../look.ts';
import { MapDesk } from './map-desk.ts';
import { FIRST, type From, type Settings, keep, kept } from './settings.ts';
import type { Source } from './source.ts';
import { Stage } from './stage.ts';
import { type Training, isStory, startOf, variantOf } from './variant.ts';
import { runTo } from './way-to.ts';

export const TABS = ['map', 'course', 'problems'] as const;
export type Tab = (typeof TABS)[number];

export class Desk {
  readonly #source: Source;
  readonly #changed: () => void;
  readonly #say: (words: string) => void;
  readonly #stage: Stage;
  #look: Look | undefined;
  #translator = createPreviewTranslator('nl');
  #settings: Settings = kept();
  /** Which version of which training was asked for last; another object for each time that it is. */
  #opened = { name: '' };
  #training: Training | undefined;
  /** Of that training, which is not what the last look shows while that is still to come. */
  #key = '';
  #session: Session | undefined;
  #tab: Tab = 'map';
  /** Acts that were done, and no longer fit the story as it is now. */
  #lost = 0;
  #isGone = false;
  #recorded = '';
  #isKeeping = false;
  /** The scene to begin in, until that has been done; empty: none. */
  #wanted: string;
  readonly map: MapDesk;

  /**
   * Shows what `source` has; calls `changed` whenever something is to be drawn anew, and `say` with what is told to who hears the page; goes to the
   * scene `wanted` first, where there is one of that name.
   */
  constructor(
    source: Source,
    places: { readonly stage: HTMLElement; readonly play: HTMLElement },
    changed: () => void,
    say: (words: string) => void,
    wanted: string,
  ) {
    this.#source = source;
    this.#changed = changed;
    this.#say = say;
    this.#wanted = wanted;
    this.#stage = new Stage(places.stage, places.play, (session, isTakenUp) =>
      this.#played(session, isTakenUp),
    );
    this.map = new MapDesk(changed);
  }

  get translator(): PreviewTranslator {
    return this.#translator;
  }

  get look(): Look | undefined {
    return this.#look;
  }

  get settings(): Settings {
    return this.#settings;
  }

  get training(): Training | undefined {
    return this.#training;
  }

  get session(): Session | undefined {
    return this.#session;
  }

  get tab(): Tab {
    return this.#tab;
  }

  get lost(): number {
    return this.#lost;
  }

  /** Whether the server does not answer any more. */
  get isGone(): boolean {
    return this.#isGone;
  }

  /** What is played; undefined while there is nothing. */
  get shown(): Shown | undefined {
    const { trainings = [] } = this.#look ?? {};
    return trainings.find(({ file }) => file === this.#settings.file) ?? trainings[0];
  }

  /** What the server saw in the folder. */
  see(look: Look): void {
    const hadErrors = this.shown?.isBroken ?? false;
    this.#isGone = false;
    this.#look = look;
    if (look.language !== this.#translator.language)
      this.#translator = createPreviewTranslator(look.language);
    document.documentElement.lang = look.language;
    const { shown } = this;
    if (hadErrors && shown?.isBroken === false) this.#say(this.#translator.t('banner.mended'));
    void this.#open(shown);
    this.#changed();
  }

  /** The server is gone, or has come back. */
  lose(): void {
    this.#isGone = true;
    this.#changed();
  }

  /** Nothing is played until it has come: what is done in the one before would count as done in this one. */
  choose(file: string): void {
    const { seed, policy } = this.#settings;
    this.#settings = { ...FIRST, seed, policy, file };
    this.#opened = { name: '' };
    this.#training = undefined;
    this.#session = undefined;
    this.#lost = 0;
    this.#recorded = '';
    this.#stage.clear();
    this.map.reset();
    this.#keep();
    void this.#open(this.shown);
    this.#changed();
  }

  turnTo(tab: Tab): void {
    this.#tab = tab;
    this.#changed();
  }

  /** Plays on in the same place by other settings. */
  set(settings: Partial<Pick<Settings, 'seed' | 'language' | 'role' | 'policy'>>): void {
    this.#settings = { ...this.#settings, ...settings };
    this.#show();
  }

  /** From the beginning, or from elsewhere. */
  begin(from?: From): void {
    this.#settings = { ...this.#settings, from, acts: [] };
    this.#show();
  }

  card(): void {
    this.#settings = { ...this.#settings, acts: undefined };
    this.#session = undefined;
    this.#show();
  }

  /** Back to just before an act. */
  backTo(index: number): void {
    this.#settings = { ...this.#settings, acts: this.#settings.acts?.slice(0, index) ?? [] };
    this.#show();
  }

  /** To a scene on the shortest way that can be played; where there is none, it is begun there. */
  goTo(scene: string): void {
    const training = this.#training;
    if (!training || !isStory(training)) return;
    const run = runTo(training, startOf(training, this.#settings), scene);
    this.#settings = run
      ? { ...this.#settings, from: undefined, ...run }
      : { ...this.#settings, from: { scene, meters: training.meters }, acts: [] };
    this.#show();
    this.#say(this.#translator.t(run ? 'scenes.came' : 'scenes.noWay', { scene }));
  }

  /** Whether what was played is a run of what is saved, from its beginning. */
  get canRecord(): boolean {
    const { from, acts = [] } = this.#settings;
    const isStoryNow = this.#training !== undefined && isStory(this.#training);
    return isStoryNow && !from && acts.length > 0 && this.#lost === 0 && this.shown?.isBroken === false;
  }

  /** Keeps what was played as a plan beside the scenario; pressed twice, once. */
  async record(): Promise<void> {
    const session = this.#session;
    if (!session || this.#isKeeping) return;
    const { transcript } = session;
    this.#isKeeping = true;
    const file = await this.#source.keep(this.#key, transcript).finally(() => {
      this.#isKeeping = false;
    });
    const { t } = this.#translator;
    const told =
      file === undefined ? t('course.notRecorded') : t(`course.${this.#source.wayOfKeeping}`, { file });
    this.#say(told);
    // Beside what was done since, it would speak of that.
    const isSame = this.#session === session && session.transcript.length === transcript.length;
    if (isSame) this.#recorded = told;
    this.#changed();
  }

  /** What came of recording, until something else is done. */
  get recorded(): string {
    return this.#recorded;
  }

  async #open(shown: Shown | undefined): Promise<void> {
    if (!this.#look || !shown || (shown.version === 0 && !shown.isUnread)) return;
    // What waits to be read comes as its first version, often before the look that says so.
    const name = [this.#look.server, shown.key, shown.version || 1].join(' ');
    if (name === this.#opened.name) return;
    const opened = { name };
    this.#opened = opened;
    const training = await this.#source.training(shown.key);
    // Saved again meanwhile, or another chosen: that one is fetched already.
    if (opened !== this.#opened) return;
    if (!training) {
      this.#opened = { name: '' };
      return;
    }
    this.#training = training;
    this.#key = shown.key;
    if (this.#settings.file !== shown.file) this.#settings = { ...this.#settings, file: shown.file };
    if (isStory(this.#training) && Object.hasOwn(this.#training.scenes, this.#wanted))
      this.goTo(this.#wanted);
    else this.#show();
    this.#wanted = '';
    const { key } = shown;
    void this.map.open(isStory(training) ? (folded) => this.#source.map(key, folded) : undefined);
  }

  #show(): void {
    this.#keep();
    if (!this.#training) return this.#changed();
    const { acts, seed, policy, language } = this.#settings;
    const training = variantOf(this.#training, this.#settings);
    this.#stage.show({
      training,
      address: this.#source.addressOf(this.#key),
      ...{ seed, policy, language },
      transcript: acts && [startOf(training, this.#settings), ...acts],
    });
    this.#changed();
  }

  #played(session: Session, isTakenUp: boolean): void {
    const [, ...acts] = session.transcript;
    this.#session = session;
    if (!isTakenUp) this.#recorded = '';
    this.#lost = isTakenUp ? Math.max(0, (this.#settings.acts?.length ?? 0) - acts.length) : 0;
    // What does not fit now may fit again once the author goes on; it is forgotten when something else is done.
    if (this.#lost === 0) {
      this.#settings = { ...this.#settings, acts };
      this.#keep();
    }
    this.map.follow(session);
    this.#changed();
  }

  #keep(): void {
    keep(this.#settings);
  }
}
