/** Storage that refuses, is shared, or holds what others have left. */
import { ANOTHER, REMEMBERS } from './cut.ts';
import { NOT_DEVICE, type Row } from './row.ts';

export const STORAGE_THAT: readonly Row[] = [
  {
    name: 'storage that may not be looked at, and a reload while it waits',
    loses: REMEMBERS,
    async does(cut) {
      await cut.page.addInitScript(() => {
        const refuse = (): never => {
          throw new DOMException('Blocked.', 'SecurityError');
        };
        if (!location.search.includes('well'))
          Object.defineProperties(window, { localStorage: { get: refuse }, sessionStorage: { get: refuse } });
      });
      cut.register.answer = 'refuses';
      await cut.until('waiting');
      await cut.cutBy(() => cut.leaveFor('elsewhere?well'));
    },
    next: { more: 'well' },
  },
  {
    name: 'storage that is full, and a reload while it waits',
    loses: REMEMBERS,
    async does(cut) {
      await cut.fillStorage();
      cut.register.answer = 'refuses';
      await cut.until('waiting');
      await cut.cutBy(() => cut.page.reload());
    },
  },
  {
    name: 'a page that remembers otherwise on the next visit',
    loses: ['none'],
    next: { remember: 'device' },
    async does(cut) {
      cut.register.answer = 'refuses';
      await cut.until('waiting');
      await cut.cutBy(() => cut.leaveFor('elsewhere'));
    },
  },
  {
    name: 'a next visit to another training',
    loses: ['none'],
    next: { trainings: [ANOTHER] },
    async does(cut) {
      cut.register.answer = 'refuses';
      await cut.until('waiting');
      await cut.cutBy(() => cut.leaveFor('elsewhere'));
    },
  },
  {
    name: 'what others have left where it is kept',
    loses: ['none'],
    async does(cut) {
      await cut.open();
      await cut.inPage(() => {
        for (const place of [localStorage, sessionStorage])
          for (const [index, rubbish] of ['', 'null', '7', '[', '{"version":2}'].entries())
            place.setItem(`signal-outbox:${index}`, rubbish);
      });
      cut.register.answer = 'refuses';
      await cut.until('waiting');
      await cut.cutBy(() => cut.page.reload());
    },
  },
  {
    name: 'a second tab, and the same training in both',
    twice: NOT_DEVICE,
    async does(cut) {
      await cut.until('held');
      const first = cut.page;
      await cut.newTab();
      await cut.open();
      await cut.finish();
      await cut.cutBy(() => cut.closeTab());
      cut.page = first;
      await cut.closeTab();
    },
  },
  ...[false, true].map((isPlain): Row => ({
    name: `a second tab that comes while it waits${isPlain ? ', over plain http' : ''}`,
    stays: true,
    async does(cut) {
      if (isPlain) cut.plainHttp();
      cut.register.answer = 'refuses';
      await cut.until('waiting');
      const first = cut.page;
      cut.register.answer = 'stores';
      await cut.newTab();
      await cut.comeBack();
      await cut.stored();
      cut.page = first;
    },
  })),
  {
    name: 'a second tab that comes while the first has it in hand for ever',
    loses: NOT_DEVICE,
    async does(cut) {
      await cut.until('offered', { host: 'never answers' });
      const first = cut.page;
      await cut.newTab();
      await cut.comeBack();
      cut.page = first;
      await cut.cutBy(() => cut.closeTab());
    },
  },
  {
    name: 'a tab that is duplicated while it waits',
    stays: true,
    async does(cut) {
      cut.register.answer = 'refuses';
      await cut.until('waiting');
      const first = cut.page;
      await cut.duplicate();
      cut.page = first;
    },
  },
];
