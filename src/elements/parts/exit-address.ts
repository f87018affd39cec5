import { addressOf } from './addresses.ts';

/**
 * Where `exit-url` leads, as a whole address; undefined where it leads to no page. Anything but http(s) is refused before
 * it becomes a link: a click is ours to stop, but a `javascript:` that is dragged or opened from a menu is not.
 */
export function exitAddress(exitUrl: string | null): string | undefined {
  const url = exitUrl ? addressOf(exitUrl) : undefined;
  return url?.protocol === 'https:' || url?.protocol === 'http:' ? url.href : undefined;
}
