import { expect, waitUntil } from '@open-wc/testing';
import type { Policy } from '../../src/index.ts';
import { VERSION } from '../../src/elements/parts/version.ts';
import { indexEntry } from '../../src/format/training-index.ts';
import type { Scenario } from '../../src/format/types.ts';
import { board, choice, choices, end, everyTurn, route, routes, scene } from '../support/boards.ts';
import { afterThisTest, replace } from '../support/cleanup.ts';
import { flatTree, isVisible, nameOf, visible } from '../support/flat-tree.ts';
import { consoleOf, emptyPage, headingOf, inside, load } from '../support/frame.ts';
import { type Player, begin, mount, open, words } from '../support/player.ts';
import { fullBoard, fullBoardOptions } from '../support/player-boards.ts';
import { lookBack, playTo, playToTheEnd } from '../support/play.ts';
import { answer, json } from '../support/web.ts';
import { PATIENCE } from '../support/patience.ts';

const DEFINE = '/src/define-open.ts';

function add<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  into: Element = document.body,
): HTMLElementTagNameMap[Tag] {
  const element = document.createElement(tag);
  into.append(element);
  afterThisTest(() => element.remove());
  return element;
}

describe('registering', () => {
  it('may be done twice', async () => {
    const page = await emptyPage();
    await load(page, DEFINE);
    const first = page.customElements.get('signal-training');
    await load(page, `${DEFINE}?again`);
    expect(page.customElements.get('signal-training') === first).to.equal(true);
  });

  for (const [whose, version, says] of [
    ['the page', undefined, 'not ours'],
    ['another version of ours', '9.8.7', '9.8.7'],
  ] as const) {
    it(`leaves the tag that ${whose} has to it, throws nothing and says so`, async () => {
      const page = await emptyPage();
      const said = consoleOf(page);
      class Other extends page.HTMLElement {
        static version = version;
      }
      page.customElements.define('signal-training', Other);
      await load(page, '/src/define.ts');
      expect(page.customElements.get('signal-training') === Other).to.equal(true);
      expect(said).to.have.length(1);
      for (const part of ['<signal-training>', VERSION, says]) expect(said[0]).to.include(part);
    });
  }

  it('plays on a page that has elements with the names of our parts', async () => {
    const page = await emptyPage();
    for (const part of ['briefing', 'stage', 'help', 'back', 'debrief', 'training']) {
      page.customElements.define(`signal-${part}`, class extends page.HTMLElement {});
    }
    await load(page, DEFINE);
    // The tag of the player is taken too, so it is the shelf that plays; it plays with a player of its own.
    answer({
      '/index.json': () => json([indexEntry(fullBoard())]),
      [`${location.origin}/full-board.json`]: () => json(fullBoard()),
    });
    page.fetch = (...request) => window.fetch(...request);
    const shelf = page.document.createElement('signal-shelf');
    shelf.src = '/index.json';
    page.document.body.append(shelf);
    const press = async (selector: string): Promise<void> => {
      // What play needs may still be on its way.
      await waitUntil(() => inside(shelf, selector), `${selector} is there`, PATIENCE);
      inside(shelf, selector)?.click();
    };
    await press('#open-full-board');
    await press('.primary[aria-describedby]');
    await press('.option');
    await waitUntil(() => inside(shelf, '.consequence'), 'the answer has come', PATIENCE);
    expect(inside(shelf, 'signal-stage-2')).not.to.equal(undefined);
  });

  it('keeps the properties that were set before it', async () => {
    const page = await emptyPage();
    const element = page.document.createElement('signal-training');
    element.scenario = fullBoard({ title: 'Set early' });
    element.headingLevel = 4;
    page.document.body.append(element);
    await load(page, DEFINE);
    expect(await headingOf(element)).to.equal('Set early');
    expect(inside(element, '[role=heading]')?.ariaLevel).to.equal('4');
  });
});

describe('a browser that is too old', () => {
  for (const tag of ['signal-training', 'signal-shelf'] as const) {
    it(`reads so in the language of the page, where <${tag}> would be, above what the page put there`, async () => {
      const page = await emptyPage();
      page.CSS.supports = () => false;
      const element = page.document.createElement(tag);
      element.textContent = 'Ask the service desk.';
      page.document.body.append(element);
      await load(page, DEFINE);
      await waitUntil(() => inside(element, 'p'), 'the sentence is there', PATIENCE);
      expect(inside(element, 'p')?.textContent).to.equal(words.tooOld);
      const slot = inside(element, 'slot') as HTMLSlotElement;
      expect(slot.assignedNodes()[0] === element.firstChild).to.equal(true);
    });
  }
});

