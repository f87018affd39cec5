/** The whole interface from right to left, in a language that is written so, around a story that is not. */
import '../support/in-arabic.ts';
import { expect } from '@open-wc/testing';
import { setViewport } from '@web/test-runner-commands';
import { directionOf } from '../../src/i18n/languages.ts';
import { problems } from '../support/axe.ts';
import { afterThisTest } from '../support/cleanup.ts';
import { flatTree, isVisible, visible } from '../support/flat-tree.ts';
import { sticksOut } from '../support/layout.ts';
import { begin } from '../support/player.ts';
import { fullBoardOptions } from '../support/player-boards.ts';
import { SCREENS } from '../support/screens.ts';

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

/** What is written alike in every language. */
const NAMES = /: (?:Veilig Thuis|Kindertelefoon|example\.org|Aa)$/;

for (const [name, reach] of Object.entries(SCREENS)) {
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

it('what points along the line points the other way', async () => {
  const { element } = await begin(fullBoardOptions());
  const icons = [...flatTree(element)].filter(
    (node) => node instanceof SVGElement && node.matches('.pointing'),
  );
  expect(icons).not.to.deep.equal([]);
  for (const icon of icons) {
    expect(getComputedStyle(icon as Element).transform).to.equal('matrix(-1, 0, 0, 1, 0, 0)');
  }
  expect(visible(element, '[lang=en]').length).to.be.greaterThan(0);
});
