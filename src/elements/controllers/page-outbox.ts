/**
 * The outbox of the page. What was earned belongs to the page and not to the element it was earned in: that may be gone long
 * before a host has stored it. It holds a box for each learner, and offers from those whose learner is here.
 */
import {
  type Completion,
  type Outbox,
  type OutboxState,
  calendarDay,
  createOutbox,
  offerCompletion,
} from '../../reporting/index.ts';
import type { Keeping } from '../stores/key.ts';
import { type LastingOutboxStore, createOutboxStore } from '../stores/outbox-store.ts';
import type { Remember } from '../stores/safe-storage.ts';
import { guardPage } from './page-guard.ts';
import { isServed, whenServed } from './served.ts';
import { tellDeveloper } from './word-to-developer.ts';

interface Box {
  readonly learner: string | undefined;
  readonly store: LastingOutboxStore;
  readonly outbox: Outbox;
  isStopped: boolean;
}

/** A completion that is known on this page, and how it stands. */
export interface Known {
  readonly completion: Completion;
  readonly state: OutboxState;
  /** How long it is kept, by what storage says itself. */
  readonly lasts: Remember;
}

const boxes = new Map<string | undefined, Box>();
/** Who is on the page, in the order in which they came, and for whom. */
const members = new Map<HTMLElement, Keeping>();
/** In which element each was earned. */
const earnedIn = new Map<string, HTMLElement>();
/** What nobody's name can be put on yet: nothing keeps it but the page. */
const unnamed = new Set<Completion>();
const listeners = new Set<() => void>();

/** An element is on the page for this learner. Others than those who are here are offered nothing, until they are back. */
export function join(element: HTMLElement, keeping: Keeping): void {
  start();
  members.set(element, keeping);
  const box = boxFor(keeping);
  const here = new Set([...members.values()].map(({ learner }) => learner));
  for (const each of boxes.values()) {
    if (each.isStopped || here.has(each.learner)) continue;
    each.isStopped = true;
    each.outbox.stop();
  }
  if (box.isStopped) box.outbox.retry();
  else box.outbox.takeUp();
  box.isStopped = false;
  changed();
}

/** The element has left the page: what was earned in it and is held back is offered now. */
export function leave(element: HTMLElement): void {
  members.delete(element);
  for (const [id, where] of earnedIn) {
    if (where !== element) continue;
    for (const { outbox, isStopped } of boxes.values()) {
      if (!isStopped && outbox.stateOf(id) === 'held') outbox.release(id);
    }
    earnedIn.delete(id);
  }
}

/** Keeps what was earned in this element, and offers it after `holdMs`. Returns the id under which it is known. */
export function earn(
  element: HTMLElement,
  completion: Completion,
  remember: Remember,
  holdMs: number,
): string {
  const { outbox, store } = boxFor({ remember, learner: completion.learner });
  earnedIn.set(completion.id, element);
  const id = outbox.add(completion, holdMs);
  if (remember !== 'none' && outbox.stateOf(id) !== 'recorded' && store.lastsFor(completion) === 'none') {
    tellDeveloper('storage', () => targetFor(completion));
  }
  return id;
}

/** Takes back what was kept for nobody in particular; undefined where a host has it in hand. */
export function withdraw(id: string): Completion | undefined {
  for (const completion of unnamed) {
    if (completion.id !== id) continue;
    unnamed.delete(completion);
    return completion;
  }
  return boxes.get(undefined)?.outbox.withdraw(id);
}

/** Keeps it for as long as the page lives, and offers it to nobody: it is somebody's, and the host has not said yet whose. */
export function keepUnnamed(completion: Completion): void {
  unnamed.add(completion);
  changed();
}

/** What is known of the completion with this id; undefined where nothing is. */
export function known(id: string): Known | undefined {
  for (const completion of unnamed) {
    if (completion.id === id) return { completion, state: 'unheard', lasts: 'none' };
  }
  for (const { outbox, store } of boxes.values()) {
    const state = outbox.stateOf(id);
    const completion = outbox.completions.find((each) => each.id === id);
    if (completion && state) return { completion, state, lasts: store.lastsFor(completion) };
  }
  return undefined;
}