describe('attributes and properties', () => {
  it('set before and after the element is put on the page come to the same', async () => {
    const options = { learner: 'm-1', 'heading-level': '3', 'exit-url': '/home/', remember: 'none' };
    const before = await open(fullBoardOptions({ attributes: options }));
    const after = mount({});
    after.element.scenario = fullBoard();
    for (const [name, value] of Object.entries(options)) after.element.setAttribute(name, value);
    await after.until(() => after.headings[0] === 'The full board', 'the start card is there');
    for (const player of [before, after]) await player.until(() => player.has('Aa'), 'the aids are there');
    expect(after.text).to.equal(before.text);
    const levels = ({ element }: Player): (string | null)[] =>
      [...flatTree(element)].filter((node) => node instanceof HTMLElement).map(({ ariaLevel }) => ariaLevel);
    expect(levels(after)).to.deep.equal(levels(before));
  });

  it('the outline begins at the level the host says and skips none', async () => {
    for (const level of [1, 3]) {
      const player = await begin(fullBoardOptions({ attributes: { 'heading-level': String(level) } }));
      await playToTheEnd(player);
      await lookBack(player);
      const levels = [...flatTree(player.element)]
        .filter((node): node is HTMLElement => node instanceof HTMLElement && isVisible(node))
        .flatMap(({ ariaLevel }) => (ariaLevel === null ? [] : [Number(ariaLevel)]));
      expect(levels[0]).to.equal(level);
      levels.forEach((each, index) => expect(each).to.be.at.most((levels[index - 1] ?? level) + 1));
    }
  });

  for (const [written, level] of [
    ['', 2],
    ['h3', 2],
    ['0', 2],
    ['-1', 2],
    ['9', 6],
    ['3.7', 3],
  ] as const) {
    it(`the outline begins at ${level} where the host writes heading-level="${written}"`, async () => {
      const player = await open(fullBoardOptions({ attributes: { 'heading-level': written } }));
      const [first] = visible(player.element, '[role=heading]');
      expect(first?.ariaLevel).to.equal(String(level));
    });
  }

  it('another training takes the place of the one that is played', async () => {
    const player = await begin(fullBoardOptions());
    await playTo(player, words.judge.question);
    player.element.scenario = everyTurn();
    await player.until(() => player.headings[0] === 'A board', 'the other is there');
    await player.click(words.start.begin);
    expect(player.options.length).to.be.greaterThan(0);
    expect(player.has(words.back.title)).to.equal(false);
  });
});

describe('two players on one page', () => {
  it('do not touch each other', async () => {
    const one = await begin(fullBoardOptions());
    const other = await begin({ scenario: everyTurn(), attributes: { lang: 'nl' } });
    const before = other.text;
    await playTo(one, words.judge.question);
    await one.click(words.judge.certainty3);
    await one.click(words.exit.cover);
    expect(other.text).to.equal(before);
    await other.click('Say ask.');
    expect(one.headings).to.deep.equal([words.exit.coverTitle]);
  });

  it('may play the same training, each its own run', async () => {
    const scenario = fullBoard();
    const one = await begin(fullBoardOptions({ scenario }));
    const other = await begin(fullBoardOptions({ scenario }));
    await one.click(one.toggleAt('Good morning.'));
    await one.click('Does it suit you now?');
    expect(other.options).to.have.length(2);
    expect(other.toggleAt('Good morning.').getAttribute('aria-pressed')).to.equal('false');
  });
});

describe('a page that moves the element', () => {
  it('does not cost the learner the run', async () => {
    const player = await begin(fullBoardOptions());
    await player.click(player.toggleAt('Good morning.'));
    await player.click('Does it suit you now?');
    const before = player.text;
    player.heard.length = 0;
    add('section').append(player.element);
    await player.settled();
    expect(player.text).to.equal(before);
    await playToTheEnd(player);
    await player.until(() => player.heard.length > 0, 'the completion is offered');
    expect(player.news.map(({ type }) => type)).to.deep.equal(['signal-complete']);
  });

  it('takes it out for a while and puts it back', async () => {
    const player = await begin(fullBoardOptions());
    await player.click('Does it suit you now?');
    const before = player.text;
    player.element.remove();
    await player.settled();
    document.body.append(player.element);
    await player.settled();
    expect(player.text).to.equal(before);
  });
});

