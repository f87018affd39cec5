/** A screen in Arabic: every text in its own direction, and all of it in sight. Named after `in-arabic.ts`. */
import { expect } from '@open-wc/testing';
import { setViewport } from '@web/test-runner-commands';
import { directionOf } from '../../src/i18n/languages.ts';
import { problems } from './axe.ts';
import { afterThisTest } from './cleanup.ts';
import { flatTree, isVisible } from './flat-tree.ts';
import { sticksOut } from './layout.ts';

const aroundOf = (node: Node): Node | null =>
  (node instanceof Element ? node.assignedSlot : null) ??
  node.parentNode ??
  (node instanceof ShadowRoot ? node.host : null);

/** What is said nearest to it, through shadow roots and slots. */
function languageOf(node: Node): string | undefined {
  for (let at: Node | null = node; at; at = aroundOf(at)) {
    if (at instanceof HTMLElement && at.lang) return at.lang;
  }
  return undefined;
}

/** Each text that stands in the wrong direction, or is said to be Arabic without a letter of it. */
function misread(element: HTMLElement): readonly string[] {
  return [...flatTree(element)].flatMap((node) => {
    const parent = node.parentElement;
    if (!(node instanceof Text) || !parent || !isVisible(parent) || !/\p{L}{2}/u.test(node.data)) return [];
    const language = languageOf(parent) ?? '';
    const { direction } = getComputedStyle(parent);
    const isOwn = language === 'ar' && !/\p{Script=Arabic}/u.test(node.data);
    return direction === directionOf(language) && !isOwn
      ? []
      : [`${language} ${direction}: ${node.data.trim()}`];
  });
}

/** What is written alike in every language, or by a team. */
const NAMES = /: (?:Veilig Thuis|Kindertelefoon|example\.org|Aa|West)$/;

/** One test of each of these screens. */
export function fitFromRightToLeft(
  screens: Readonly<Record<string, (into: Node) => Promise<{ readonly element: HTMLElement }>>>,
): void {
  for (const [name, reach] of Object.entries(screens)) {
    it(`${name} fits, on a phone and on a desk, with every text in its own direction`, async () => {
      afterThisTest(() => setViewport({ width: 800, height: 600 }));
      const { element } = await reach(document.body);
      expect(misread(element).filter((text) => !NAMES.test(text))).to.deep.equal([]);
      for (const width of [320, 1366]) {
        await setViewport({ width, height: 740 });
        expect(sticksOut(element), `${width}`).to.deep.equal([]);
      }
      expect(await problems(element, ['target-size'])).to.deep.equal([]);
    });
  }
}
