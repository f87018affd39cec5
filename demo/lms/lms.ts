/** A small learning system: a package is made, launched and listened to. */
import '../language.ts';
import { type Both, clear, inBoth } from '../heard.ts';
import { type Standing, showRecord, standingIn } from './page/record.ts';
import { type ScormKind, offerScorm, withdrawScorm } from './page/scorm.ts';
import { listen } from './page/statements.ts';
import type { Made } from './server/heard.ts';

const form = document.querySelector<HTMLFormElement>('#making');
const select = document.querySelector<HTMLSelectElement>('select');
const button = document.querySelector<HTMLButtonElement>('button[type=submit]');
const closing = document.querySelector<HTMLButtonElement>('#close');
const state = document.querySelector('#state');
const contents = document.querySelector<HTMLElement>('#contents');
const stage = document.querySelector('#stage');

const MAKING: Both = [
  'Het pakket wordt gemaakt. De eerste keer duurt dat tot een halve minuut: dan wordt de player gebouwd.',
  'The package is being made. The first time takes up to half a minute: the player is built then.',
];
const FAILED: Both = [
  'Het pakket kon niet worden gemaakt. Waarom, staat in het venster waarin je de demo startte.',
  'The package could not be made. The window in which you started the demo says why.',
];
const CLOSED: Both = ['De training is gesloten.', 'The training was closed.'];

let stopListening = (): void => undefined;

const say = (words: Both): void => state?.replaceChildren(...inBoth(words));

async function make(kind: string, training: string): Promise<Made> {
  const response = await fetch('./packages', {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ kind, training }),
  });
  if (!response.ok) throw new Error(`The system answers ${response.status}.`);
  return (await response.json()) as Made;
}

async function open(kind: string, training: string, title: string): Promise<void> {
  const { address, launched, files } = await make(kind, training);
  const stands = (standing: Standing): void => showRecord(title, standing);
  if (kind === 'scorm12' || kind === 'scorm2004') await offerScorm(kind satisfies ScormKind, address, stands);
  else stands(launched ? standingIn(launched.record) : 'unrecorded');
  if (launched) stopListening = await listen(launched.launch, stands);
  const frame = document.createElement('iframe');
  frame.title = title;
  frame.src = address;
  stage?.replaceChildren(frame);
  showContents(files);
  if (closing) closing.hidden = false;
}

function showContents(files: Made['files']): void {
  const size = Math.round(files.reduce((sum, { bytes }) => sum + bytes, 0) / 1024);
  say([
    `Gemaakt: ${files.length} bestanden, ${size} kB zonder zip. De training staat hieronder.`,
    `Made: ${files.length} files, ${size} kB before zip. The training is below.`,
  ]);
  const list = files.map(({ path }) => {
    const item = document.createElement('li');
    item.textContent = path;
    return item;
  });
  document.querySelector('#files')?.replaceChildren(...list);
  if (contents) contents.hidden = false;
}

/** Takes the page of the package away, which then says its last. */
function close(): void {
  stage?.replaceChildren();
  if (closing) closing.hidden = true;
}

form?.addEventListener('submit', (event) => {
  event.preventDefault();
  const kind = new FormData(form).get('kind');
  const chosen = select?.selectedOptions[0];
  if (typeof kind !== 'string' || !chosen || !button) return;
  close();
  stopListening();
  withdrawScorm();
  clear();
  say(MAKING);
  button.disabled = true;
  open(kind, chosen.value, chosen.text)
    .catch((error: unknown) => {
      say(FAILED);
      throw error;
    })
    .finally(() => {
      button.disabled = false;
    });
});

closing?.addEventListener('click', () => {
  close();
  say(CLOSED);
  button?.focus();
});

/** Stories and rounds, as the demo serves them. */
const index = await fetch('/trainings/index.json');
for (const { id, title } of (await index.json()) as readonly { id: string; title: string }[])
  select?.append(new Option(title, id));
