/** What is wrong with the host or the register, while the page stays. */
import { english as words } from '../words.ts';
import type { Row } from './row.ts';

export const HOSTS_THAT: readonly Row[] = [
  { name: 'nothing', stays: true, does: (cut) => cut.until('recorded') },
  {
    name: 'a register that is down three times',
    stays: true,
    async does(cut) {
      cut.register.answer = 'refuses';
      await cut.until('waiting');
      await cut.askedTimes(3);
    },
  },
  {
    name: 'a register that is down, and a learner who presses “Try now”',
    stays: true,
    async does(cut) {
      cut.register.answer = 'refuses';
      await cut.until('waiting');
      for (let press = 0; press < 3; press += 1) {
        await cut.page.getByRole('button', { name: words.report.retry }).click();
        await cut.reads('waiting');
      }
    },
  },
  {
    name: 'a host that never answers, until it does',
    stays: true,
    async does(cut) {
      await cut.until('offered', { host: 'never answers' });
      await cut.pass('01:01');
      await cut.reads('waiting');
      await cut.hostBecomes('stores');
    },
  },
  {
    name: 'two listeners of which one says no twice',
    stays: true,
    async does(cut) {
      await cut.open();
      await cut.page.evaluate(() => {
        let count = 0;
        document.addEventListener('signal-complete', (event) => {
          count += 1;
          if (count < 3) event.waitUntil(Promise.reject(new Error('no')));
        });
      });
      await cut.finishAndTell();
      await cut.reads('waiting');
    },
  },
  {
    name: 'two listeners of which one throws',
    stays: true,
    async does(cut) {
      await cut.open();
      await cut.page.evaluate(() =>
        document.addEventListener('signal-complete', () => {
          throw new Error('hrClient is not defined');
        }),
      );
      await cut.finishAndTell();
    },
  },
  {
    name: 'a listener that stops the event on its way',
    stays: true,
    async does(cut) {
      await cut.open();
      await cut.page.evaluate(() =>
        document.body.addEventListener('signal-complete', (event) => event.stopImmediatePropagation()),
      );
      await cut.finishAndTell();
      await cut.reads('unheard');
    },
  },
  {
    name: 'a host that asks for time too late',
    stays: true,
    async does(cut) {
      await cut.until('unheard', { host: 'asks for time too late' });
      await cut.hostBecomes('stores');
    },
  },
  {
    name: 'a host that starts to listen later',
    stays: true,
    async does(cut) {
      await cut.until('unheard', { host: 'is deaf' });
      await cut.hostBecomes('stores');
    },
  },
  {
    name: 'a host that starts to listen hours later',
    stays: true,
    async does(cut) {
      await cut.until('unheard', { host: 'is deaf' });
      await cut.pass('03:00:00');
      await cut.hostBecomes('stores');
    },
  },
  {
    name: 'a host that gives a function instead of a promise',
    stays: true,
    async does(cut) {
      await cut.until('waiting', { host: 'gives a function' });
      await cut.hostBecomes('stores');
    },
  },
  {
    name: 'a host that gives nothing, and a register that is down',
    stays: true,
    async does(cut) {
      cut.register.answer = 'refuses';
      await cut.until('waiting', { host: 'gives nothing' });
    },
  },
  {
    name: 'an answer that is lost on its way back',
    stays: true,
    async does(cut) {
      cut.register.answer = 'stores, and the answer is lost';
      await cut.until('waiting');
    },
  },
  {
    name: 'a host that posts by itself, and a register that is down once',
    stays: true,
    async does(cut) {
      cut.register.answer = 'refuses';
      await cut.until('unheard', { host: 'tells nobody that it posts' });
    },
  },
  {
    name: 'a register that says that it has it by an error',
    stays: true,
    async does(cut) {
      cut.register.objects = true;
      await cut.until('waiting');
    },
  },
  {
    name: 'a network that is gone for a while',
    stays: true,
    async does(cut) {
      await cut.open();
      await cut.context.setOffline(true);
      await cut.finishAndTell();
      await cut.reads('waiting');
      await cut.context.setOffline(false);
    },
  },
  {
    name: 'pages that were taught another JSON',
    stays: true,
    async does(cut) {
      cut.register.answer = 'refuses';
      await cut.open();
      await cut.page.evaluate(() =>
        Object.assign(Array.prototype, {
          toJSON(this: unknown[]) {
            return JSON.stringify(Object.assign({}, this));
          },
        }),
      );
      await cut.finishAndTell();
      await cut.reads('waiting');
    },
  },
];
