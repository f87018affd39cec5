/** Templates that are copied often have no more in them than is seen. */
import { expect, it } from 'vitest';
import { html } from '../../../src/elements/parts/lean.ts';

const drawn = (what: string) =>
  html`<div class=${what}>
    <p>one</p>
    <p><b>two</b> ${what}</p>
    ${what}
  </div>`;

it('leaves out breaks between tags and places, and no blank on one line', () => {
  expect([...drawn('told').strings]).toEqual(['<div class=', '><p>one</p><p><b>two</b> ', '</p>', '</div>']);
});

it('is the same template each time, so that it is updated and not made anew', () => {
  expect(drawn('told').strings).toBe(drawn('said').strings);
});
