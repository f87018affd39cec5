/** Banks of rounds as trainers would write them, in bulk: what they say does not matter, only how they are spread. */
import { readFileSync, readdirSync } from 'node:fs';
import { type BankInput, type FileInput, compileBank } from '../../src/authoring/index.ts';
import type { RoundBank } from '../../src/format/round-types.ts';
import { SIGNALS } from '../../src/format/vocabulary.ts';

export const BANK_FILE = `format: 1
id: seeing
version: 1.0.0
language: nl
title: Zien
summary: Korte gevallen.
minutes: 20
level: 1
review:
  status: draft
cast:
  you: { name: Jij }
blocks:
  practice:
    title: Oefenen
    script: |
      Zestien gevallen, met uitleg.
  day:
    title: Een gewone dag
    script: |
      Veertien gevallen.
  burst:
    title: Nog een keer
    script: |
      Wat anders ging dan wij dachten.
  end:
    title: Klaar
    script: |
      Dit was het.
`;

export const LONG_PART = `long:
  title: De lange ronde
  summary: Nog meer gevallen.
  minutes: 40
  blocks:
    long:
      title: Lang
      script: |
        Achtenveertig gevallen.
    halfway:
      title: Halverwege
      script: |
        Even rust.
    end:
      title: Klaar
      script: |
        Dit was het.
`;

/** What tells a pair from the others. */
export interface PairSketch {
  readonly id: string;
  readonly language: string;
  readonly setting: string;
  readonly signal: string;
  readonly sex: string;
  readonly name: string;
  readonly neighbourhood: string;
  readonly fluency: string;
}

const QUIET = 'De balie is open en het is rustig. '.repeat(6).trim();

export function pairFile(sketch: PairSketch, file = `${sketch.id}.yaml`): FileInput {
  const { id, language, setting, signal, sex, name, neighbourhood, fluency } = sketch;
  const twin = (kind: string, said: string): string => `  script: |
    ${QUIET}
    henk: ${said} {${kind}-${id}}
  cues:
    ${kind}-${id}:
      ${kind === 'signal' ? `signal: ${signal}\n      strength: medium` : 'noise: stress'}
      why: |
        Zo ziet dat eruit.
  because: |
    Daarom.
`;
  return {
    file,
    text: `format: 1
id: ${id}
language: ${language}
setting: ${setting}
level: 1
review:
  status: draft
person: { sex: ${sex}, name: ${name}, neighbourhood: ${neighbourhood}, language: ${fluency} }
cast:
  you: { name: Jij }
  henk: { name: Iemand }
signal:
${twin('signal', 'Dat moet ik thuis vragen.')}noise:
${twin('noise', 'Dat moet ik even uitzoeken.')}`,
  };
}

const SETTINGS = ['phone', 'counter', 'door', 'letter', 'email', 'records'];

/** Pairs that are spread as they should be. */
export function sketches(count: number): readonly PairSketch[] {
  const pick = (list: readonly string[], index: number): string => list[index % list.length] ?? '';
  return Array.from({ length: count }, (_, index) => ({
    id: `pair-${index + 1}`,
    language: 'nl',
    setting: pick(SETTINGS, index),
    signal: pick(SIGNALS, index),
    sex: pick(['woman', 'man', 'man', 'woman', 'woman'], index),
    name: `Naam${index + 1}`,
    neighbourhood: pick(['city', 'suburb', 'village', 'estate'], index),
    fluency: pick(['learning', 'fluent', 'fluent'], index),
  }));
}

export function bankInput(
  text = BANK_FILE + LONG_PART,
  pairs: readonly PairSketch[] = sketches(26),
): BankInput {
  return { file: 'bank.yaml', text, pairs: pairs.map((sketch) => pairFile(sketch)) };
}

type Change = Partial<PairSketch> | undefined;

function changedBank(change: (sketch: PairSketch, index: number) => Change): BankInput {
  return bankInput(
    BANK_FILE,
    sketches(26).map((sketch, index) => ({ ...sketch, ...change(sketch, index) })),
  );
}

/** A bank for each diagnostic that is about a whole bank, and where it is told: `file line:column`. */
export const BROKEN_BANKS: Readonly<Record<string, { readonly input: BankInput; readonly at: string }>> = {
  'bank-too-small': { input: bankInput(BANK_FILE, sketches(21)), at: 'bank.yaml 18:3' },
  'bank-language': {
    input: changedBank((_, index) => (index === 2 ? { language: 'en' } : undefined)),
    at: 'pair-3.yaml 3:11',
  },
  'bank-duplicate-pair': {
    input: {
      ...bankInput(BANK_FILE),
      pairs: [
        ...bankInput().pairs,
        pairFile({ ...(sketches(4)[3] as PairSketch), name: 'Ander' }, 'copy.yaml'),
      ],
    },
    at: 'copy.yaml 2:5',
  },
  'bank-few': { input: changedBank(() => ({ sex: 'woman' })), at: 'bank.yaml 2:5' },
  'bank-missing': {
    input: changedBank(({ setting }) => (setting === 'email' ? { setting: 'phone' } : undefined)),
    at: 'bank.yaml 2:5',
  },
  'bank-coupled': {
    input: changedBank((_, index) => ([3, 7, 11, 19].includes(index) ? { signal: 'honour' } : undefined)),
    at: 'pair-4.yaml 8:51',
  },
};

const ROUNDS = new URL('../../scenarios/rounds/', import.meta.url);

function written(name: string): FileInput {
  const read = (file: string) => ({ file, text: readFileSync(new URL(file, ROUNDS), 'utf8') });
  return { ...read(`${name}.yaml`), overlays: [read(`${name}.en.yaml`)] };
}

/** The bank that comes along. */
export function shippedBankInput(): BankInput {
  const names = readdirSync(ROUNDS).filter((name) => /^[\w-]+\.yaml$/.test(name) && name !== 'bank.yaml');
  return { ...written('bank'), pairs: names.map((name) => written(name.slice(0, -'.yaml'.length))) };
}

type BankOf<Length> = Extract<RoundBank, { readonly length: Length }>;

/** The two trainings of a bank that is right. */
export function banksOf(input: BankInput): {
  readonly standard: BankOf<'standard'>;
  readonly long: BankOf<'long'>;
} {
  const { banks, diagnostics } = compileBank(input);
  const standard = banks.find((bank) => bank.length === 'standard');
  const long = banks.find((bank) => bank.length === 'long');
  if (!standard || !long) throw new Error(diagnostics.map(({ code }) => code).join(', '));
  return { standard, long };
}
