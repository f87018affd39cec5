/**
 * Puts something of ours on paper and nothing of the page around it. A part cannot hide what stands beside it, so what is
 * printed is the document of an empty frame: it is told nothing of the page, and the page is told nothing of it.
 */
import { type CSSResult, type TemplateResult, render } from 'lit';
import { directionOf } from '../../i18n/languages.ts';

interface Paper {
  /** What the file is called where it is kept as one. */
  readonly title: string;
  readonly language: string;
  readonly content: TemplateResult;
  readonly styles: CSSResult;
}

/** The frame stands in `root` until it was printed. Where a page forbids that, the page itself is printed. */
export function printAlone(root: Node, { title, language, content, styles }: Paper): void {
  const frame = document.createElement('iframe');
  frame.className = 'paper';
  frame.tabIndex = -1;
  frame.ariaHidden = 'true';
  const printed = (): void => {
    const paper = frame.contentDocument;
    const view = paper?.defaultView;
    if (!paper || !view) {
      frame.remove();
      window.print();
      return;
    }
    const sheet = new view.CSSStyleSheet();
    sheet.replaceSync(styles.cssText);
    paper.adoptedStyleSheets = [sheet];
    paper.title = title;
    paper.documentElement.lang = language;
    paper.documentElement.dir = directionOf(language);
    render(content, paper.body);
    view.addEventListener('afterprint', () => frame.remove());
    view.print();
  };
  frame.addEventListener('load', printed, { once: true });
  root.appendChild(frame);
}
