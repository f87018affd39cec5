/** A page around a frame, and its own iframe. */
import { type FrameConnection, connectFrame } from 'signal-training/host';

const frame = document.querySelector('signal-frame');
frame?.setAttribute('learner', 'm-4821');

document.addEventListener('signal-complete', (event) => {
  const day: string = event.detail.completedOn;
  event.waitUntil(Promise.resolve(day));
  event.waitUntil(day); // ✗
});
frame?.addEventListener('signal-error', ({ detail }) => {
  const code: string = detail.code;
  console.log(code);
});

const iframe = document.createElement('iframe');
const connection: FrameConnection = connectFrame(iframe, {
  origin: 'https://training.example',
  settings: { learner: 'm-4821', 'exit-url': 'https://intranet.example' },
});
connection.update({ lang: 'nl' });
connectFrame(iframe, { settings: { learner: 4821 } }); // ✗
connection.disconnect();
