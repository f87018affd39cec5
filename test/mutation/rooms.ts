/** The rooms in which every small change to the code is tried, and what share of the changes their tests must notice. */
export const ROOMS = {
  reporting: { atLeast: 93 },
  i18n: { atLeast: 85 },
  engine: { atLeast: 93 },
  assessment: { atLeast: 93 },
  format: { atLeast: 93 },
  rounds: { atLeast: 90 },
} as const satisfies Record<string, { readonly atLeast: number }>;
