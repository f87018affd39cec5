/** Runs inside the measured page: looks for what can be clicked, and takes the time when it is painted. */

/** Selectors from the document inwards, each but the last naming the host of a shadow root. */
export type Path = readonly string[];

export interface Probe {
  /** Milliseconds from the start of navigation until each path of `probe` could be clicked. */
  readonly arrivals: Promise<readonly number[]>;
  /** When what is at the path could be clicked: present, with a box, in a frame that has been painted. */
  painted(path: Path): Promise<number>;
  /** Clicks what is at `path`, and waits until the DOM shows another of it: the next scene. */
  click(path: Path): Promise<void>;
  /** Milliseconds from such a click until the second frame after the DOM shows the next scene. */
  step(path: Path): Promise<number>;
}

declare global {
  interface Window {
    bench: Probe;
  }
}

/** An init script, so without anything from outside. Waits for each of `paths`, and clicks all but the last of them. */
export function probe(paths: readonly Path[]): void {
  const patience = 60_000;
  const find = (path: Path): HTMLElement | undefined => {
    const hosts = path.slice(0, -1);
    const root = hosts.reduce<Document | ShadowRoot | null | undefined>(
      (inside, host) => inside?.querySelector(host)?.shadowRoot,
      document,
    );
    return root?.querySelector<HTMLElement>(path.at(-1) ?? '*') ?? undefined;
  };
  const frame = (): Promise<number> => new Promise((resolve) => requestAnimationFrame(resolve));
  /** A task of its own: directly after the frame when asked for in one, and not slowed down as timers are. */
  const task = (): Promise<void> =>
    new Promise((resolve) => {
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = () => {
        port1.close();
        resolve();
      };
      port2.postMessage(undefined);
    });
  const painted = async (path: Path): Promise<number> => {
    const from = performance.now();
    do {
      await frame();
      if (performance.now() - from > patience) throw new Error(`Nothing to click at ${path.join(' ')}.`);
    } while (!(find(path)?.getClientRects().length ?? 0));
    await task();
    return performance.now();
  };
  const click = async (path: Path): Promise<void> => {
    const before = find(path);
    const from = performance.now();
    before?.click();
    while (find(path) === before || !find(path)) {
      await task();
      if (performance.now() - from > patience) throw new Error(`No next scene after ${path.join(' ')}.`);
    }
  };
  const arrive = async (): Promise<number[]> => {
    const times: number[] = [];
    for (const path of paths) {
      times.push(await painted(path));
      if (times.length < paths.length) find(path)?.click();
    }
    return times;
  };
  window.bench = {
    arrivals: arrive(),
    painted,
    click,
    step: async (path) => {
      const from = performance.now();
      await click(path);
      await frame();
      await frame();
      return performance.now() - from;
    },
  };
}
