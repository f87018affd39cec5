/** A customer's page: offers the trainings, and shows everything it hears from them. */
import '../../src/shelf.ts';
import type { SignalCompleteEvent, SignalEventMap } from '../../src/index.ts';

const shelf = document.querySelector('signal-shelf');
const list = document.querySelector<HTMLElement>('#events');
const nothing = document.querySelector<HTMLElement>('#nothing');

const explanations: Readonly<Record<keyof SignalEventMap, string>> = {
  'signal-start': 'Zodat de pagina ruimte kan maken. Niet vastleggen.',
  'signal-complete': 'Het enige dat een HR-systeem vastlegt.',
  'signal-exit': 'Zodat de pagina verder kan. Niet vastleggen.',
  'signal-error': 'Voor de beheerder.',
};

/** What a record-keeping system answers, as picked on the page: that is what the learner reads too. */
function answer(event: SignalCompleteEvent): void {
  const picked = document.querySelector<HTMLInputElement>('input[name=answer]:checked')?.value;
  if (picked === 'silent') return;
  event.waitUntil(
    new Promise<void>((resolve, reject) => {
      setTimeout(() => (picked === 'fails' ? reject(new Error('HR is not there')) : resolve()), 1000);
    }),
  );
}

function show(event: CustomEvent): void {
  if (nothing) nothing.hidden = true;
  const item = document.createElement('li');
  const name = document.createElement('strong');
  const why = document.createElement('p');
  const detail = document.createElement('pre');
  name.textContent = event.type;
  why.textContent = explanations[event.type as keyof SignalEventMap];
  detail.textContent = JSON.stringify(event.detail, null, 2);
  detail.tabIndex = 0;
  item.append(name, why, detail);
  list?.prepend(item);
}

for (const name of Object.keys(explanations) as (keyof SignalEventMap)[]) {
  document.addEventListener(name, (event) => show(event as CustomEvent));
}
shelf?.addEventListener('signal-complete', answer);

/** The policies are files (`policy-<municipality>.json`); here is in one line what they change. */
const differences: Readonly<Record<string, string>> = {
  waterrijk:
    'Waterrijk heeft de meldcode overgenomen; je overlegt met Samira van het wijkpunt en meldt niet zelf.',
  heuveloord: 'Heuveloord heeft geen meldcode; je overlegt met je leidinggevende Bram en mag zelf melden.',
};

/** Does `change` now and whenever something else is picked; the browser may have kept an earlier pick. */
function follow(select: string, change: (value: string) => void): void {
  const element = document.querySelector<HTMLSelectElement>(select);
  if (!element) return;
  element.addEventListener('change', () => change(element.value));
  change(element.value);
}

follow('#municipality', (municipality) => {
  shelf?.setAttribute('policy-src', `./policy-${municipality}.json`);
  const line = document.querySelector('#difference');
  if (line) line.textContent = differences[municipality] ?? '';
});
follow('#language', (language) => shelf?.setAttribute('lang', language));
