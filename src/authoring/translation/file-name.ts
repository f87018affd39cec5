import { LANGUAGE_PATTERN } from '../../format/vocabulary.ts';

/** The language a translation is named after: `en.yaml`, `partners.en.yaml`, `pt-BR.yaml`; none where it is not. */
export function languageInName(file: string): string | undefined {
  const stem = /([^./\\]+)\.ya?ml$/.exec(file)?.[1];
  return stem !== undefined && LANGUAGE_PATTERN.test(stem) ? stem : undefined;
}
