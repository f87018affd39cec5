/** Where a package finds the object through which it talks to its system: in a window around it, or in one that opened it. */
import type { Dialect } from './dialects.ts';

export type Api = Readonly<Record<string, unknown>>;

/** Windows may stand in each other without end; systems put a handful around. */
const FARTHEST = 500;

/** The nearest that is there; undefined where there is none, or where it stands on another origin. */
export function findApi(page: Window, dialect: Dialect): Api | undefined {
  return apiAround(page, dialect) ?? (page.opener ? apiAround(page.opener as Window, dialect) : undefined);
}

function apiAround(page: Window, { object, initialize }: Dialect): Api | undefined {
  let window = page;
  for (let far = 0; far < FARTHEST; far += 1) {
    const found = objectIn(window, object);
    if (typeof found?.[initialize] === 'function') return found;
    if (window.parent === window) return undefined;
    window = window.parent;
  }
  return undefined;
}

/** A window of another origin throws for whoever looks into it. */
function objectIn(window: Window, name: string): Api | undefined {
  try {
    const found = (window as unknown as Record<string, unknown>)[name];
    // Some are functions with methods on them.
    return Object(found) === found ? (found as Api) : undefined;
  } catch {
    return undefined;
  }
}
