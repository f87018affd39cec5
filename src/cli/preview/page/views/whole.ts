/** All panels of the desk, each in its place on the page. */
import { render } from 'lit';
import type { Desk } from '../desk/desk.ts';
import { banner } from './banner.ts';
import { bar } from './bar.ts';
import { side } from './side.ts';

/** The element of the page with this id. */
export const at = (id: string): HTMLElement => document.querySelector<HTMLElement>(`#${id}`) ?? document.body;

export function drawWhole(desk: Desk): void {
  render(bar(desk), at('bar'));
  render(banner(desk), at('banner'));
  render(side(desk), at('side'));
  at('play').ariaLabel = desk.translator.t('play');
}
