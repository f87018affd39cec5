import { expect } from '@open-wc/testing';
import type { Completion, SignalCompleteEvent } from '../../src/index.ts';
import { PATIENCE_MS } from '../../src/reporting/outbox.ts';
import { afterThisTest, replace } from '../support/cleanup.ts';
import { takeYourTime } from '../support/clock.ts';
import { type Deferred, deferred } from '../support/deferred.ts';
import { visible } from '../support/flat-tree.ts';
import { CONTRACT, type Player, begin, mount, open, words } from '../support/player.ts';
import { board, end, scene } from '../support/boards.ts';
import { fullBoardOptions } from '../support/player-boards.ts';
import {
  lookBack,
  playOnFrom,
  playTo,
  playToTheEnd,
  read,
  showOthers,
  skipToTheEnd,
  step,
} from '../support/play.ts';

const beginFull = (): Promise<Player> => begin(fullBoardOptions());
const training = { id: 'full-board', version: '1.0.0', digest: '0'.repeat(64) };

function completionsIn(player: Player): Completion[] {
  return player.heard
    .filter(({ type }) => type === 'signal-complete')
    .map(({ detail }) => detail as Completion);
}

/** Plays to the ending, and waits for the offer: tabs take turns in making them. */
async function complete(player: Player, pick?: (step: number) => number): Promise<void> {
  await playToTheEnd(player, pick);
  await player.until(() => completionsIn(player).length > 0, 'the completion is offered');
}

/** Until whoever waits in turn for an offer has had it: turns are given in order. */
async function offersAreMade(): Promise<void> {
  await navigator.locks.request('signal-training-test', () => undefined);
}

/** A host that answers each offer of a completion with a promise of its own. */
function host(player: Player): Deferred[] {
  const answers: Deferred[] = [];
  player.element.addEventListener('signal-complete', (event) => {
    const answer = deferred();
    answers.push(answer);
    event.waitUntil(answer.promise);
  });
  return answers;
}

function isDeeplyFrozen(value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return true;
  return Object.isFrozen(value) && Object.values(value).every(isDeeplyFrozen);
}

/** Every name under which `document` hears an event that a script has dispatched from now on. */
function namesHeard(): Set<string> {
  const heard = new Set<string>();
  const watched = new Set<string>();
  const note = ({ type }: Event): void => void heard.add(type);
  const dispatch: EventTarget['dispatchEvent'] = replace(
    EventTarget.prototype,
    'dispatchEvent',
    function (this: EventTarget, event) {
      if (!watched.has(event.type)) document.addEventListener(event.type, note, true);
      watched.add(event.type);
      return dispatch.call(this, event);
    },
  );
  afterThisTest(() => {
    for (const type of watched) document.removeEventListener(type, note, true);
  });
  return heard;
}

describe('what a host hears on the document', () => {
  it('is one completion of a whole visit, and no other event of ours', async () => {
    const names = namesHeard();
    const player = await beginFull();
    host(player);
    await player.click(player.toggleAt('Good morning.'));
    await complete(player);
    await lookBack(player);
    await showOthers(player);
    await player.click(words.debrief.finish);
    await player.click(words.help.title);
    await player.click(words.exit.leave);
    expect(player.heard.map(({ type }) => type)).to.deep.equal(['signal-complete']);
    expect([...names].filter((name) => !(CONTRACT as readonly string[]).includes(name))).to.deep.equal([]);
  });

  it('does not include how the page’s own forms are filled in', async () => {
    const heard: string[] = [];
    const note = ({ type }: Event): void => void heard.push(type);
    for (const type of ['submit', 'change', 'toggle', 'invalid']) {
      document.addEventListener(type, note, true);
      afterThisTest(() => document.removeEventListener(type, note, true));
    }
    const player = await beginFull();
    await complete(player);
    await player.click(words.help.title);
    expect(heard).to.deep.equal([]);
  });

  it('is exact, down to the last key', async () => {
    const player = await beginFull();
    await complete(player);
    const { id, completedOn, ...rest } = player.heard[0]?.detail as Completion;
    expect(rest).to.deep.equal({ version: 1, training, status: 'completed' });
    expect(id).to.match(/^[\da-f]{8}-[\da-f]{4}-4[\da-f]{3}-[89ab][\da-f]{3}-[\da-f]{12}$/);
    expect(completedOn).to.match(/^\d{4}-\d\d-\d\d$/);
  });

  it('is frozen and survives JSON as it is', async () => {
    const player = await beginFull();
    await complete(player);
    for (const { detail } of player.heard) {
      expect(isDeeplyFrozen(detail)).to.equal(true);
      expect(JSON.parse(JSON.stringify(detail))).to.deep.equal(detail);
    }
  });

  it('comes through the shadow roots of the host, and cannot be cancelled', async () => {
    const shell = document.createElement('div');
    document.body.append(shell);
    afterThisTest(() => shell.remove());
    const events: Event[] = [];
    const note = (event: Event): void => void events.push(event);
    document.addEventListener('signal-complete', note);
    afterThisTest(() => document.removeEventListener('signal-complete', note));
    const options = fullBoardOptions({ into: shell.attachShadow({ mode: 'open' }) });
    await complete(await begin(options));
    expect(events.map(({ target, cancelable }) => ({ target, cancelable }))).to.deep.equal([
      { target: shell, cancelable: false },
    ]);
  });

  it('is nothing at all before the ending, whatever the learner does', async () => {
    const player = await beginFull();
    await player.click(player.toggleAt('Good morning.'));
    await player.click(player.toggleAt('Good morning.'));
    await player.click('Does it suit you now?');
    await player.click(words.back.title);
    await player.click('Office, Tuesday');
    await player.click(words.scene.skip);
    await playTo(player, 'Her kitchen');
    await player.click(words.help.title);
    expect(player.heard).to.deep.equal([]);
    await step(player);
    await player.until(() => completionsIn(player).length > 0, 'the completion is offered');
  });
});

