/** Hands a file over to who looks at the page, by the browser's own way of keeping downloads. */
let last = '';

export function save(name: string, content: string | Uint8Array): void {
  // A browser may still be reading the one before while its link is pressed; by the next one it has been kept.
  URL.revokeObjectURL(last);
  last = URL.createObjectURL(
    new Blob([typeof content === 'string' ? content : new Uint8Array(content)], {
      type: 'application/octet-stream',
    }),
  );
  const link = document.createElement('a');
  link.href = last;
  link.download = name;
  link.click();
}
