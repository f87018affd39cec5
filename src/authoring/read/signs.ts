/** How a sign is called that nobody sees: `U+200B`. */
export function nameOfSign(text: string, at: number): string {
  return `U+${text.charCodeAt(at).toString(16).toUpperCase().padStart(4, '0')}`;
}
