/** Files below `test/fixtures/scenario`, as the scenario room takes them. */
import { existsSync, readFileSync, readdirSync } from 'node:fs';

const FOLDER = new URL('../fixtures/scenario/', import.meta.url);

export interface FixtureFile {
  readonly file: string;
  readonly text: string;
}

export function fixture(file: string): FixtureFile {
  return { file, text: readFileSync(new URL(file, FOLDER), 'utf8') };
}

export function fixtureIfAny(file: string): readonly FixtureFile[] {
  return existsSync(new URL(file, FOLDER)) ? [fixture(file)] : [];
}

export function fixtureNames(): readonly string[] {
  return readdirSync(FOLDER).filter((name) => name.endsWith('.yaml'));
}

/** The same text with one part of it replaced; the part must be there once. */
export function changed(text: string, from: string, to: string): string {
  const parts = text.split(from);
  if (parts.length !== 2) throw new Error(`“${from}” stands ${parts.length - 1} times in the fixture`);
  return parts.join(to);
}