describe('the completion', () => {
  it('comes with the ending, before anything is looked back on', async () => {
    const player = await beginFull();
    await complete(player);
    expect(player.has(words.ending.lookBack)).to.equal(true);
    expect(player.news).to.have.length(1);
  });

  it('is the very same to the byte but for its id, whether everything was played, skipped or read', async () => {
    const played = await beginFull();
    await complete(played, (count) => count);
    const skipped = await beginFull();
    await skipToTheEnd(skipped);
    const readOne = await open(fullBoardOptions());
    await read(readOne);
    await readOne.click(words.reading.finish);
    // The page hears all of them, and whoever came first hears some of them again.
    const offered = (): ReadonlyMap<string, Completion> =>
      new Map(completionsIn(played).map((completion) => [completion.id, completion]));
    await played.until(() => offered().size === 3, 'the three completions are offered');
    const written = [...offered().values()].map((completion) => JSON.stringify({ ...completion, id: '' }));
    expect(written).to.deep.equal(written.map(() => written[0]));
  });

  it('of a training that is over where it begins is kept before that is seen', async () => {
    // What follows on a first scene is fetched when the browser has nothing else to do: here it never has.
    if ('requestIdleCallback' in window) replace(window, 'requestIdleCallback', () => 0);
    const player = mount({ scenario: board([scene('only', end)]) });
    await player.until(() => player.has(words.start.begin), 'the card is there');
    takeYourTime();
    player.find(words.start.begin).click();
    await player.until(() => player.sees('In only.'), 'its only scene is there');
    player.find(words.exit.leave).click();
    await player.until(() => completionsIn(player).length > 0, 'the completion is offered');
  });

  it('is not given twice, however often the story is ended on this page', async () => {
    const player = await beginFull();
    host(player);
    await complete(player);
    await lookBack(player);
    await playOnFrom(player);
    await complete(player, (count) => count + 1);
    await lookBack(player);
    await player.click(words.debrief.finish);
    await player.click(words.done.again);
    await complete(player);
    await offersAreMade();
    expect(completionsIn(player)).to.have.length(1);
  });

  it('carries the host’s own reference of the learner, to the letter', async () => {
    const learner = 'm-4821 é';
    const player = await begin(fullBoardOptions({ attributes: { learner } }));
    await complete(player);
    expect(completionsIn(player)[0]?.learner).to.equal(learner);
  });

  it('carries no reference that cannot be one, and the host is told so', async () => {
    const player = await begin(fullBoardOptions({ attributes: { learner: 'x'.repeat(257) } }));
    await complete(player);
    expect(player.heard[0]).to.deep.equal({
      type: 'signal-error',
      detail: { version: 1, code: 'learner-invalid' },
    });
    expect(completionsIn(player)[0]).not.to.have.property('learner');
  });
});

