/** Lines that look like speech and are not read as it: whose name was probably meant, and what is wrong with the writing. */
import { suggestion } from '../diagnostics/suggest.ts';
import { nameOfSign } from '../read/signs.ts';
import type { Slip } from './inline.ts';

/** Who can speak, by id; the names are for recognising a name that was written where the id belongs. */
export type Speakers = ReadonlyMap<string, string>;

/** What nobody sees in an editor: soft hyphens, and spaces and joints without width. */
const INVISIBLE = /[\u00AD\u200B-\u200F\u2060\uFEFF]/;

/** Behind a mark of a list or of emphasis: what stands before the first colon, however that is written. */
const LIKE_SPEECH = /^(?:[-–—•·*_>\s]*)([^:：]{1,80}?)[*_\s]*[:：][*_]*(?=\s|$|[^\d\s])/u;

/** What stands between a first and a last name in Dutch. */
const NAME_PARTS = /^(?:van|von|de|den|der|het|'t|’t|ten|ter|te|el|al|ben|bin|\p{Lu}.*)$/u;

/** @param name the single word before a colon and a space, where the line begins with one */
export function misspelledSpeaker(written: string, name: string | undefined, speakers: Speakers): Slip[] {
  const ids = [...speakers.keys()];
  const unknown = (word: string, meant: { suggestion?: string }): Slip[] => [
    {
      code: 'unknown-speaker',
      from: 0,
      to: word.length,
      params: { name: word, ...meant },
      missing: { kind: 'person', id: word },
    },
  ];
  const byName = (word: string): string | undefined =>
    ids.find((id) => id === word || speakers.get(id)?.toLowerCase() === word.toLowerCase());

  const hidden = INVISIBLE.exec(written.slice(0, written.search(/[:：]/) + 1));
  const bare = name?.split(INVISIBLE).join('');
  if (hidden && bare !== undefined && speakers.has(bare)) return [signSlip(written, hidden.index)];

  if (name !== undefined && !/[*_：]/.test(name)) {
    const named = byName(name);
    return unknown(name, named === undefined ? suggestion(name, ids) : { suggestion: named });
  }
  const glued = /^([a-z][a-z0-9-]*):(?=\S)/.exec(written)?.[1];
  if (glued !== undefined && speakers.has(glued)) {
    const at = glued.length;
    return [{ code: 'missing-space-after-colon', from: at, to: at + 1, params: { key: glued } }];
  }
  // `Een man op de achtergrond: …` and `mila (zacht): …`
  const before = /^([^:]{1,80}):\s/.exec(written)?.[1];
  const aside = before === undefined ? undefined : /^(\S+) \([^)]*\)$/.exec(before)?.[1];
  const exact = before === undefined ? undefined : byName(before);
  if (before !== undefined && (exact !== undefined || (aside !== undefined && speakers.has(aside)))) {
    return unknown(before, { suggestion: exact ?? aside ?? before });
  }
  return [...oddlyWritten(written, byName)];
}

/** `wendy : …`, `**wendy:** …`, `- wendy: …`, `wendy：…` and `Wendy de Vries: …`. */
function* oddlyWritten(written: string, byName: (word: string) => string | undefined): Generator<Slip> {
  const found = LIKE_SPEECH.exec(written);
  const said = found?.[1]?.trim() ?? '';
  const [first = '', ...rest] = said.split(/\s+/);
  const isFullName = rest.length > 0 && rest.every((part) => NAME_PARTS.test(part));
  const meant = byName(said) ?? (isFullName ? byName(first) : undefined);
  if (!found || meant === undefined) return;
  const params = { written: found[0].trim(), name: meant };
  yield { code: 'speaker-oddly-written', from: 0, to: found[0].length, params };
}

/** An invisible sign where a name or a cue is read by a computer. */
export function signSlip(written: string, at: number): Slip {
  return { code: 'odd-sign', from: at, to: at + 1, params: { sign: nameOfSign(written, at) } };
}
