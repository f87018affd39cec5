/** What stands above every page of the intranet, written once. */
import type { Plugin } from 'vite';

/** Each with its name in both languages, and the pages that stand under it. */
const PARTS = [
  { address: '../intranet/news.html', nl: 'Nieuws', en: 'News', pages: /^\/intranet\/news\.html$/ },
  { address: '../intranet/', nl: 'Leren', en: 'Learning', pages: /^\/intranet\/(?:index|single)\.html$/ },
  { address: '../team/', nl: 'Als team', en: 'As a team', pages: /^\/team\/index\.html$/ },
];

export function intranetTop(): Plugin {
  return {
    name: 'intranet-top',
    transformIndexHtml: {
      order: 'pre',
      handler: (html, { path }) => html.replace('<!-- binnenplein -->', () => top(path)),
    },
  };
}

function top(page: string): string {
  const links = PARTS.map(({ address, nl, en, pages }) => {
    const current = pages.test(page) ? ' aria-current="page"' : '';
    return `<a href="${address}"${current}><span data-in="nl">${nl}</span><span data-in="en">${en}</span></a>`;
  });
  return `<header class="top">
      <a class="brand" href="../intranet/news.html">
        <svg viewBox="0 0 40 40" aria-hidden="true">
          <path class="wave" d="M4 16c5-5 11-5 16 0s11 5 16 0M4 25c5-5 11-5 16 0s11 5 16 0" />
        </svg>
        <span>Binnenplein</span>
      </a>
      <nav aria-label="Binnenplein">${links.join('\n        ')}</nav>
      <p class="languages"></p>
    </header>`;
}
