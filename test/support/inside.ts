/** Runs in a page that a driver has opened: finds by name what a person sees, closed roots and all, and plays on by clicks. */
import { nameOf, textOf, visible } from './flat-tree.ts';
import { keepPaper } from './kept-paper.ts';
import { english as words } from './words.ts';

const CONTROLS = 'button, a, input, summary';

const named = (name: string): HTMLElement | undefined =>
  visible(document.body, CONTROLS).findLast((control) => nameOf(control) === name);

/** Answers what is asked, with what was answered least so that no turn goes round for ever; or goes on. */
function step(taken: Map<string, number>): void {
  const groups = visible(document.body, '[role=group], fieldset');
  const options = groups.flatMap((group) => visible(group, 'li > button'));
  const answers = [
    options,
    visible(document.body, '[type=radio]'),
    visible(document.body, '[type=checkbox]'),
  ];
  const times = (control: HTMLElement): number => taken.get(nameOf(control)) ?? 0;
  const [least] = (answers.find(({ length }) => length > 0) ?? []).toSorted((a, b) => times(a) - times(b));
  if (least) taken.set(nameOf(least), times(least) + 1);
  const onward = [words.judge.confirm, words.note.confirm, words.scene.continue];
  least?.click();
  onward.map(named).find(Boolean)?.click();
}

const drawn = (): Promise<unknown> => new Promise((resolve) => setTimeout(resolve));

let sheets: readonly Document[] = [];

function pageOf({ title, documentElement: { lang, dir }, body, adoptedStyleSheets }: Document): string {
  const css = adoptedStyleSheets.flatMap(({ cssRules }) => [...cssRules].map(({ cssText }) => cssText));
  return `<!doctype html><html lang="${lang}" dir="${dir}"><title>${title}</title><style>${css.join('\n')}</style><body>${body.innerHTML}</body></html>`;
}

const inside = {
  has: (name: string): boolean => named(name) !== undefined,
  text: (): string => textOf(document.body),
  /** What the learner did, in the order of the conversation. */
  did: (): readonly string[] => visible(document.body, '.did').map(textOf),
  /** In the middle of a control, which is brought into view. */
  middleOf(name: string): readonly [x: number, y: number] {
    const control = named(name);
    if (!control) throw new Error(`“${name}” is not there. There is: ${textOf(document.body)}`);
    control.scrollIntoView({ block: 'nearest' });
    const { left, top, width, height } = control.getBoundingClientRect();
    return [Math.round(left + width / 2), Math.round(top + height / 2)];
  },
  answer(): void {
    step(new Map());
  },
  async playToTheEnd(): Promise<void> {
    const taken = new Map<string, number>();
    for (let count = 0; !named(words.ending.lookBack); count += 1) {
      if (count > 200) throw new Error(`The story does not end. There is: ${textOf(document.body)}`);
      step(taken);
      await drawn();
    }
  },
  /** From now on nothing is printed, and `paper` says what would have been: as a page of its own, the last. */
  keepPaper(): void {
    ({ sheets } = keepPaper());
  },
  paper: (): string | undefined => sheets.map(pageOf).at(-1),
};

export type Inside = typeof inside;
Object.assign(window, { inside });
