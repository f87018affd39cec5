/** The page goes, and the learner comes back to another. */
import { FLAGS } from './browser.ts';
import { Profile } from './profile.ts';
import { NOT_DEVICE, type Row } from './row.ts';

export const PAGES_THAT: readonly Row[] = [
  {
    name: 'a host that throws, and a reload',
    loses: ['none'],
    async does(cut) {
      await cut.until('unheard', { host: 'throws' });
      await cut.cutBy(() => cut.page.reload());
    },
  },
  {
    name: 'a host that listens once to a register that is down, and a reload',
    loses: ['none'],
    async does(cut) {
      cut.register.answer = 'refuses';
      await cut.until('waiting', { host: 'listens once' });
      await cut.cutBy(() => cut.page.reload());
    },
  },
  {
    name: 'a reload before it began',
    async does(cut) {
      await cut.open();
      await cut.cutBy(() => cut.page.reload());
      await cut.finish();
    },
  },
  {
    name: 'a reload in a scene',
    async does(cut) {
      await cut.open();
      await cut.begin();
      await cut.cutBy(() => cut.page.reload());
      await cut.finish();
    },
  },
  {
    name: 'a reload while it is held back',
    async does(cut) {
      await cut.until('held');
      await cut.cutBy(() => cut.page.reload());
    },
  },
  {
    name: 'a reload while it waits',
    loses: ['none'],
    async does(cut) {
      cut.register.answer = 'refuses';
      await cut.until('waiting');
      await cut.cutBy(() => cut.page.reload());
    },
  },
  {
    name: 'a reload while a host has it in hand',
    loses: ['none'],
    async does(cut) {
      await cut.until('offered', { host: 'never answers' });
      await cut.cutBy(() => cut.page.reload());
    },
  },
  {
    name: 'a reload once it is recorded',
    async does(cut) {
      await cut.until('recorded');
      await cut.cutBy(() => cut.page.reload());
    },
  },
  {
    name: 'a reload, and the same training once more',
    stays: true,
    twice: ['none'],
    async does(cut) {
      await cut.until('recorded');
      await cut.cutBy(() => cut.page.reload());
      await cut.finish();
    },
  },
  {
    name: 'the tab closed at once',
    async does(cut) {
      await cut.until('held');
      await cut.cutBy(() => cut.closeTab());
    },
  },
  {
    name: 'the tab closed while a register has it in hand',
    loses: NOT_DEVICE,
    async does(cut) {
      cut.register.answer = 'hangs';
      await cut.until('offered');
      await cut.cutBy(() => cut.closeTab());
    },
  },
  {
    name: 'the tab closed while it waits',
    loses: NOT_DEVICE,
    async does(cut) {
      cut.register.answer = 'refuses';
      await cut.until('waiting');
      await cut.cutBy(() => cut.closeTab());
    },
  },
  {
    name: '“Leave now” at once',
    async does(cut) {
      await cut.until('held', { exitUrl: '/elsewhere' });
      await cut.cutBy(() => cut.leaveNow());
    },
  },
  {
    name: '“Leave now” while it waits',
    loses: ['none'],
    async does(cut) {
      cut.register.answer = 'refuses';
      await cut.until('waiting', { exitUrl: '/elsewhere' });
      await cut.cutBy(() => cut.leaveNow());
    },
  },
  {
    name: 'a host that goes to another page when it hears it',
    async does(cut) {
      await cut.open({ host: 'leaves the page' });
      await cut.finishAndTell();
      await cut.page.waitForURL('**/elsewhere');
    },
  },
  {
    name: 'another page while it waits, and Back',
    loses: ['none'],
    async does(cut) {
      cut.register.answer = 'refuses';
      await cut.until('waiting');
      await cut.cutBy(() => cut.leaveFor('elsewhere'));
      await cut.page.goBack();
    },
  },
  {
    name: 'a page that crashes while it is held back',
    loses: NOT_DEVICE,
    isCrash: true,
    async does(cut) {
      await cut.until('held');
      await cut.cutBy(() => cut.crash());
    },
  },
  {
    name: 'a page that crashes while it waits',
    loses: NOT_DEVICE,
    isCrash: true,
    async does(cut) {
      cut.register.answer = 'refuses';
      await cut.until('waiting');
      await cut.cutBy(() => cut.crash());
    },
  },
  {
    name: 'a browser that is killed and started again',
    loses: NOT_DEVICE,
    isCrash: true,
    async does(cut) {
      const profile = new Profile(FLAGS);
      cut.atEnd(() => profile.remove());
      await cut.take(await profile.start());
      cut.register.answer = 'refuses';
      await cut.until('waiting');
      // Chromium writes what a page has stored to disk some seconds later.
      if (cut.remember === 'device') await profile.hasOnDisk('signal-outbox');
      await cut.cutBy(() => profile.kill());
      await cut.take(await profile.start());
    },
  },
  {
    name: 'the shelf, and the tab closed at once',
    async does(cut) {
      await cut.openShelf();
      await cut.finish();
      await cut.cutBy(() => cut.closeTab());
    },
  },
];
