/**
 * The script of a package: finds the learning system that launched the page or stands around it, and tells it of the completion
 * that the player gives. It knows the player only by its attributes and its event.
 */
import type { SignalEventMap } from '../../reporting/index.ts';
import { browserOf } from '../browser.ts';
import { findLms } from './find-lms.ts';
import type { Going, Lms, News } from '../lms.ts';
import { preferredOf } from './preferred.ts';

const player = document.querySelector('signal-training');
const activity = document.querySelector<HTMLMetaElement>('meta[name="signal-activity"]')?.content;
/** Whose pages may show this one and hear what is completed: what an organisation has written into it. */
const hosts = document.querySelector<HTMLMetaElement>('meta[name="signal-hosts"]')?.content.trim();
/** What the training can be told in. */
const languages = document.querySelector<HTMLMetaElement>('meta[name="signal-languages"]')?.content ?? '';
/** Where the system wants its learner when they close the session. */
let address: string | undefined;
/** They have closed it, by the button of the page. */
let hasLeft = false;
/** They have begun, or picked a language. */
let isTouched = false;

if (player) {
  player.addEventListener('click', () => (isTouched = true), { once: true });
  const lms = findLms(window, browserOf(window), { activity }, (news) => hear(player, news));
  if (lms) connect(player, lms);
  else if (hosts && window.parent !== window) leaveToHost(player);
  else practise(player, 'no-lms');
}

function connect(training: Element, system: Lms): void {
  if (system.learner !== undefined) training.setAttribute('learner', system.learner);
  training.removeAttribute('await-learner');
  let isGoing = false;
  const kept = ({ persisted }: PageTransitionEvent): Going => (persisted ? 'kept' : 'gone');
  const end = (event: PageTransitionEvent): void => {
    isGoing = false;
    system.end(hasLeft ? 'left' : kept(event));
  };
  // Listeners of a window are called in the order in which they came. What still waits is offered once more as the page goes, by
  // a listener of the player's that is there from its first offer on: the session ends after that, and hears of it first.
  const endLast = (): void => {
    if (isGoing) return;
    window.removeEventListener('pagehide', end);
    window.addEventListener('pagehide', end);
  };
  window.addEventListener('pagehide', () => {
    isGoing = true;
    system.closing();
  });
  endLast();
  document.addEventListener('signal-complete', (event: SignalEventMap['signal-complete']) => {
    endLast();
    event.waitUntil(system.complete(event.detail));
  });
  document.querySelector('.way-back button')?.addEventListener('click', () => leave(system));
}

/** The page around is one like any other: it hears of a completion as it would of an element of its own, and of nothing else. */
function leaveToHost(training: Element): void {
  training.removeAttribute('record');
  const script = document.createElement('script');
  script.type = 'module';
  script.src = 'embed.js';
  document.head.append(script);
}

/** What the page has to say of the session. */
function hear(training: Element, news: News): void {
  switch (news.type) {
    case 'looking':
      return practise(training, 'looking');
    case 'over':
      return show('over');
    case 'languages':
      return speak(training, news.languages);
    case 'open':
      address = news.address;
      show('way-back');
  }
}

/** What somebody picks themselves stays. */
function speak(training: Element, wanted: readonly string[]): void {
  const language = preferredOf(wanted, languages.split(' '));
  if (language !== undefined && !isTouched) training.setAttribute('lang', language);
}

/** Closes the session. Where the window cannot be closed either, its learner reads that they can do so. */
function leave(system: Lms): void {
  hasLeft = true;
  if (address !== undefined) return window.location.assign(address);
  window.close();
  system.end('left');
  show('closed');
}

/** Said before anybody begins, and by the player on its card too. */
function practise(training: Element, why: 'no-lms' | 'looking'): void {
  training.setAttribute('record', 'none');
  training.setAttribute('remember', 'none');
  training.removeAttribute('await-learner');
  show(why);
}

function show(name: string): void {
  for (const notice of document.querySelectorAll<HTMLElement>(`.${name}`)) notice.hidden = false;
}
