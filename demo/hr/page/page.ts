/** The page of the HR administrator: signing in, and one view at a time. */
import './by-hand.ts';
import { showList } from './list.ts';
import { showLetters, showLog } from './log.ts';
import { attempt, part, tell } from './parts.ts';
import './person.ts';
import { Refused, ask, hasToken, read, useToken } from './server.ts';
import { showTrainings } from './trainings.ts';

interface Me {
  readonly name: string;
  readonly role: 'administrator' | 'reader';
  readonly hasWebhook: boolean;
}

const signIn = part('#sign-in', HTMLElement);
const views = part('#views', HTMLElement);
const nav = part('#nav', HTMLElement);
const FIRST = 'list';
let me: Me | undefined;

async function enter(): Promise<void> {
  // The demo asks who you would like to be; elsewhere the organisation knows.
  const { isDemo } = await read<{ isDemo: boolean }>('sign-in');
  part('#sign-in-demo', HTMLElement).hidden = !isDemo;
  part('#sign-in-elsewhere', HTMLElement).hidden = isDemo;
  if (isDemo && !hasToken()) {
    signIn.hidden = false;
    return;
  }
  try {
    me = await read<Me>('whoami');
  } catch (error) {
    if (!(error instanceof Refused && error.status === 401)) throw error;
    signIn.hidden = false;
    return;
  }
  signIn.hidden = true;
  views.hidden = nav.hidden = false;
  part('#me', HTMLElement).textContent = me.name;
  for (const element of document.querySelectorAll<HTMLElement>('[data-for=administrator]'))
    element.hidden = me.role !== 'administrator';
  part('#letters-link', HTMLElement).hidden = !(me.role === 'administrator' && me.hasWebhook);
  await showTrainings(me.role === 'administrator');
  await open();
}

/** The view that the address names. */
async function open(): Promise<void> {
  if (!me) return;
  tell(['', '']);
  const name = location.hash.slice(1) || FIRST;
  for (const view of views.querySelectorAll<HTMLElement>('section')) view.hidden = view.id !== name;
  for (const link of nav.querySelectorAll('a')) {
    if (link.hash === `#${name}`) link.ariaCurrent = 'page';
    else link.removeAttribute('aria-current');
  }
  if (name === 'list') await showList();
  if (name === 'trainings') await showTrainings(me.role === 'administrator');
  if (name === 'log') await showLog();
  if (name === 'letters') await showLetters();
}

addEventListener('hashchange', () => {
  void open();
  views.querySelector<HTMLElement>('section:not([hidden]) h1')?.focus();
});

for (const button of signIn.querySelectorAll('button')) {
  button.addEventListener('click', () => {
    void attempt(async () => {
      const answer = await ask('sign-in', { method: 'POST', body: { role: button.value } });
      useToken(((await answer.json()) as { token: string }).token);
      await enter();
      views.querySelector<HTMLElement>('section:not([hidden]) h1')?.focus();
    });
  });
}
void attempt(enter);
