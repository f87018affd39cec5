/** What is shipped, as a page around it sees it. The door that is loaded first decides; here that is not the one of the other tests. */
import '../../src/shelf.ts';
import { expect } from '@open-wc/testing';
import { SignalElement } from '../../src/elements/parts/signal-element.ts';
import { afterThisTest } from '../support/cleanup.ts';
import { flatTree } from '../support/flat-tree.ts';
import { consoleOf, emptyPage, load } from '../support/frame.ts';
import { open, words } from '../support/player.ts';
import { fullBoardOptions } from '../support/player-boards.ts';
import { lookBack, playToTheEnd, showOthers } from '../support/play.ts';
import { SCREENS } from '../support/screens.ts';
import { openShelf, serveTrainings } from '../support/shelf.ts';

function elementsIn(root: Element): readonly SignalElement[] {
  return [...flatTree(root)].filter((node) => node instanceof SignalElement);
}

describe('the shadow roots', () => {
  const seen = new Set<string>();

  for (const [name, reach] of Object.entries(SCREENS)) {
    it(`are all closed: ${name}`, async () => {
      const { element } = await reach(document.body);
      const elements = elementsIn(element);
      for (const { localName } of elements) seen.add(localName);
      expect(elements.filter(({ shadowRoot }) => shadowRoot !== null)).to.deep.equal([]);
    });
  }

  it('are all closed: a shelf and the training in it', async () => {
    serveTrainings();
    const shelf = await openShelf();
    await shelf.openCard('The first');
    const elements = elementsIn(shelf.element);
    for (const { localName } of elements) seen.add(localName);
    expect(elements.filter(({ shadowRoot }) => shadowRoot !== null)).to.deep.equal([]);
  });

  it('were those of every element there is', () => {
    const parts = ['aids', 'back', 'briefing', 'debrief', 'elsewhere', 'help', 'picture', 'reading', 'stage'];
    const tags = [...parts, 'shelf', 'training'].sort().map((name) => `signal-${name}`);
    expect([...seen].sort()).to.deep.equal(tags);
  });
});

describe('what the browser itself tells a page', () => {
  const NATIVE = [
    'click',
    'input',
    'change',
    'focusin',
    'focusout',
    'pointerdown',
    'keydown',
    'toggle',
    'submit',
  ];

  it('is that something happened in the player, never where in it or what', async () => {
    const player = await open(fullBoardOptions());
    const { element } = player;
    const before = element.outerHTML;
    const events: { type: string; nodes: unknown[] }[] = [];
    const note = (event: Event): void => {
      const { type, target } = event;
      const related = event instanceof FocusEvent ? event.relatedTarget : null;
      events.push({ type, nodes: [target, related, event.composedPath()[0]] });
    };
    for (const type of NATIVE) {
      for (const place of [element, document]) {
        place.addEventListener(type, note, true);
        afterThisTest(() => place.removeEventListener(type, note, true));
      }
    }
    await player.click(words.start.begin);
    await player.click(player.toggleAt('Good morning.'));
    await playToTheEnd(player, (step) => step);
    await lookBack(player);
    await showOthers(player);
    expect(events.map(({ type }) => type)).to.include.members(['click', 'input', 'focusin']);
    const nodes = new Set(events.flatMap((event) => event.nodes));
    expect([...nodes].filter((node) => node !== element && node !== null)).to.deep.equal([]);
    expect(document.activeElement).to.equal(element);
    expect(element.outerHTML).to.equal(before);
    const spoken = Object.keys(Element.prototype)
      .filter((name) => /^(aria[A-Z]|role$)/.test(name) && name !== 'ariaNotify')
      .filter((name) => element[name as keyof ARIAMixin] !== null);
    expect(spoken).to.deep.equal([]);
  });
});

describe('two doors on one page', () => {
  it('leave the roots as the first has made them: closed', async () => {
    const page = await emptyPage();
    const said = consoleOf(page);
    await load(page, '/src/define.ts');
    await load(page, '/src/define-open.ts');
    expect(
      page.document.body.appendChild(page.document.createElement('signal-training')).shadowRoot,
    ).to.equal(null);
    expect(said.join()).to.include('stay as they are');
  });

  it('leave the roots as the first has made them: open, and said', async () => {
    const page = await emptyPage();
    const said = consoleOf(page);
    await load(page, '/src/define-open.ts');
    await load(page, '/src/define.ts');
    expect(
      page.document.body.appendChild(page.document.createElement('signal-training')).shadowRoot,
    ).not.to.equal(null);
    expect(said).to.have.length(1);
    expect(said[0]).to.include('can read what a learner does');
  });
});
