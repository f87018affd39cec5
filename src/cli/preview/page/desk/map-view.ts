/** The map on the page: one stop for the Tab key, arrows from scene to scene, and where the run is and was. */
import type { Shape } from '../../../map/shape.ts';
import { svgNode } from './svg-node.ts';

/** A scene as the map tells of it. */
export interface Told {
  readonly id: string;
  /** What it is, then the ways out of it. */
  readonly lines: readonly string[];
}

export interface Way {
  readonly here: string | undefined;
  /** Scenes come to, in order, up to here. */
  readonly scenes: readonly string[];
}

const LEGIBLE = 0.85;
const ZOOMS = [0.25, 0.35, 0.5, 0.7, 1, 1.4, 2] as const;

export class MapView {
  /** What scrolls; it stays, whatever is drawn in it. */
  readonly place: HTMLElement;
  readonly #picked: (scene: string) => void;
  #drawing: SVGElement | undefined;
  #size = { width: 0, height: 0 };
  #zoom = 1;
  #way: Way = { here: undefined, scenes: [] };
  #selected: string | undefined;
  #matching: ReadonlySet<string> = new Set();

  /** Calls `picked` with the scene that was clicked, or on which Enter was pressed. */
  constructor(place: HTMLElement, picked: (scene: string) => void) {
    this.place = place;
    this.#picked = picked;
    place.addEventListener('click', ({ target }) => this.#pick(target));
    place.addEventListener('keydown', (event) => this.#key(event));
  }

  /** Draws another map; gives what it tells of. */
  draw(shape: Shape): readonly Told[] {
    const drawing = svgNode(shape) as SVGSVGElement;
    const { width, height } = shape.attributes;
    this.#size = { width: Number(width), height: Number(height) };
    for (const scene of scenesIn(drawing)) {
      scene.setAttribute('role', 'button');
      scene.setAttribute('tabindex', '-1');
      scene.parentElement?.setAttribute('role', 'group');
    }
    this.#drawing = drawing;
    this.place.replaceChildren(drawing);
    this.#scale();
    this.#mark();
    return scenesIn(drawing).map((scene) => ({
      id: scene.dataset['scene'] ?? '',
      lines: scene.querySelector('title')?.textContent?.split('\n') ?? [],
    }));
  }

  clear(): void {
    this.#drawing = undefined;
    this.place.replaceChildren();
  }

  /** Where the run is, what is picked, and what is looked for. */
  show(way: Way, selected: string | undefined, matching: ReadonlySet<string>): void {
    const isMove = way.here !== this.#way.here;
    this.#way = way;
    this.#selected = selected;
    this.#matching = matching;
    this.#mark();
    if (isMove) this.bring(way.here);
  }

  zoom(by: 1 | -1): void {
    const next = by > 0 ? ZOOMS.find((one) => one > this.#zoom) : ZOOMS.findLast((one) => one < this.#zoom);
    this.#setZoom(next ?? this.#zoom);
  }

  /** As large as it can be read without a thought, or smaller where nothing is lost by it. */
  begin(): void {
    this.fit();
    if (this.#zoom < LEGIBLE) this.#setZoom(LEGIBLE);
  }

  /** As large as the whole map fits in the width there is. */
  fit(): void {
    this.#setZoom(Math.min(1, this.place.clientWidth / this.#size.width || 1));
  }

  /** Scrolls the map, and nothing else, to a scene. */
  bring(id: string | undefined): void {
    const scene = this.#scene(id)?.getBoundingClientRect();
    if (!scene) return;
    const around = this.place.getBoundingClientRect();
    this.place.scrollBy(
      scene.left + scene.width / 2 - around.left - around.width / 2,
      scene.top + scene.height / 2 - around.top - around.height / 2,
    );
  }

  #setZoom(zoom: number): void {
    this.#zoom = zoom;
    this.#scale();
    this.bring(this.#selected ?? this.#way.here);
  }

  #scale(): void {
    this.#drawing?.setAttribute('width', String(Math.round(this.#size.width * this.#zoom)));
    this.#drawing?.setAttribute('height', String(Math.round(this.#size.height * this.#zoom)));
  }

  #mark(): void {
    const drawing = this.#drawing;
    if (!drawing) return;
    const { here, scenes } = this.#way;
    const been = new Set(scenes);
    const steps = new Set(scenes.map((id, index) => `${scenes[index - 1]} ${id}`));
    const all = scenesIn(drawing);
    const stop = all.find(({ dataset }) => dataset['scene'] === (this.#selected ?? here)) ?? all[0];
    for (const scene of all) {
      const id = scene.dataset['scene'] ?? '';
      scene.classList.toggle('been', been.has(id));
      scene.classList.toggle('here', id === here);
      scene.classList.toggle('match', this.#matching.has(id));
      scene.setAttribute('aria-pressed', String(id === this.#selected));
      if (id === here) scene.setAttribute('aria-current', 'step');
      else scene.removeAttribute('aria-current');
      scene.setAttribute('tabindex', scene === stop ? '0' : '-1');
    }
    for (const way of drawing.querySelectorAll<SVGElement>('.way')) {
      const { from, to } = way.dataset;
      way.classList.toggle('been', steps.has(`${from} ${to}`));
    }
  }

  #scene(id: string | undefined): SVGElement | undefined {
    return this.#drawing && scenesIn(this.#drawing).find(({ dataset }) => dataset['scene'] === id);
  }

  #pick(target: EventTarget | null): void {
    const scene = target instanceof Element ? target.closest<SVGElement>('.scene') : null;
    const id = scene?.dataset['scene'];
    if (id !== undefined) this.#picked(id);
  }

  #key(event: KeyboardEvent): void {
    const scene = event.target instanceof Element ? event.target.closest<SVGElement>('.scene') : null;
    if (!scene || !this.#drawing || event.ctrlKey || event.metaKey || event.altKey) return;
    const side = SIDES[event.key];
    if (event.key === 'Enter' || event.key === ' ') this.#pick(scene);
    else if (side) nearest(scene, scenesIn(this.#drawing), side)?.focus();
    else return;
    event.preventDefault();
  }
}

const scenesIn = (drawing: SVGElement): readonly SVGElement[] => [
  ...drawing.querySelectorAll<SVGElement>('.scene'),
];

/** Which way each key looks: right and down. */
const SIDES: Readonly<Record<string, readonly [number, number]>> = {
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
  ArrowUp: [0, -1],
  ArrowDown: [0, 1],
};

/** The scene that a look to one side falls on first: what is aside counts double. */
function nearest(
  from: SVGElement,
  scenes: readonly SVGElement[],
  [right, down]: readonly [number, number],
): SVGElement | undefined {
  const middle = (scene: SVGElement): readonly [number, number] => {
    const { left, top, width, height } = scene.getBoundingClientRect();
    return [left + width / 2, top + height / 2];
  };
  const [x, y] = middle(from);
  const ahead = scenes.flatMap((scene) => {
    const [thereX, thereY] = middle(scene);
    const along = (thereX - x) * right + (thereY - y) * down;
    const aside = Math.abs((thereX - x) * down) + Math.abs((thereY - y) * right);
    return along > 1 ? [{ scene, far: along + 2 * aside }] : [];
  });
  return ahead.sort((one, other) => one.far - other.far)[0]?.scene;
}
