/** Lit's templates for what a page may have thousands of. */
import { type TemplateResult, html as whole } from 'lit';

const known = new WeakMap<TemplateStringsArray, TemplateStringsArray>();

/**
 * Lit's `html` without the breaks between tags and places, which are there for who reads the code: each would be a text of
 * its own in every copy, a third of all that is copied. A blank that is meant stands on one line with what it parts.
 */
export function html(strings: TemplateStringsArray, ...values: unknown[]): TemplateResult<1> {
  const lean = known.get(strings) ?? squeezed(strings);
  known.set(strings, lean);
  return whole(lean, ...values);
}

function squeezed(strings: TemplateStringsArray): TemplateStringsArray {
  const squeeze = (text: string): string => text.replace(/>\s*\n\s*/g, '>').replace(/\s*\n\s*</g, '<');
  return Object.assign(strings.map(squeeze), { raw: strings.raw.map(squeeze) });
}
