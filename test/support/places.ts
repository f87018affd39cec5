/** Everything on a page in which something about a learner could be left behind. */

const OWN_FILES = /\/(?:src|locales|node_modules|test)\//;

export interface Places {
  readonly attributes: readonly string[];
  readonly lightDom: string;
  readonly address: string;
  readonly title: string;
  readonly history: number;
  readonly state: unknown;
  readonly localStorage: readonly string[];
  readonly sessionStorage: readonly string[];
  readonly cookies: string;
  readonly databases: readonly string[];
  readonly caches: readonly string[];
  /** Addresses that were fetched, besides the code of the player itself. */
  readonly fetched: readonly string[];
  readonly windowName: string;
}

export async function placesAround(element: HTMLElement): Promise<Places> {
  return {
    attributes: [
      ...document.documentElement.attributes,
      ...document.body.attributes,
      ...element.attributes,
    ].map(({ name, value }) => `${name}=${value}`),
    lightDom: document.body.innerHTML,
    address: location.href,
    title: document.title,
    history: history.length,
    state: history.state,
    localStorage: Object.keys(localStorage),
    sessionStorage: Object.keys(sessionStorage),
    cookies: document.cookie,
    databases: (await indexedDB.databases()).map(({ name }) => name ?? ''),
    caches: await caches.keys(),
    fetched: performance
      .getEntriesByType('resource')
      .map(({ name }) => new URL(name).pathname)
      .filter((path) => !OWN_FILES.test(path)),
    windowName: window.name,
  };
}
