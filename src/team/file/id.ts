/** What a team and a session are called: chance, so that nothing of either can be read from it. */
export function newId(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(12));
  return [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}

export const TEAM_ID_PATTERN = /^[0-9a-f]{24}$/;
