/** How long is waited for what a user would see: vitest alone waits a second, which a busy machine needs for less. */
export const PATIENCE = { timeout: 20_000, interval: 50 };