describe('a page that takes the element out on a phone', () => {
  it('does not go back once too often when it is closed, where somebody has gone back meanwhile', async () => {
    const asOnAPhone = window as unknown as { CloseWatcher: unknown; matchMedia: unknown };
    replace(asOnAPhone, 'matchMedia', (query: string) => ({ matches: query === '(pointer: coarse)' }));
    replace(asOnAPhone, 'CloseWatcher', undefined);
    let entries = 0;
    replace(history, 'pushState', () => void (entries += 1));
    replace(history, 'back', () => void (entries -= 1));
    const player = await begin(fullBoardOptions());
    expect(entries).to.equal(1);
    document.body.prepend(player.element);
    await player.settled();
    expect(entries, 'it is only moved').to.equal(1);

    player.element.remove();
    await player.settled();
    entries -= 1;
    window.dispatchEvent(new PopStateEvent('popstate'));
    document.body.append(player.element);
    await player.settled();
    await player.click(words.exit.leave);
    expect(entries).to.equal(0);
  });
});

describe('a page that takes the element into a frame', () => {
  it('costs neither the run nor the looks, there and back', async () => {
    const errors: string[] = [];
    const note = ({ message }: ErrorEvent): void => void errors.push(message);
    window.addEventListener('error', note);
    afterThisTest(() => window.removeEventListener('error', note));
    const player = await begin(fullBoardOptions());
    // As wide there as here.
    player.element.style.inlineSize = '280px';
    const { body } = (await emptyPage()).document;
    body.style.font = getComputedStyle(document.body).font;
    const looks = (): readonly string[] =>
      [...flatTree(player.element)]
        .filter((node) => node instanceof Element)
        .map((element) => {
          const { display, borderRadius } = getComputedStyle(element);
          return `${element.localName} ${display} ${borderRadius}`;
        });
    const before = looks();
    body.append(player.element);
    expect(looks()).to.deep.equal(before);
    await player.click('Does it suit you now?');
    await player.click(words.exit.cover);
    await player.click(words.exit.uncover);
    const inFrame = looks();
    document.body.append(player.element);
    expect(looks()).to.deep.equal(inFrame);
    await playToTheEnd(player);
    expect(errors).to.deep.equal([]);
  });
});

describe('a hundred players that come and go', () => {
  it('leave no listener and no observer behind', async () => {
    const listening = new Map<string, number>();
    const count = (target: EventTarget, type: string, by: number): void => {
      if (target !== window && target !== document && target !== document.documentElement) return;
      listening.set(type, (listening.get(type) ?? 0) + by);
    };
    const addListener: EventTarget['addEventListener'] = replace(
      EventTarget.prototype,
      'addEventListener',
      function (this: EventTarget, type, ...rest) {
        count(this, type, 1);
        addListener.call(this, type, ...rest);
      },
    );
    const removeListener: EventTarget['removeEventListener'] = replace(
      EventTarget.prototype,
      'removeEventListener',
      function (this: EventTarget, type, ...rest) {
        count(this, type, -1);
        removeListener.call(this, type, ...rest);
      },
    );
    const observing = new Set<MutationObserver>();
    const observe: MutationObserver['observe'] = replace(
      MutationObserver.prototype,
      'observe',
      function (this: MutationObserver, ...rest) {
        observing.add(this);
        observe.call(this, ...rest);
      },
    );
    const disconnect: MutationObserver['disconnect'] = replace(
      MutationObserver.prototype,
      'disconnect',
      function (this: MutationObserver) {
        observing.delete(this);
        disconnect.call(this);
      },
    );
    for (let index = 0; index < 100; index += 1) {
      const element = document.createElement('signal-training');
      element.scenario = everyTurn();
      document.body.append(element);
      await element.updateComplete;
      // The element has asked for it before.
      await import('../../src/elements/signal-training/playing.ts');
      element.remove();
    }
    expect(listening.size).to.be.greaterThan(0);
    expect([...listening].filter(([, number]) => number !== 0)).to.deep.equal([]);
    expect(observing.size).to.equal(0);
  });
});

