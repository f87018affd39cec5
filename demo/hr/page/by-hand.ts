/** A completion by another route, as with a trainer. */
import { filledIn, onSubmit, part, tell } from './parts.ts';
import { ask } from './server.ts';

const form = part('#by-hand-form', HTMLFormElement);

onSubmit(form, async () => {
  await ask('completions/by-hand', { method: 'POST', body: { ...filledIn(form), id: newId() } });
  form.reset();
  tell(['Vastgelegd.', 'Recorded.']);
});

/** UUID v4; `crypto.randomUUID` needs a secure context, and plain-http intranets exist. */
function newId(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  const marked = bytes.map((byte, index) => {
    if (index === 6) return (byte & 0x0f) | 0x40;
    return index === 8 ? (byte & 0x3f) | 0x80 : byte;
  });
  const hex = Array.from(marked, (byte) => byte.toString(16).padStart(2, '0')).join('');
  return hex.replace(/(.{8})(.{4})(.{4})(.{4})/, '$1-$2-$3-$4-');
}
