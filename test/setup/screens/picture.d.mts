export function isOneColour(screenshot: Uint8Array): boolean;
