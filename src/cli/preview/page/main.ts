/** The page of a preview: hears what is saved, and plays it in the same place. */
import { register } from '../../../elements/register.ts';
import { SignalTraining } from '../../../elements/signal-training/signal-training.ts';
import { read } from '../../../elements/stores/reading.ts';
import { MAP_STYLE } from '../../map/style.ts';
import type { Look } from '../look.ts';
import { Desk } from './desk/desk.ts';
import { served } from './desk/served.ts';
import { at, drawWhole } from './views/whole.ts';

register(SignalTraining);
// Who has just saved a line waits for no rhythm; the reading aids of the player bring it back.
read({ isAtOnce: true });

const sheet = new CSSStyleSheet();
sheet.replaceSync(MAP_STYLE);
document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];

/** `#scene` in the address is where to begin, once: a reload stays where it was. */
const wanted = decodeURIComponent(location.hash.slice(1));
history.replaceState(null, '', location.pathname);

const desk = new Desk(
  served,
  { stage: at('stage'), play: at('play') },
  draw,
  (words) => {
    at('status').textContent = words;
  },
  wanted,
);

function draw(): void {
  drawWhole(desk);
  document.title = [desk.training?.title, 'signal-training preview'].filter(Boolean).join(' · ');
}

const events = new EventSource('/events');
events.addEventListener('message', ({ data }: MessageEvent<string>) => {
  desk.see(JSON.parse(data) as Look);
});
events.addEventListener('error', () => desk.lose());
