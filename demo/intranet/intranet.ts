/** A customer's page: embeds the training, and shows everything it hears from it. */
import '../../src/define.ts';
import type { SignalCompleteEvent, SignalEventMap } from '../../src/index.ts';

const training = document.querySelector('signal-training');
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
training?.addEventListener('signal-complete', answer);

document.querySelector<HTMLSelectElement>('#language')?.addEventListener('change', ({ target }) => {
  document.documentElement.lang = (target as HTMLSelectElement).value;
});
