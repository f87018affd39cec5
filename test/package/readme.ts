/** The examples of a README, so that what it tells is what is tried. */

export interface Example {
  /** The heading it stands under. */
  readonly heading: string;
  readonly language: string;
  readonly code: string;
}

export function examplesIn(readme: string): readonly Example[] {
  const examples: Example[] = [];
  let heading = '';
  for (const [, title, language, code] of readme.matchAll(/^#+ (.+)$|^```(\w+)\n([\s\S]*?)^```$/gm)) {
    if (title !== undefined) heading = title;
    else examples.push({ heading, language: language ?? '', code: code ?? '' });
  }
  return examples;
}

/** The one example that has `part` in it. */
export function exampleWith(readme: string, language: string, part: string): string {
  const found = examplesIn(readme).filter((one) => one.language === language && one.code.includes(part));
  const [first] = found;
  if (!first || found.length > 1)
    throw new Error(`The README has ${found.length} examples in ${language} with ${part}.`);
  return first.code;
}
