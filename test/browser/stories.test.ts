/** Every scenario that comes along, played in the player on the best, the middle and the worst way. */
import { expect, nextFrame } from '@open-wc/testing';
import { setViewport } from '@web/test-runner-commands';
import { type Act, type View, createSession, policyFacts } from '../../src/engine/index.ts';
import { isFork } from '../../src/format/fork.ts';
import { localize } from '../../src/format/localize.ts';
import { plain } from '../../src/format/plain.ts';
import { SAFE_POLICY } from '../../src/format/policy.ts';
import type { Scenario } from '../../src/format/types.ts';
import { afterThisTest } from '../support/cleanup.ts';
import { GO_ALONG, lookBack } from '../support/play.ts';
import { type Player, begin, words } from '../support/player.ts';
import { TEMPERS, nextAct } from '../support/tempers.ts';

async function fetched(name: string): Promise<unknown> {
  return (await fetch(`/trainings/${name}`)).json();
}

const lists = await Promise.all(['index.json', 'index.housing.json'].map(fetched));
const index = (lists as readonly (readonly { readonly id: string }[])[]).flat();
const trainings = await Promise.all(index.map(({ id }) => fetched(`${id}.json`)));
const stories = trainings.filter(
  (one): one is Scenario => typeof one === 'object' && one !== null && 'scenes' in one,
);

/** Does by clicks what is done in `view`, by its place among what is offered. */
async function click(player: Player, act: Act, { scene, choices, routes, phrases }: View): Promise<void> {
  const option = async (place: number): Promise<void> => {
    const button = player.options[place];
    if (!button) throw new Error(`There is no option ${place}. There is: ${player.text}`);
    await player.click(button);
  };
  if (act.type === 'choose') await option(choices.findIndex(({ id }) => id === act.choice));
  else if (act.type === 'route') await option(routes.findIndex(({ partner }) => partner === act.partner));
  else if (act.type === 'judge') {
    await player.click(words.judge[`certainty${act.certainty}`]);
    await player.click(words.judge.confirm);
  } else if (act.type === 'note') {
    for (const [place, { id }] of phrases.entries()) {
      const checkbox = player.checkboxes[place];
      if (checkbox && act.phrases.includes(id)) await player.click(checkbox);
    }
    await player.click(words.note.confirm);
    // Past a fork the player goes by itself.
  } else if (!isFork(scene)) await player.click(words.scene.continue);
  if (player.has(GO_ALONG)) await player.click(GO_ALONG);
}

/** Lets the run of the page draw the same orders as a run with seed 0, until the test ends. */
function withoutChance(): void {
  const real = crypto.getRandomValues.bind(crypto);
  crypto.getRandomValues = (array) => (array instanceof Uint32Array ? array.fill(0) : real(array));
  afterThisTest(() => (crypto.getRandomValues = real));
}

/** Where a page has much of its own above and below. */
function amidAPage(): HTMLElement {
  const place = document.createElement('div');
  place.style.cssText = 'padding-block: 900px';
  document.body.append(place);
  afterThisTest(() => place.remove());
  return place;
}

/** What is complained of on the console until the test ends. */
function complaints(): readonly unknown[] {
  const heard: unknown[] = [];
  const real = console.error;
  console.error = (...all: unknown[]): void => {
    heard.push(all);
    real(...all);
  };
  afterThisTest(() => (console.error = real));
  return heard;
}

/**
 * Looking back, below much that is the page's own: it begins at the top of the screen, the way out of it is in sight, and
 * before anything is opened all of it is one screen and a half.
 */
async function fitsOnOneScreen(player: Player): Promise<void> {
  await setViewport({ width: 1366, height: 768 });
  await player.click(words.debrief.finish);
  scrollTo(0, document.documentElement.scrollHeight);
  await player.click(words.done.lookBack);
  // As it is seen first.
  await nextFrame();
  const { top, height } = player.element.getBoundingClientRect();
  expect(top).to.be.within(-2, 2);
  expect(player.find(words.debrief.finish).getBoundingClientRect().bottom).to.be.at.most(innerHeight);
  expect(height / innerHeight).to.be.at.most(1.5);
}

it('there are stories to play', () => {
  expect(stories.length).to.be.greaterThan(0);
});

for (const story of stories) {
  describe(story.id, () => {
    afterEach(() => setViewport({ width: 800, height: 600 }));
    for (const temper of TEMPERS) {
      it(`can be played the ${temper} way to the looking back`, async () => {
        const heard = complaints();
        withoutChance();
        // No organisation has said anything to the player.
        const policy = policyFacts(story, SAFE_POLICY);
        const session = createSession(localize(story, 'en'), { policy });
        const player = await begin({ attributes: { src: `/trainings/${story.id}.json` }, into: amidAPage() });
        player.element.addEventListener('signal-complete', (offer) => offer.waitUntil(Promise.resolve()));
        const done: Act[] = [];
        for (let act = nextAct(session.view, temper, done); act; act = nextAct(session.view, temper, done)) {
          await click(player, act, session.view);
          expect(session.act(act)).to.equal(true);
          done.push(act);
          const shown = session.view.consequence?.lines ?? session.view.scene.script;
          for (const { text } of shown) {
            // What an organisation fills in is not known here.
            const told = plain(text).split(/\{\{.*?\}\}/);
            for (const part of told) expect(player.text).to.include(part.replaceAll(/\s+/g, ' ').trim());
          }
        }
        await lookBack(player);
        expect(player.text).to.include(words.debrief.private);
        await fitsOnOneScreen(player);
        expect(heard).to.deep.equal([]);
      });
    }
  });
}