/** Whether this was recorded on this page. */
export function isRecorded(id: string): boolean {
  return [...boxes.values()].some(({ outbox }) => outbox.stateOf(id) === 'recorded');
}

/** What waits of this learner. */
export function waitingOf(learner: string | undefined): readonly Known[] {
  return boxes.get(learner)?.outbox.completions.flatMap(({ id }) => known(id) ?? []) ?? [];
}

/** The learner's own wish that this one does not wait any longer. */
export function release(id: string): void {
  for (const { outbox } of boxes.values()) outbox.release(id);
}

/** Offers again now what waits of who is here. */
export function retry(): void {
  for (const { outbox, isStopped } of boxes.values()) if (!isStopped) outbox.retry();
}

/** Calls back after each change; returns the way to stop. */
export function whenChanged(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** As on a page that has just been loaded; a page of tests is many. What storage keeps stays there. */
export function newPage(): void {
  for (const { outbox } of boxes.values()) outbox.stop();
  for (const all of [boxes, members, earnedIn, unnamed]) all.clear();
  changed();
}

function boxFor({ learner, remember }: Keeping): Box {
  const box = boxes.get(learner) ?? openBox(learner, remember);
  boxes.set(learner, box);
  const { store, outbox } = box;
  if (store.remember === remember) return box;
  const { completions } = outbox;
  // With `none` no key is left; and a page that asked for nothing before has promised nothing.
  if (remember === 'none') for (const each of completions) store.remove(each);
  store.remember = remember;
  outbox.keepAgain();
  return box;
}

function openBox(learner: string | undefined, remember: Remember): Box {
  const store = createOutboxStore(learner, mayBeOffered);
  store.remember = remember;
  const outbox = createOutbox({
    store,
    dispatch: (completion, unanswered) =>
      atItsLeave(completion) ??
      // Every second time past whatever stops it on its way up.
      offerCompletion(unanswered % 2 === 1 ? document : targetFor(completion), completion),
    schedule: (task, delayMs) => {
      const timer = setTimeout(task, delayMs);
      return () => clearTimeout(timer);
    },
    onChange: (completion, state) => {
      if (state === 'unheard') tellDeveloper('nobody-listens', () => targetFor(completion));
      changed();
    },
    onFailing: () => tellDeveloper('record-failing', () => document),
    locks: navigator.locks,
  });
  return { learner, store, outbox, isStopped: false };
}

/** Of a day that is still to come a clock was wrong, or somebody else. */
function mayBeOffered({ completedOn, training }: Completion): boolean {
  return completedOn <= calendarDay(new Date()) && isServed(training.id);
}

/** Who listens to the very element it was earned in hears it once more while that goes; `document` would not be told by it. */
function atItsLeave(completion: Completion): Promise<unknown> | undefined {
  const where = earnedIn.get(completion.id);
  return where && !where.isConnected ? offerCompletion(where, completion) : undefined;
}

/** Where it was earned; else somebody on the page who is there for the same learner; else the page. */
function targetFor({ id, learner }: Completion): EventTarget {
  const where = earnedIn.get(id);
  if (where?.isConnected) return where;
  const [other] =
    [...members].find(([element, each]) => element.isConnected && each.learner === learner) ?? [];
  return other ?? document;
}

function changed(): void {
  const kept = [...boxes.keys()].flatMap((learner) => waitingOf(learner));
  guardPage(boxes, unnamed.size > 0 || kept.some(({ lasts }) => lasts !== 'device'));
  for (const listener of [...listeners]) listener();
}

let hasStarted = false;

function start(): void {
  if (hasStarted) return;
  hasStarted = true;
  whenServed(() => {
    for (const { outbox, isStopped } of boxes.values()) if (!isStopped) outbox.takeUp();
  });
  window.addEventListener('online', retry);
  window.addEventListener('pagehide', () => {
    for (const { outbox, isStopped } of boxes.values()) if (!isStopped) outbox.flush();
  });
}
