import { expect, nextFrame } from '@open-wc/testing';
import { setViewport } from '@web/test-runner-commands';
import { afterThisTest } from '../support/cleanup.ts';
import { focused, visible } from '../support/flat-tree.ts';
import { type Player, begin, open, words } from '../support/player.ts';
import { fullBoardOptions } from '../support/player-boards.ts';
import { lookBack, playToTheEnd, step } from '../support/play.ts';

const LOOKS = [
  'color',
  'backgroundColor',
  'display',
  'fontFamily',
  'fontSize',
  'fontStyle',
  'fontWeight',
  'letterSpacing',
  'lineHeight',
  'textAlign',
  'textDecorationLine',
  'textIndent',
  'textTransform',
  'whiteSpace',
  'wordSpacing',
] as const;

/** How everything inside the player looks, and how large it is. */
function looks({ element }: Player): readonly string[] {
  return visible(element, '*')
    .filter((inside) => inside !== element)
    .map((inside) => {
      const style = getComputedStyle(inside);
      const { width, height } = inside.getBoundingClientRect();
      return [
        inside.localName,
        inside.className,
        ...LOOKS.map((name) => `${name}: ${style[name]}`),
        `${Math.round(width)} × ${Math.round(height)}`,
      ].join(', ');
    });
}

function style(text: string): void {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(text);
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
  afterThisTest(() => {
    document.adoptedStyleSheets = document.adoptedStyleSheets.filter((each) => each !== sheet);
  });
}

const screens: Readonly<Record<string, () => Promise<Player>>> = {
  'the start card': () => open(fullBoardOptions()),
  'a scene': () => begin(fullBoardOptions()),
  'the looking back': async () => {
    const player = await begin(fullBoardOptions());
    await playToTheEnd(player);
    await lookBack(player);
    return player;
  },
};

describe('the styles of a host', () => {
  const hostile = {
    // Not letters and spacing: that is how tools for readers say theirs, and those are followed.
    'every element': `* { color: red; font-style: italic; font-weight: 900; text-align: center; text-indent: 2em;
      text-transform: uppercase; white-space: pre; }`,
    'the elements that we use too': `button, p, ul, li, a, span, section, div, article, header, form, label, input,
      summary, details, dl { display: none; border: 9px solid red; margin: 50px; background: red; }
      signal-training { display: block; }`,
    'our own class names': `.button, .row, .bar, .main, .training, .line, .option, .small, .heard { display: none; }`,
    'the page around': `body { color: red; font-style: italic; font-weight: 900; letter-spacing: 0.3em; line-height: 3;
      text-align: center; text-indent: 2em; text-transform: uppercase; white-space: pre; word-spacing: 1em; }`,
  };

  for (const [screen, reach] of Object.entries(screens)) {
    for (const [what, css] of Object.entries(hostile)) {
      it(`for ${what} do not reach into ${screen}`, async () => {
        const player = await reach();
        const before = looks(player);
        style(css);
        expect(looks(player)).to.deep.equal(before);
      });
    }
  }

  it('may make the root of the page small: sizes follow the text around the player', async () => {
    const player = await begin(fullBoardOptions());
    const before = looks(player);
    style('html { font-size: 62.5%; } body { font-size: 1.6rem; }');
    expect(looks(player)).to.deep.equal(before);
  });

  it('decide how large the text is', async () => {
    const player = await begin(fullBoardOptions());
    style('signal-training { font-size: 24px; }');
    const sizes = visible(player.element, 'button').map((button) => getComputedStyle(button).fontSize);
    expect(sizes).to.include('24px');
  });

  it('can change every colour by the names that are documented', async () => {
    const player = await open(fullBoardOptions());
    style('signal-training { --signal-ink: rgb(1, 2, 3); }');
    expect(getComputedStyle(visible(player.element, '[role=heading]')[0] as Element).color).to.equal(
      'rgb(1, 2, 3)',
    );
  });

  it('can say how high it is what the page keeps at its top: the focus does not end up below it', async () => {
    const player = await begin(fullBoardOptions());
    style('signal-training { --signal-sticky-top: 80px; }');
    const stops = visible(player.element, '[data-focus], button, a, summary, input');
    const bar = visible(player.element, '.bar')[0]?.getBoundingClientRect().height ?? 0;
    const margins = stops.map((stop) => parseFloat(getComputedStyle(stop).scrollMarginBlockStart));
    expect(Math.min(...margins)).to.be.at.least(80 + bar);
  });

  it('that keeps a header at its top sees no heading end up below it along a whole story', async () => {
    afterThisTest(() => setViewport({ width: 800, height: 600 }));
    await setViewport({ width: 390, height: 500 });
    const header = document.createElement('header');
    header.className = 'kept';
    document.body.prepend(header);
    afterThisTest(() => header.remove());
    style(`
      .kept { position: sticky; top: 0; z-index: 1; block-size: 96px; }
      signal-training { --signal-sticky-top: 96px; margin-block-end: 500px; }
    `);
    const player = await begin(fullBoardOptions());
    const tops: number[] = [];
    do {
      await nextFrame();
      tops.push(focused()?.getBoundingClientRect().top ?? 0);
    } while (await step(player));
    expect(tops.length).to.be.greaterThan(8);
    // Nor below our own bar, which stands under it. A page scrolls by whole pixels.
    const bar = visible(player.element, '.bar')[0]?.getBoundingClientRect();
    const below = header.getBoundingClientRect().bottom + (bar?.height ?? 0) - 1;
    expect(tops.filter((top) => top < below)).to.deep.equal([]);
  });

  it('can restyle the parts that are documented', async () => {
    const player = await open(fullBoardOptions());
    style('signal-training::part(frame) { border-top-width: 7px; }');
    const widths = visible(player.element, '[part]').map((part) => getComputedStyle(part).borderTopWidth);
    expect(widths).to.include('7px');
    await player.click(words.exit.cover);
    const parts = [...(player.element.shadowRoot?.querySelectorAll('[part]') ?? [])];
    const names = parts.map((part) => part.getAttribute('part'));
    expect(names.sort()).to.deep.equal(['bar', 'content', 'cover', 'footer', 'frame']);
  });

  it('can hide it', async () => {
    const player = await open(fullBoardOptions());
    player.element.hidden = true;
    expect(player.element.checkVisibility()).to.equal(false);
  });
});
