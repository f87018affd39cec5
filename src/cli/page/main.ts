/** The page for who has no terminal: what is dropped on it is checked, drawn, played and compiled here, and goes nowhere. */
import { render } from 'lit';
import { register } from '../../elements/register.ts';
import { SignalTraining } from '../../elements/signal-training/signal-training.ts';
import { read } from '../../elements/stores/reading.ts';
import { MAP_STYLE } from '../map/style.ts';
import { Desk } from '../preview/page/desk/desk.ts';
import { at, drawWhole } from '../preview/page/views/whole.ts';
import { Page } from './workshop/page.ts';
import { takeShipped } from './workshop/take-shipped.ts';
import { door, listenForDrops } from './views/door.ts';
import { Workshop } from './workshop/workshop.ts';

takeShipped();
register(SignalTraining);
// Who has just saved a line waits for no rhythm; the reading aids of the player bring it back.
read({ isAtOnce: true });

const sheet = new CSSStyleSheet();
sheet.replaceSync(MAP_STYLE);
document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];

const say = (words: string): void => {
  at('status').textContent = words;
};

const workshop = new Workshop();
const desk: Desk = new Desk(workshop, { stage: at('stage'), play: at('play') }, () => draw(), say, '');
const page = new Page(desk, workshop, () => draw(), say);

function draw(): void {
  const { handed, translator } = page;
  const isFirst = handed !== undefined && at('work').hidden;
  document.documentElement.lang = translator.language;
  document.title = [desk.training?.title, translator.t('title')].filter(Boolean).join(' · ');
  at('work').hidden = handed === undefined;
  render(door(page), at('door'));
  if (!handed) return;
  drawWhole(desk);
  // What was pressed to come here is gone.
  if (isFirst) at(desk.tab === 'problems' ? 'panel' : 'play').focus({ preventScroll: true });
}

listenForDrops(page);
draw();
