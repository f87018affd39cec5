/** The host's side: a training of another origin in a frame, heard on this page as if it stood here. */
import { SIGNAL_COMPLETE, SIGNAL_ERROR, errorEvent, offerCompletion, release } from '../reporting/index.ts';
import {
  type FrameSettings,
  type FromFrame,
  type FromHost,
  hello,
  isWelcome,
  readFromFrame,
} from './protocol.ts';

/** Unit: milliseconds. How long an answer is waited for before it is asked again; the later ones are for slow scripts. */
const WAITS_MS = [250, 1_000, 4_000, 10_000, 10_000];
/** Unit: CSS pixels. */
const LEAST_HEIGHT = 320;

export interface FrameOptions {
  /** The one origin that the frame may be of, `https://training.example`. Default: that of its `src`. */
  readonly origin?: string;
  /** What the training is told of this page. */
  readonly settings?: FrameSettings;
  /** Where the events are dispatched; they bubble. Default: the frame's own element. */
  readonly target?: Element;
}

export interface FrameConnection {
  /** Tells the training something else of this page: the learner that has signed in, say. */
  update(settings: FrameSettings): void;
  /** Follows the frame no longer. What it still sends of a completion is heard all the same. */
  disconnect(): void;
}

/**
 * Connects this page to `embed.html` in a frame, and again whenever the frame loads anew. `signal-complete` and
 * `signal-error` are dispatched here, with `waitUntil` as in the page of the training itself; where the frame is gone they
 * are dispatched on `document`. The frame is made as high as what it shows, in steps, and no higher than this window, so that
 * the way out of the training, at its top, stays in sight.
 *
 * A frame that leads elsewhere is hidden: somebody has left by the way out, and may not take this page along.
 *
 * @throws TypeError when there is no origin: `src` is not an address, or one of no site.
 */
export function connectFrame(
  iframe: HTMLIFrameElement,
  {
    origin = new URL(iframe.src, document.baseURI).origin,
    settings = {},
    target = iframe,
  }: FrameOptions = {},
): FrameConnection {
  if (!isSite(origin)) throw new TypeError('A frame must be of a site: http(s), and not of a sandbox.');
  let said = settings;
  let nonce = '';
  let port: MessagePort | undefined;
  let wasWelcome = false;
  let height = LEAST_HEIGHT;
  let asking: ReturnType<typeof setTimeout> | undefined;

  /** Asks whoever is in the frame now, and again some times where no answer comes. */
  const ask = (turn = 0): void => {
    const wait = WAITS_MS[turn];
    if (wait === undefined) return giveUp();
    iframe.contentWindow?.postMessage(hello(nonce), origin);
    asking = setTimeout(() => {
      // What was here has answered; what is here now does not, so perhaps it is another site's.
      iframe.hidden = wasWelcome;
      ask(turn + 1);
    }, wait);
  };

  const loaded = (): void => {
    clearTimeout(asking);
    port = undefined;
    nonce = randomNonce();
    ask();
  };

  /** Silent after the first welcome: that a training answers no more is that somebody has left. */
  const giveUp = (): void => {
    if (wasWelcome) return;
    console.warn(
      `signal-training: nothing in the frame answers as ${origin}. Is it the embed page, does it name ${location.origin} ` +
        'among its hosts, and are both of one version?',
    );
    where().dispatchEvent(errorEvent('network'));
  };

  const answered = ({ source, origin: from, data, ports: [channel] }: MessageEvent): void => {
    if (source !== iframe.contentWindow || from !== origin || !channel || !isWelcome(data, nonce)) return;
    clearTimeout(asking);
    wasWelcome = true;
    iframe.hidden = false;
    port = channel;
    channel.onmessage = ({ data: message }: MessageEvent) => heard(readFromFrame(message), channel);
    say({ type: 'settings', settings: said });
  };

  const say = (message: FromHost): void => port?.postMessage(message);

  const heard = (message: FromFrame | undefined, from: MessagePort): void => {
    if (message?.type === 'height' && from === port) {
      height = message.height;
      fit();
    }
    if (message?.type === 'completion') void pass(message.completion, from);
    if (message?.type === 'error') {
      const failure = attempt(() => release(SIGNAL_ERROR, { version: 1, code: message.code }));
      if (failure) where().dispatchEvent(errorEvent(failure.code));
    }
  };

  /** Whoever listens here says whether it is stored. */
  const pass = async (said: unknown, from: MessagePort): Promise<void> => {
    const completion = attempt(() => release(SIGNAL_COMPLETE, said));
    if (!completion) return;
    const { id } = completion;
    const stored = offerCompletion(where(), completion);
    if (!stored)
      console.warn('signal-training: nobody on this page listens for signal-complete and calls waitUntil.');
    const answer = (type: 'stored' | 'not-stored') => () => from.postMessage({ type, id } satisfies FromHost);
    await (stored ?? Promise.reject(new Error('nobody listens'))).then(
      answer('stored'),
      answer('not-stored'),
    );
  };

  const where = (): EventTarget => (target.isConnected ? target : document);
  const fit = (): void => {
    iframe.height = String(Math.max(LEAST_HEIGHT, Math.min(height, window.innerHeight)));
  };

  window.addEventListener('message', answered);
  window.addEventListener('resize', fit);
  iframe.addEventListener('load', loaded);
  fit();
  // A frame that is still to load shows an empty page of ours until then, and would not understand.
  if (iframe.contentDocument?.URL !== 'about:blank') loaded();

  return {
    update(settings) {
      said = settings;
      say({ type: 'settings', settings });
    },
    disconnect() {
      clearTimeout(asking);
      window.removeEventListener('message', answered);
      window.removeEventListener('resize', fit);
      iframe.removeEventListener('load', loaded);
    },
  };
}

/** Not `"null"`, which is the origin of everything without one. */
function isSite(origin: string): boolean {
  return /^https?:/.test(origin) && new URL(origin).origin === origin;
}

/** `crypto.randomUUID` needs a secure context, and plain-http intranets exist. */
function randomNonce(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
}

/** What the gate does not let pass is not heard. */
function attempt<Result>(task: () => Result): Result | undefined {
  try {
    return task();
  } catch {
    return undefined;
  }
}
