/** `<signal-frame>`: a training of another origin, for a page that cannot or will not carry the player itself. */
import type { SignalEventMap } from '../reporting/index.ts';
import { type FrameConnection, connectFrame } from './connect-frame.ts';
import { type FrameSettings, SETTINGS } from './protocol.ts';

/** What HTML may say on the element beside what it may on any. */
export interface FrameAttributes {
  /** The address of `embed.html`. */
  readonly src?: string | undefined;
  /** The origin that may answer from the frame, where it is not that of `src`. */
  readonly allow?: string | undefined;
  /** As for `<signal-training>`. */
  readonly learner?: string | number | undefined;
  /** As for `<signal-training>`. */
  readonly launch?: string | undefined;
  /** As for `<signal-training>`; what is relative is so to this page. */
  readonly 'exit-url'?: string | undefined;
  /** How the frame is called for who cannot see it; `Training` where it is left out. */
  readonly label?: string | undefined;
}

/** A page can be rendered where there are no elements. */
const Base = globalThis.HTMLElement ?? (class {} as typeof HTMLElement);

/**
 * A training of another origin in a frame, heard on this page as if it stood here. What stands between the tags is shown
 * until this script has come; put a plain link there that leads where `exit-url` does.
 *
 * @customElement signal-frame
 * @attr src - The address of `embed.html`.
 * @attr allow - The origin that may answer from the frame, where it is not that of `src`.
 * @attr learner - As for `<signal-training>`; it goes to that origin only.
 * @attr launch - As for `<signal-training>`.
 * @attr lang - As for `<signal-training>`, here or on any ancestor.
 * @attr exit-url - As for `<signal-training>`; what is relative is so to this page.
 * @attr label - How the frame is called for who cannot see it; `Training` where it is left out.
 * @fires signal-complete - As of `<signal-training>`, with `waitUntil`.
 * @fires signal-error - As of `<signal-training>`; `network` also where no training answers from the frame.
 */
export class SignalFrame extends Base {
  static readonly tag = 'signal-frame';
  static readonly observedAttributes = ['src', 'allow', 'label', ...SETTINGS];

  #root: ShadowRoot | undefined;
  #connection: FrameConnection | undefined;

  connectedCallback(): void {
    this.#root ??= this.#open();
    this.#show();
  }

  disconnectedCallback(): void {
    this.#connection?.disconnect();
    this.#root?.replaceChildren();
  }

  /** Moved without being taken out (`moveBefore`): the frame goes on as it was. */
  connectedMoveCallback(): void {}

  attributeChangedCallback(name: string, before: string | null, after: string | null): void {
    if (before === after || !this.isConnected) return;
    if (SETTINGS.some((setting) => setting === name)) this.#connection?.update(this.#settings());
    else this.#show();
  }

  #open(): ShadowRoot {
    const root = this.attachShadow({ mode: 'closed' });
    const styles = new CSSStyleSheet();
    styles.replaceSync(
      ':host { display: block } iframe { display: block; width: 100%; border: 0 } [hidden] { display: none }',
    );
    root.adoptedStyleSheets = [styles];
    return root;
  }

  #show(): void {
    this.#connection?.disconnect();
    const src = this.getAttribute('src');
    if (!src) return this.#root?.replaceChildren();
    const iframe = document.createElement('iframe');
    iframe.src = src;
    iframe.title = this.getAttribute('label') ?? 'Training';
    const allow = this.getAttribute('allow');
    this.#root?.replaceChildren(iframe);
    this.#connection = connectFrame(iframe, {
      ...(allow !== null && { origin: allow }),
      settings: this.#settings(),
      target: this,
    });
  }

  #settings(): FrameSettings {
    const given = SETTINGS.map((name) => [name, this.getAttribute(name)] as const).filter(
      ([, text]) => text !== null,
    );
    const exit = this.getAttribute('exit-url');
    const lang = this.closest<HTMLElement>('[lang]')?.lang;
    return {
      ...(lang && { lang }),
      ...Object.fromEntries(given),
      ...(exit !== null &&
        URL.canParse(exit, document.baseURI) && { 'exit-url': new URL(exit, document.baseURI).href }),
    };
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'signal-frame': SignalFrame;
  }
  // The same as with the player itself, for a page that has only the frame.
  interface GlobalEventHandlersEventMap {
    'signal-complete': SignalEventMap['signal-complete'];
    'signal-error': SignalEventMap['signal-error'];
  }
}

if (globalThis.customElements && !customElements.get(SignalFrame.tag))
  customElements.define(SignalFrame.tag, SignalFrame);
