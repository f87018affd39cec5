/**
 * The script of `embed.html`: stands beside the player in a page of its own, and hands what is completed to the page
 * around it, or to a register. It knows the player only by its attributes and its two events.
 */
import type { SignalEventMap } from '../../reporting/index.ts';
import { type FromFrame, type FrameSettings, SETTINGS, readFromHost } from '../protocol.ts';
import { answerHost } from './answer-host.ts';
import { hostsIn, recordUrlIn } from './config.ts';
import { createDeliveries } from './deliveries.ts';
import { watchHeight } from './height.ts';
import { record } from './record.ts';

const player = document.querySelector('signal-training, signal-shelf');
const hosts = hostsIn(document);
const recordUrl = recordUrlIn(document);
const hasHost = hosts.length > 0 && window.parent !== window;

let port: MessagePort | undefined;
const say = (message: FromFrame): void => port?.postMessage(message);
const deliveries = createDeliveries((completion) => say({ type: 'completion', completion }));

function listen<Name extends keyof SignalEventMap>(
  name: Name,
  heard: (event: SignalEventMap[Name]) => void,
): void {
  document.addEventListener(name, (event) => heard(event as unknown as SignalEventMap[Name]));
}

/** What the page around says of itself goes before what stands in this one. */
function follow(settings: FrameSettings): void {
  for (const name of SETTINGS) {
    const value = settings[name];
    if (value !== undefined) player?.setAttribute(name, value);
  }
  player?.removeAttribute('await-learner');
}

if (recordUrl !== undefined) {
  listen('signal-complete', (event) => event.waitUntil(record(recordUrl, event.detail)));
} else if (hasHost) {
  // Who it is may be told by the host, which may come late.
  player?.toggleAttribute('await-learner', true);
  listen('signal-complete', (event) => event.waitUntil(deliveries.deliver(event.detail)));
}

if (hasHost) {
  let unwatch = (): void => {};
  listen('signal-error', ({ detail }) => say({ type: 'error', code: detail.code }));
  answerHost(hosts, (own) => {
    port?.close();
    unwatch();
    port = own;
    own.onmessage = ({ data }: MessageEvent) => {
      const message = readFromHost(data);
      if (message?.type === 'settings') follow(message.settings);
      else if (message) deliveries.answered(message.id, message.type === 'stored');
    };
    unwatch = watchHeight(document.documentElement, (height) => say({ type: 'height', height }));
    deliveries.resend();
  });
}
