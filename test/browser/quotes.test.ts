import { expect } from '@open-wc/testing';
import { board, choice, choices, end, scene } from '../support/boards.ts';
import { flatTree, textOf } from '../support/flat-tree.ts';
import { begin, words } from '../support/player.ts';
import { lookBack, openStep } from '../support/play.ts';

/** What stands on screen: the text with what the styles put around it. */
const shown = (span: Element): string =>
  ['::before', '::after']
    .map((pseudo) => /^"(.*)"$/.exec(getComputedStyle(span, pseudo).content)?.[1] ?? '')
    .join(textOf(span));

/** The outermost spans that hold these words and no others. */
const said = (root: Node, label: string): readonly string[] => {
  const spans = [...flatTree(root)].filter((node): node is Element => node instanceof HTMLSpanElement);
  const holding = spans.filter((span) => textOf(span) === label);
  return holding
    .filter((span) => !holding.some((other) => other !== span && other.contains(span)))
    .map(shown);
};

describe('what is said', () => {
  for (const [label, read] of [
    ['Does it suit you now?', '“Does it suit you now?”'],
    ["'s Avonds ben ik er niet.", "“'s Avonds ben ik er niet.”"],
    ['‘s Avonds ben ik er niet.', '“‘s Avonds ben ik er niet.”'],
    ['Zei u “nooit”?', '“Zei u “nooit”?”'],
    ['“Does it suit you now?”', '“Does it suit you now?”'],
    ['"Does it suit you now?"', '"Does it suit you now?"'],
    ['„Schikt het nu?”', '„Schikt het nu?”'],
    ['« Ça va ? »', '« Ça va ? »'],
    ['‘Does it suit you now?’', '‘Does it suit you now?’'],
  ] as const) {
    it(`is read once between quotes, whoever put them there: ${label}`, async () => {
      const player = await begin({
        scenario: board([
          scene('opening', choices(choice('say', 'over', { label: [{ text: [label] }] })), {
            script: [],
            skipTo: 'over',
          }),
          scene('over', end),
        ]),
      });
      expect(said(player.element, label)).to.deep.equal([read]);
      await player.click(label);
      await lookBack(player);
      await openStep(player);
      expect(said(player.element, label)).to.deep.equal([read]);
      expect(player.headings).to.include(words.debrief.title);
    });
  }
});