describe('the organisation’s policy', () => {
  const scenario: Scenario = board([
    scene(
      'opening',
      choices(choice('ask', 'desk', { label: [{ text: ['Ask ', { fill: 'policy.contact' }, '.'] }] })),
      { skipTo: 'desk' },
    ),
    scene(
      'desk',
      routes(
        route('contact-person', 'relief'),
        route('report-line', 'relief', { when: { policy: { 'may-report': true } } }),
      ),
      { skipTo: 'relief' },
    ),
    scene('relief', end),
  ]);
  const policy: Policy = { meldcode: 'adopted', 'may-report': true, contact: 'Samira' };

  /** What the learner is offered under a policy. */
  async function offered(player: Player, contact: string): Promise<readonly string[]> {
    await player.click(words.start.begin);
    await player.click(`Ask ${contact}.`);
    return player.options.map(nameOf).toSorted();
  }

  it('is used in texts and conditions, given as an object', async () => {
    const player = mount({ scenario });
    player.element.policy = policy;
    await player.until(() => player.isReady, 'the training is loaded');
    expect(await offered(player, 'Samira')).to.deep.equal(['contact-person', 'report-line']);
  });

  it('is used in texts and conditions, given as an address', async () => {
    answer({ '/policy.json': () => json(policy) });
    const player = await open({ scenario, attributes: { 'policy-src': '/policy.json' } });
    expect(await offered(player, 'Samira')).to.deep.equal(['contact-person', 'report-line']);
  });

  it('is to ask advice without naming anyone where the organisation gives none', async () => {
    const player = await open({ scenario });
    expect(await offered(player, words.policy.contact)).to.deep.equal(['contact-person']);
    expect(player.heard).to.deep.equal([]);
  });

  for (const [what, give] of [
    ['cannot be fetched', undefined],
    ['is misspelt', () => json({ ...policy, 'may-reprot': true })],
    ['is not JSON', () => new Response('meldcode: adopted')],
  ] as const) {
    it(`that ${what} is told to the host, and the training goes on along the safe path`, async () => {
      answer(give ? { '/policy.json': give } : {});
      const player = await open({ scenario, attributes: { 'policy-src': '/policy.json' } });
      expect(player.heard).to.deep.equal([
        { type: 'signal-error', detail: { version: 1, code: 'policy-invalid' } },
      ]);
      expect(await offered(player, words.policy.contact)).to.deep.equal(['contact-person']);
    });
  }

  it('adds its own help lines to those that are always there', async () => {
    const local = [{ name: 'Ruth', for: 'For colleagues.', phone: '010 123', site: 'https://example.org/' }];
    const player = await open({ scenario });
    player.element.policy = { ...policy, 'help-lines': local };
    await player.settled();
    await player.until(() => player.has(words.start.begin), 'the card is there again');
    await player.click(words.help.title);
    expect(player.text).to.include('Ruth For colleagues.');
    expect(player.text.indexOf('Ruth')).to.be.lessThan(player.text.indexOf('Veilig Thuis'));
  });

  it('shows the help lines that were compiled into a training, in their own language, and keeps 112', async () => {
    const helpLines = [
      {
        id: 'town',
        name: 'Wijkteam',
        for: 'Praten over thuis.',
        phone: '010 123 45 67',
        checkedOn: '2026-11-28',
      },
      { id: 'emergency-112', name: 'Alarm', for: 'Gevaar.', phone: '010 123', checkedOn: '2999-01-01' },
    ];
    const player = await open({ scenario: { ...scenario, language: 'nl', helpLines } });
    await player.click(words.help.title);
    expect(player.text).to.include('Wijkteam Praten over thuis.').and.to.include('112');
    expect(player.text).not.to.include('Alarm');
    const name = visible(player.element, 'signal-help .name, .name').find(
      (one) => one.textContent === 'Wijkteam',
    );
    expect(name?.getAttribute('lang')).to.equal('nl');
  });
});

describe('the pictures of a training', () => {
  /** The address of the first picture of a training from `src`. */
  async function pictureOf(src: string | null): Promise<string> {
    const player = await begin(fullBoardOptions({ attributes: { src } }));
    await playTo(player, 'Her kitchen');
    await player.until(() => visible(player.element, 'img').length > 0, 'the picture is there');
    return (visible(player.element, 'img')[0] as HTMLImageElement).src;
  }
  const { origin } = location;

  it('stand beside it, wherever it is', async () => {
    expect(await pictureOf('/a/b.json')).to.equal(`${origin}/a/media/room.svg`);
    expect(await pictureOf('https://example.org/a/b.json')).to.equal('https://example.org/a/media/room.svg');
  });

  it('are asked for with the query that it was asked for with: it may be a signature', async () => {
    expect(await pictureOf('/api/b.json?sig=a%2Fb&t=1')).to.equal(
      `${origin}/api/media/room.svg?sig=a%2Fb&t=1`,
    );
  });

  it('stand beside the page where the training is no place', async () => {
    for (const src of [null, URL.createObjectURL(new Blob(['{}'])), 'https://']) {
      expect(await pictureOf(src)).to.equal(new URL('media/room.svg', document.baseURI).href);
    }
  });
});
