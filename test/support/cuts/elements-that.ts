/** The element goes, or is given something else; the page stays. */
import { english as words } from '../words.ts';
import { ANOTHER, REMEMBERS, STORY } from './cut.ts';
import type { Row } from './row.ts';

export const ELEMENTS_THAT: readonly Row[] = [
  {
    name: 'the element taken away by the host that hears it, and a register that is down once',
    stays: true,
    async does(cut) {
      cut.register.answer = 'refuses';
      await cut.open({ host: 'removes the element' });
      await cut.finishAndTell();
      await cut.askedTimes(1);
    },
  },
  ...[false, true].map((isPlain): Row => ({
    name: `the element taken away in the task of the last act${isPlain ? ', over plain http' : ''}`,
    stays: true,
    async does(cut) {
      if (isPlain) cut.plainHttp();
      await cut.open();
      const last = await cut.lastAct();
      await last.evaluate((button: HTMLElement) => {
        button.click();
        document.querySelector('signal-training')?.remove();
      });
    },
  })),
  {
    name: 'the element taken away while it waits',
    stays: true,
    async does(cut) {
      cut.register.answer = 'refuses';
      await cut.until('waiting');
      await cut.cutBy(() => cut.inPage(() => document.querySelector('signal-training')?.remove()));
    },
  },
  {
    name: 'the element taken away while a host has it in hand',
    stays: true,
    async does(cut) {
      cut.register.answer = 'hangs';
      await cut.until('offered');
      await cut.cutBy(() => cut.inPage(() => document.querySelector('signal-training')?.remove()));
    },
  },
  {
    name: 'the element taken away and put back',
    stays: true,
    async does(cut) {
      cut.register.answer = 'refuses';
      await cut.until('waiting');
      await cut.cutBy(() =>
        cut.inPage(() => {
          const element = document.querySelector('signal-training');
          element?.remove();
          if (element) document.body.prepend(element);
        }),
      );
    },
  },
  {
    name: 'another training in its place while it waits',
    stays: true,
    async does(cut) {
      cut.register.answer = 'refuses';
      await cut.until('waiting');
      await cut.cutBy(() => cut.setOnElement('src', `/trainings/${ANOTHER}.json`));
    },
  },
  {
    name: 'the same policy and another language while it waits',
    stays: true,
    async does(cut) {
      cut.register.answer = 'refuses';
      await cut.until('waiting');
      await cut.cutBy(() =>
        cut.inPage(() => {
          const element = document.querySelector('signal-training');
          if (element) Object.assign(element, { policy: {}, lang: 'nl' });
        }),
      );
    },
  },
  ...REMEMBERS.map((other): Row => ({
    name: `a page that comes to remember otherwise while it waits: ${other}`,
    stays: true,
    async does(cut) {
      cut.register.answer = 'refuses';
      await cut.until('waiting');
      await cut.cutBy(() => cut.setOnElement('remember', other));
    },
  })),
  {
    name: 'two elements with the same training, both completed',
    stays: true,
    async does(cut) {
      await cut.open({ trainings: [STORY, STORY] });
      await cut.finish(cut.element(0));
      await cut.finish(cut.element(1));
    },
  },
  {
    name: '“Stop” while it waits, on a page that names no way out',
    stays: true,
    async does(cut) {
      cut.register.answer = 'refuses';
      await cut.until('waiting');
      await cut.cutBy(() => cut.page.getByRole('button', { name: words.exit.leave, exact: true }).click());
      await cut.reads('waiting');
    },
  },
  {
    name: 'site data that are cleared while it waits',
    stays: true,
    async does(cut) {
      cut.register.answer = 'refuses';
      await cut.until('waiting');
      await cut.cutBy(() =>
        cut.inPage(() => {
          localStorage.clear();
          sessionStorage.clear();
        }),
      );
    },
  },
  {
    name: 'midnight, while it waits',
    stays: true,
    async does(cut) {
      cut.register.answer = 'refuses';
      await cut.until('waiting');
      await cut.pass('24:00:00');
    },
  },
];