describe('what the learner reads of the completion', () => {
  it('is “recorded” only once the host has stored it', async () => {
    const player = await beginFull();
    const answers = host(player);
    await complete(player);
    expect(player.text).to.include(words.report.offered);
    expect(player.status).to.include(words.report.offered);
    answers[0]?.fulfil();
    await player.until(() => player.sees(words.report.recorded), 'it is recorded');
    expect(player.status).to.equal(words.report.recorded);
  });

  it('is that it cannot be recorded yet where no host answers', async () => {
    const player = await beginFull();
    await complete(player);
    await player.until(() => player.sees(words.report.unheard), 'nobody answers');
    expect(player.status).to.equal(`${words.report.unheard} ${words.report.waitingOpen}`);
    expect(player.text).not.to.include(words.report.recorded);
  });

  it('is that it waits where the host could not store it, and that the page must stay open', async () => {
    const player = await beginFull();
    const answers = host(player);
    await complete(player);
    answers[0]?.reject();
    await player.until(() => player.sees(words.report.waiting), 'it waits');
    expect(player.status).to.equal(`${words.report.waiting} ${words.report.waitingOpen}`);
    expect(player.text).to.include(words.report.waitingOpen);
    expect(player.text).not.to.include(words.report.waitingStored);
  });

  it('stands above the looking back where the page must stay open, and below it where nothing is asked', async () => {
    for (const isStored of [false, true]) {
      const player = await beginFull();
      const answers = host(player);
      await complete(player);
      answers[0]?.[isStored ? 'fulfil' : 'reject']();
      const said = words.report[isStored ? 'recorded' : 'waiting'];
      await player.until(() => player.sees(said), 'it is known');
      await lookBack(player);
      const [report, title] = ['.report', '[data-focus]'].map((each) => visible(player.element, each)[0]);
      if (!report || !title) throw new Error('There is a report, and a title.');
      expect(report.getBoundingClientRect().top > title.getBoundingClientRect().top).to.equal(isStored);
      player.element.remove();
    }
  });

  it('is that it waits where the host does not answer, until it does', async () => {
    const player = await beginFull();
    const answers = host(player);
    const patience: (() => void)[] = [];
    const setTimeout = replace(window, 'setTimeout', ((task: () => void, delayMs?: number) =>
      delayMs === PATIENCE_MS ? patience.push(task) : setTimeout(task, delayMs)) as typeof window.setTimeout);
    await complete(player);
    expect(player.text).to.include(words.report.offered);
    patience[0]?.();
    await player.until(() => player.has(words.report.retry), 'it waits');
    expect(player.text).to.include(words.report.waitingOpen);
    answers[0]?.fulfil();
    await player.until(() => player.sees(words.report.recorded), 'it is recorded');
  });

  it('becomes “recorded” by another try, in which the host gets the same id', async () => {
    const player = await beginFull();
    const answers = host(player);
    await complete(player);
    answers[0]?.reject();
    await player.until(() => player.has(words.report.retry), 'it waits');
    await player.click(words.report.retry);
    await player.until(() => answers.length === 2, 'it is offered again');
    answers[1]?.fulfil();
    await player.until(() => player.sees(words.report.recorded), 'it is recorded');
    const [first, second] = completionsIn(player);
    expect(second).to.deep.equal(first);
  });

  it('is tried again as soon as the network is back', async () => {
    const player = await beginFull();
    const answers = host(player);
    await complete(player);
    answers[0]?.reject();
    await player.until(() => player.has(words.report.retry), 'it waits');
    window.dispatchEvent(new Event('online'));
    await player.until(() => answers.length === 2, 'it is offered again');
  });

  it('is “recorded” only when every host that asked to wait has stored it', async () => {
    const player = await beginFull();
    const [one, other] = [host(player), host(player)];
    await complete(player);
    one[0]?.fulfil();
    await player.settled();
    expect(player.text).to.include(words.report.offered);
    other[0]?.reject();
    await player.until(() => player.sees(words.report.waiting), 'it waits');
  });

  it('still stands on every screen after the ending', async () => {
    const player = await beginFull();
    await complete(player);
    await player.until(() => player.sees(words.report.unheard), 'nobody answers');
    await lookBack(player);
    expect(player.text).to.include(words.report.unheard);
    await player.click(words.debrief.finish);
    expect(player.text).to.include(words.report.unheard);
  });
});

describe('waitUntil', () => {
  it('is refused once the listeners are done, so that nobody counts on it', async () => {
    const player = await open(fullBoardOptions());
    let late: SignalCompleteEvent | undefined;
    player.element.addEventListener('signal-complete', (event) => (late = event));
    await player.click(words.start.begin);
    await complete(player);
    expect(() => late?.waitUntil(Promise.resolve())).to.throw(DOMException);
  });
});
