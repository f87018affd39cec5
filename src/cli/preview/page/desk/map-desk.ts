/** What is known of the map, and what is done with it. */
import type { Session } from '../../../../engine/index.ts';
import type { Shape } from '../../../map/shape.ts';
import { MapView, type Told } from './map-view.ts';

/** Draws the story that is shown, without what is only come to through a folded scene. */
type Draw = (folded: readonly string[]) => Promise<Shape | undefined>;

export class MapDesk {
  readonly #changed: () => void;
  readonly view: MapView;
  #draw: Draw | undefined;
  #isFailed = false;
  #scenes: readonly Told[] = [];
  #folded: readonly string[] = [];
  #picked: string | undefined;
  #wanted = '';
  #session: Session | undefined;

  constructor(changed: () => void) {
    this.#changed = changed;
    const place = document.createElement('div');
    place.className = 'canvas';
    this.view = new MapView(place, (scene) => this.pick(scene));
  }

  /** Undefined where there is nothing to draw, as of a round that is dealt. */
  get isThere(): boolean {
    return this.#draw !== undefined;
  }

  /** Whether what is to be seen could not be drawn; what is seen was drawn before. */
  get isFailed(): boolean {
    return this.#isFailed;
  }

  /** In the order of the map, those that match what is looked for. */
  get scenes(): readonly Told[] {
    return this.#scenes.filter((scene) => this.#matches(scene));
  }

  get all(): readonly Told[] {
    return this.#scenes;
  }

  get picked(): string | undefined {
    return this.#picked;
  }

  get wanted(): string {
    return this.#wanted;
  }

  isFolded(scene: string): boolean {
    return this.#folded.includes(scene);
  }

  async open(draw: Draw | undefined): Promise<void> {
    this.#draw = draw;
    this.#isFailed = false;
    if (!draw) {
      this.#scenes = [];
      this.view.clear();
      return this.#changed();
    }
    const folded = this.#folded;
    const drawing = await draw(folded).catch((error: unknown) => console.error(error));
    // Of what is folded or shown otherwise meanwhile another drawing comes, perhaps before this one.
    if (this.#draw !== draw || this.#folded !== folded) return;
    if (!drawing) {
      this.#isFailed = true;
      return this.#changed();
    }
    const isFirst = this.#scenes.length === 0;
    this.#scenes = this.view.draw(drawing);
    this.#show();
    if (isFirst) this.view.begin();
    this.view.bring(this.#session?.view.scene.id);
  }

  /** Of another training nothing is folded, picked or looked for. */
  reset(): void {
    this.#draw = undefined;
    this.#isFailed = false;
    this.#session = undefined;
    this.#folded = [];
    this.#scenes = [];
    this.#picked = undefined;
    this.#wanted = '';
    this.view.clear();
  }

  follow(session: Session): void {
    this.#session = session;
    this.#show();
  }

  pick(scene: string): void {
    this.#picked = scene;
    this.#show();
  }

  find(words: string): void {
    this.#wanted = words;
    this.#show();
    const [first] = this.scenes;
    if (words !== '') this.view.bring(first?.id);
  }

  fold(scene: string): void {
    this.#folded = this.isFolded(scene)
      ? this.#folded.filter((one) => one !== scene)
      : [...this.#folded, scene];
    void this.open(this.#draw);
  }

  /** Tries again, with nothing folded: what is folded cannot be unfolded where it was not drawn. */
  drawWhole(): void {
    this.#folded = [];
    void this.open(this.#draw);
    // What was told is taken away, so that it is heard again where it fails again.
    this.#changed();
  }

  #show(): void {
    const scenes = this.#session?.past.map(({ view }) => view.scene.id) ?? [];
    const here = this.#session?.view.scene.id;
    const matching = this.#wanted === '' ? [] : this.scenes.map(({ id }) => id);
    this.view.show(
      { here, scenes: here === undefined ? scenes : [...scenes, here] },
      this.#picked,
      new Set(matching),
    );
    this.#changed();
  }

  #matches({ lines: [first = ''] }: Told): boolean {
    return first.toLocaleLowerCase().includes(this.#wanted.trim().toLocaleLowerCase());
  }
}
