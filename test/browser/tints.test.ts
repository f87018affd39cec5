/** The colours of who speaks can be read on what lies behind them, by day, by night and in a host's own (WCAG 1.4.3). */
import { expect, fixture, html } from '@open-wc/testing';
import { adoptStyles, render } from 'lit';
import { TINTS, tintOf } from '../../src/elements/parts/place.ts';
import { hostStyles } from '../../src/elements/styles/base.ts';
import { tintStyles } from '../../src/elements/styles/tint.ts';

const LEAST = 4.5;
const tints = [undefined, ...Array.from({ length: TINTS }, (_, place) => place)].map(tintOf);

/** What a property comes to, as red, green and blue from 0 to 255. */
function rgb(element: Element, property: string): readonly number[] {
  const probe = element.appendChild(document.createElement('i'));
  probe.style.color = `var(${property})`;
  const brush = new OffscreenCanvas(1, 1).getContext('2d');
  if (!brush) throw new Error('This browser has no canvas.');
  brush.fillStyle = getComputedStyle(probe).color;
  brush.fillRect(0, 0, 1, 1);
  probe.remove();
  return [...brush.getImageData(0, 0, 1, 1).data.slice(0, 3)];
}

/** Relative luminance, 0 to 1 (WCAG 2.2). */
function luminance(colour: readonly number[]): number {
  const [red = 0, green = 0, blue = 0] = colour.map((part) => {
    const share = part / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(one: readonly number[], other: readonly number[]): number {
  const [dark = 0, light = 0] = [luminance(one), luminance(other)].toSorted((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
}

/** An element in the player's styles, with everybody's colours in it. */
async function swatches(style: string): Promise<readonly Element[]> {
  const host = await fixture(html`<div style=${style}></div>`);
  const root = host.attachShadow({ mode: 'open' });
  adoptStyles(root, [...hostStyles, tintStyles]);
  render(
    tints.map((tint) => html`<p class=${tint}></p>`),
    root,
  );
  return [...root.querySelectorAll('p')];
}

const looks = {
  'by day': 'color-scheme: light',
  'by night': 'color-scheme: dark',
  'in the dark colours of a host':
    '--signal-paper: #0b1020; --signal-surface: #141c33; --signal-ink: #e8ecf8',
  'in the light colours of a host':
    '--signal-paper: #ffffff; --signal-surface: #f4f6f8; --signal-ink: #101820',
};

for (const [look, style] of Object.entries(looks)) {
  it(`reads names and words in everybody's colours, ${look}`, async () => {
    for (const swatch of await swatches(style)) {
      const between = (one: string, other: string): number => contrast(rgb(swatch, one), rgb(swatch, other));
      expect(between('--_ink', '--_tint-soft'), `words, ${swatch.className}`).to.be.at.least(7);
      expect(between('--_tint', '--_tint-soft'), `name, ${swatch.className}`).to.be.at.least(LEAST);
      expect(between('--_tint', '--_paper'), `name outside, ${swatch.className}`).to.be.at.least(LEAST);
    }
  });
}

it('gives everybody a colour of their own', async () => {
  for (const style of Object.values(looks)) {
    for (const property of ['--_tint', '--_tint-soft', '--_tint-ground', '--_tint-cloth']) {
      const seen = (await swatches(style)).map((swatch) => rgb(swatch, property).join());
      expect(new Set(seen).size, property).to.equal(tints.length);
    }
  }
});
