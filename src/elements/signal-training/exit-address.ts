/**
 * Where `exit-url` leads, as a whole address; undefined where it leads to no page. Anything but http(s) is refused before
 * it becomes a link: a click is ours to stop, but a `javascript:` that is dragged or opened from a menu is not.
 */
export function exitAddress(exitUrl: string | null): string | undefined {
  if (!exitUrl) return undefined;
  try {
    const { protocol, href } = new URL(exitUrl, document.baseURI);
    return protocol === 'https:' || protocol === 'http:' ? href : undefined;
  } catch {
    return undefined;
  }
}
