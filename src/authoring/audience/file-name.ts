/** The audience a pack is named after: `housing.audience.yaml`, `new-lock.housing.audience.yaml`; none where it is not. */
export function audienceInName(file: string): string | undefined {
  return /([^./\\]+)\.audience\.yaml$/.exec(file)?.[1];
}
