/** What the organisation wrote into its embed page. Nothing is read from the address: whoever links to a page writes that. */

/** The origins whose pages may take part: `<meta name="signal-hosts" content="https://intranet.example">`. */
export function hostsIn(page: Document): readonly string[] {
  return (contentOf(page, 'signal-hosts') ?? '')
    .split(/\s+/)
    .map((text) => (URL.canParse(text) ? new URL(text).origin : ''))
    .filter((origin) => origin !== '' && origin !== 'null');
}

/** Where this page itself hands in what is completed: `<meta name="signal-record-url" content="/completions">`. */
export function recordUrlIn(page: Document): string | undefined {
  return contentOf(page, 'signal-record-url') || undefined;
}

function contentOf(page: Document, name: string): string | undefined {
  return page.querySelector<HTMLMetaElement>(`meta[name="${name}"]`)?.content.trim();
}
