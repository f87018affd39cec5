/** Heads and frames by themselves: seen and never heard, without anything that a strict page would refuse. */
import { expect, fixture, html } from '@open-wc/testing';
import { type TemplateResult, adoptStyles, render } from 'lit';
import { frame } from '../../src/elements/parts/frame.ts';
import { headOf } from '../../src/elements/parts/head.ts';
import { lines } from '../../src/elements/parts/line.ts';
import type { Speech } from '../../src/elements/parts/speech.ts';
import { hostStyles } from '../../src/elements/styles/base.ts';
import { frameStyles } from '../../src/elements/styles/frame.ts';
import { headStyles } from '../../src/elements/styles/head.ts';
import { talkStyles } from '../../src/elements/styles/talk.ts';
import { tintStyles } from '../../src/elements/styles/tint.ts';
import { CONTACT_SETTINGS, LOOKS } from '../../src/format/vocabulary.ts';
import { sticksOut } from '../support/layout.ts';

const people = Array.from({ length: 21 }, (_, index) => `person-${index}`);
const cast = {
  you: { name: 'Jij' },
  ...Object.fromEntries(
    people.map((id, index) => [id, { name: id, look: LOOKS[index % LOOKS.length] ?? 'adult' }]),
  ),
};
const everybody = [...Object.keys(cast), 'police'];

async function drawn(content: unknown, width = 320): Promise<ShadowRoot> {
  const host = await fixture(html`<div></div>`);
  const root = host.attachShadow({ mode: 'open' });
  adoptStyles(root, [...hostStyles, talkStyles, tintStyles, headStyles, frameStyles]);
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(`:host { inline-size: ${width}px }`);
  root.adoptedStyleSheets.push(sheet);
  render(content, root);
  return root;
}

const heads = (): Promise<ShadowRoot> =>
  drawn(everybody.map((person) => headOf(person, { id: 'one', cast })));

it('draws another head for everybody, for the learner, and a sign for who is not of the cast', async () => {
  const drawings = [...(await heads()).querySelectorAll('svg')].map((one) => one.outerHTML);
  expect(drawings).to.have.length(everybody.length);
  expect(new Set(drawings).size).to.equal(everybody.length);
});

it('draws the same person otherwise as a child, an adult and an elder', async () => {
  const looks = await drawn(
    LOOKS.map((look) => headOf('mila', { id: 'one', cast: { you: cast.you, mila: { name: 'Mila', look } } })),
  );
  expect(new Set([...looks.querySelectorAll('svg')].map((one) => one.outerHTML)).size).to.equal(LOOKS.length);
});

it('keeps drawings from who hears the page, and away from what a strict page refuses', async () => {
  const frames = await drawn(CONTACT_SETTINGS.map((setting) => frame(setting, { t: (key) => key }, 'lines')));
  for (const root of [await heads(), frames]) {
    for (const one of root.querySelectorAll('svg')) expect(one.getAttribute('aria-hidden')).to.equal('true');
    expect(root.querySelectorAll('[style], [id], script, use, image')).to.have.length(0);
  }
});

it('says how people meet, with the lines below it, and fits in a narrow column', async () => {
  for (const setting of CONTACT_SETTINGS) {
    const lines = html`<ol class="script">
      <li class="line told"><p>Hij zegt dat zij de brief niet meer hoeft te lezen.</p></li>
    </ol>`;
    const root = await drawn(frame(setting, { t: (key) => key }, lines), 256);
    const [head, script] = [root.querySelector('.frame-head span'), root.querySelector('.script')];
    expect(head?.textContent?.trim()).to.equal(`frame.${setting}`);
    expect(head?.getBoundingClientRect().bottom).to.be.at.most(script?.getBoundingClientRect().top ?? 0);
    expect(sticksOut(root.host as HTMLElement), setting).to.deep.equal([]);
  }
});

it('keeps what is told as far apart where it takes several lines as where it takes one', async () => {
  const long = 'Zij legt de brief neer, draait hem om, en zegt dat hij hem vanavond wel zal lezen.';
  const told = (words: string): TemplateResult =>
    html`<li class="line told same">
      <p><span class="words">${words}</span></p>
    </li>`;
  const apart = async (words: string): Promise<number> => {
    const script = html`<ol class="script">
      ${told(words)} ${told(words)}
    </ol>`;
    const [one, next] = [...(await drawn(script, 256)).querySelectorAll('.words')].map((each) =>
      each.getBoundingClientRect(),
    );
    return (next?.top ?? 0) - (one?.bottom ?? 0);
  };
  const single = await apart('Stil.');
  expect(single).to.be.above(0);
  expect(await apart(long)).to.be.closeTo(single, 3);
});

it('stamps the day that an entry of a file begins with, and no other line', async () => {
  const speech = { t: (key: string) => key, fills: {}, scenario: { cast, langs: {} } } as unknown as Speech;
  const texts = [
    '4 maart. Mevrouw belt.',
    '2 oktober, 03.20. Mail.',
    '€ 3. Betaald.',
    '84 jaar, alleen.',
    'Niets.',
  ];
  const items = texts.map((text, index) => ({ id: `${index}`, text: [text] }));
  const stamps = async (setting: 'letter' | 'records'): Promise<readonly (string | null)[]> =>
    [...(await drawn(lines(items, { speech, as: 'you', setting }))).querySelectorAll('.stamp')].map(
      ({ textContent }) => textContent,
    );
  expect(await stamps('records')).to.deep.equal(['4 maart.', '2 oktober, 03.20.']);
  expect(await stamps('letter')).to.deep.equal([]);
});
