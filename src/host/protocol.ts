/**
 * What the two sides of a frame say to each other. They find each other by two messages between windows, a question of the
 * host and an answer of the frame; with the answer comes a channel of their own, and all that follows goes through that, so
 * that no other script of either page can listen, join in or mix up the order.
 *
 * Whatever comes in is read as if anybody could have sent it: what is not exactly one of these is ignored.
 */

const NAMESPACE = 'signal-training';
/** Raised when a side must know more than the other could guess; each then names all it can speak. */
export const PROTOCOL_VERSION = 1;

/** From the host to the window of the frame, again and again until it answers. */
export interface Hello {
  readonly namespace: typeof NAMESPACE;
  readonly type: 'hello';
  readonly versions: readonly number[];
  /** Drawn by the host, so that an answer can only be to this question. */
  readonly nonce: string;
}

/** From the frame to the window of its host; a `MessagePort` comes along. */
export interface Welcome {
  readonly namespace: typeof NAMESPACE;
  readonly type: 'welcome';
  readonly version: typeof PROTOCOL_VERSION;
  readonly nonce: string;
}

/** What a host says of the page that the frame stands in, as attributes of the player; absent where it says nothing. */
export interface FrameSettings {
  readonly learner?: string;
  readonly launch?: string;
  readonly lang?: string;
  readonly 'exit-url'?: string;
}

export const SETTINGS = [
  'learner',
  'launch',
  'lang',
  'exit-url',
] as const satisfies readonly (keyof FrameSettings)[];

/** From the host, through the channel. */
export type FromHost =
  | { readonly type: 'settings'; readonly settings: FrameSettings }
  /** The host's promise for this completion was kept. */
  | { readonly type: 'stored'; readonly id: string }
  /** It was not, or nobody listened; the completion is to come again. */
  | { readonly type: 'not-stored'; readonly id: string };

/** From the frame, through the channel. There is nothing about beginning, going on or leaving. */
export type FromFrame =
  /** Unit: CSS pixels, rounded up: the exact height of a screen tells which one it is. */
  | { readonly type: 'height'; readonly height: number }
  /** Looked at by the privacy gate before the host hears of it. */
  | { readonly type: 'completion'; readonly completion: unknown }
  | { readonly type: 'error'; readonly code: unknown };

export function hello(nonce: string): Hello {
  return { namespace: NAMESPACE, type: 'hello', versions: [PROTOCOL_VERSION], nonce };
}

export function welcome(nonce: string): Welcome {
  return { namespace: NAMESPACE, type: 'welcome', version: PROTOCOL_VERSION, nonce };
}

/** The nonce of a question that we can answer. */
export function readHello(data: unknown): string | undefined {
  const { namespace, type, versions, nonce } = parts(data);
  const isOurs = namespace === NAMESPACE && type === 'hello' && isNonce(nonce);
  return isOurs && Array.isArray(versions) && versions.includes(PROTOCOL_VERSION) ? nonce : undefined;
}

/** Whether this answers the question with that nonce. */
export function isWelcome(data: unknown, nonce: string): boolean {
  const { namespace, type, version, nonce: answered } = parts(data);
  return namespace === NAMESPACE && type === 'welcome' && version === PROTOCOL_VERSION && answered === nonce;
}

export function readFromHost(data: unknown): FromHost | undefined {
  const { type, id, settings } = parts(data);
  if (type === 'settings') return { type, settings: readSettings(settings) };
  return (type === 'stored' || type === 'not-stored') && typeof id === 'string' ? { type, id } : undefined;
}

export function readFromFrame(data: unknown): FromFrame | undefined {
  const { type, height, completion, code } = parts(data);
  if (type === 'height') return typeof height === 'number' && height > 0 ? { type, height } : undefined;
  if (type === 'completion') return { type, completion };
  return type === 'error' ? { type, code } : undefined;
}

function readSettings(value: unknown): FrameSettings {
  const said = parts(value);
  const texts = SETTINGS.flatMap((name) => {
    const text = said[name];
    return typeof text === 'string' ? [[name, text] as const] : [];
  });
  return Object.fromEntries(texts);
}

function isNonce(value: unknown): value is string {
  return typeof value === 'string' && /^[0-9a-f]{32}$/.test(value);
}

/** The parts of what may be anything. */
function parts(data: unknown): Readonly<Partial<Record<string, unknown>>> {
  return typeof data === 'object' && data !== null ? { ...data } : {};
}
