/** The language a translation is named after: `en.yaml`, `partners.en.yaml`, `pt-BR.yaml`; none where it is not. */
export function languageInName(file: string): string | undefined {
  return /(?:^|[./\\])([a-z]{2}(?:-[A-Za-z0-9]{2,8})*)\.ya?ml$/.exec(file)?.[1];
}
