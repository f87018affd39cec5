/** The cases of rounds, two by two, in one language. */
import type { BankPair, RoundBank, RoundTwin } from '../../../format/round-types.ts';
import type { Inline } from '../../../format/types.ts';
import type { Twin } from '../../../rounds/parts.ts';
import { plain } from '../../../format/plain.ts';
import { speaks } from './languages.ts';
import { type Surface, surfaceOf } from './surface.ts';

export interface Vignette {
  readonly surface: Surface;
  readonly lines: number;
  readonly speakers: number;
}

export interface Twins {
  readonly pair: BankPair;
  readonly signal: Vignette;
  readonly noise: Vignette;
}

/** Each pair once, however many trainings are dealt from it; not those with a line still to translate. */
export function twinsIn(banks: readonly RoundBank[], language: string): readonly Twins[] {
  const pairs = new Map<string, Twins>();
  for (const bank of banks.filter((one) => speaks(one, language))) {
    for (const pair of bank.pairs) {
      const signal = vignette(pair, 'signal', bank, language);
      const noise = vignette(pair, 'noise', bank, language);
      if (signal && noise) pairs.set(pair.id, { pair, signal, noise });
    }
  }
  return [...pairs.values()];
}

function vignette(pair: BankPair, twin: Twin, bank: RoundBank, language: string): Vignette | undefined {
  const { script } = pair[twin];
  const texts = textsOf(script, bank, `pairs.${pair.id}.${twin}.script`, language);
  return (
    texts && {
      surface: surfaceOf(texts.map(plain).join('\n'), language),
      lines: script.length,
      speakers: new Set(script.map(({ speaker }) => speaker)).size,
    }
  );
}

function textsOf(
  script: RoundTwin['script'],
  bank: RoundBank,
  path: string,
  language: string,
): readonly (readonly Inline[])[] | undefined {
  if (language === bank.language) return script.map(({ text }) => text);
  const translated = bank.translations[language]?.[path];
  if (!Array.isArray(translated)) return undefined;
  const lines = translated.filter((line) => line !== null) as readonly (readonly Inline[])[];
  return lines.length === script.length ? lines : undefined;
}
