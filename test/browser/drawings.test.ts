/** Heads and frames by themselves: seen and never heard, without anything that a strict page would refuse. */
import { expect, fixture, html } from '@open-wc/testing';
import { adoptStyles, render } from 'lit';
import { frame } from '../../src/elements/parts/frame.ts';
import { headOf } from '../../src/elements/parts/head.ts';
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
