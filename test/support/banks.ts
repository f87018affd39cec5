/** Banks of rounds as trainers would write them, in bulk: what they say does not matter, only how they are spread. */
import { readFileSync, readdirSync } from 'node:fs';
import { type BankInput, type FileInput, compileBank } from '../../src/authoring/index.ts';
import type { RoundBank } from '../../src/format/round-types.ts';
import { SIGNALS, type Use } from '../../src/format/vocabulary.ts';

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
      Acht gevallen, met uitleg.
  day:
    title: Een gewone dag
    script: |
      Twaalf gevallen.
  burst:
    title: Nog een keer
    script: |
      Wat anders ging dan wij dachten.
  end:
    title: Klaar
    script: |
      Dit was het.
`;

export const FORMS_PART = `forms:
  a: { title: Vorm A }
  b: { title: Vorm B }
  summary: Nog meer gevallen.
  minutes: 35
  blocks:
    form:
      title: Lang
      script: |
        Veertig gevallen.
    halfway:
      title: Halverwege
      script: |
        Even rust.
    end:
      title: Klaar
      script: |
        Dit was het.
`;

export const BOOSTER_PART = `booster:
  title: Opfrissen
  summary: Zes gevallen.
  minutes: 4
  blocks:
    booster:
      title: Opfrissen
      script: |
        Zes gevallen, met uitleg.
    end:
      title: Klaar
      script: |
        Dit was het.
`;

/** As many pairs of each use as every training of a bank needs together. */
export const ENOUGH = 66;

/** What tells a pair from the others. */
export interface PairSketch {
  readonly id: string;
  readonly use: Use;
  readonly language: string;
  readonly setting: string;
  readonly signal: string;
  readonly sex: string;
  readonly name: string;
  readonly neighbourhood: string;
  readonly fluency: string;
}

const QUIET = 'De balie is open en het is rustig. '.repeat(6).trim();

const NOW = `  now:
${['good', 'acceptable', 'harmful']
  .map(
    (grade) => `    is-${grade}:
      do: |
        Je doet iets.
      grade: ${grade}
      because: |
        Hierom.
`,
  )
  .join('')}`;

/** The first pairs are for practice, the next to measure with, the last for the booster. */
const useOf = (index: number): Use => (index < 20 ? 'practise' : index < 60 ? 'measure' : 'booster');

export function pairFile(sketch: PairSketch, file = `${sketch.id}.yaml`): FileInput {
  const { id, use, language, setting, signal, sex, name, neighbourhood, fluency } = sketch;
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
${use === 'practise' ? NOW : ''}`;
  return {
    file,
    text: `format: 1
id: ${id}
use: ${use}
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

/** Pairs that are spread as they should be: no two of the lists below are in step with each other. */
export function sketches(count: number): readonly PairSketch[] {
  const pick = (list: readonly string[], index: number): string => list[index % list.length] ?? '';
  return Array.from({ length: count }, (_, index) => ({
    id: `pair-${index + 1}`,
    use: useOf(index),
    language: 'nl',
    setting: pick(SETTINGS, index),
    signal: pick(SIGNALS, index),
    sex: pick(['woman', 'man', 'man', 'woman', 'woman'], index),
    name: `Naam${index + 1}`,
    neighbourhood: pick(['city', 'suburb', 'village', 'estate', 'city'], index),
    fluency: pick(['learning', 'fluent', 'fluent', 'learning', 'fluent', 'fluent', 'fluent'], index),
  }));
}

export function bankInput(
  text = BANK_FILE + FORMS_PART + BOOSTER_PART,
  pairs: readonly PairSketch[] = sketches(ENOUGH),
): BankInput {
  return { file: 'bank.yaml', text, pairs: pairs.map((sketch) => pairFile(sketch)) };
}

type Change = Partial<PairSketch> | undefined;

function changedBank(change: (sketch: PairSketch, index: number) => Change): BankInput {
  return bankInput(
    undefined,
    sketches(ENOUGH).map((sketch, index) => ({ ...sketch, ...change(sketch, index) })),
  );
}

/** A bank for each diagnostic that is about a whole bank, and where it is told: `file line:column`. */
export const BROKEN_BANKS: Readonly<Record<string, { readonly input: BankInput; readonly at: string }>> = {
  'bank-too-small': { input: bankInput(BANK_FILE, sketches(19)), at: 'bank.yaml 13:1' },
  'pair-unused': {
    input: bankInput(
      BANK_FILE,
      sketches(ENOUGH).filter(({ use }) => use !== 'booster'),
    ),
    at: 'pair-21.yaml 3:6',
  },
  'bank-language': {
    input: changedBank((_, index) => (index === 2 ? { language: 'en' } : undefined)),
    at: 'pair-3.yaml 4:11',
  },
  'bank-duplicate-pair': {
    input: {
      ...bankInput(),
      pairs: [
        ...bankInput().pairs,
        pairFile({ ...(sketches(4)[3] as PairSketch), name: 'Ander' }, 'copy.yaml'),
      ],
    },
    at: 'copy.yaml 2:5',
  },
  'bank-few': {
    input: changedBank(({ neighbourhood }) =>
      neighbourhood === 'village' ? { neighbourhood: 'city' } : undefined,
    ),
    at: 'bank.yaml 2:5',
  },
  'bank-missing': {
    input: changedBank(({ setting }) => (setting === 'email' ? { setting: 'phone' } : undefined)),
    at: 'bank.yaml 2:5',
  },
  'bank-coupled': {
    input: changedBank(({ signal }) => (signal === 'honour' ? { neighbourhood: 'city' } : undefined)),
    at: 'pair-8.yaml 9:49',
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

/** The trainings of a bank that is right. */
export function banksOf(input: BankInput): {
  readonly standard: BankOf<'standard'>;
  readonly a: BankOf<'form'>;
  readonly b: BankOf<'form'>;
  readonly booster: BankOf<'booster'>;
} {
  const { banks, diagnostics } = compileBank(input);
  const standard = banks.find((bank) => bank.length === 'standard');
  const [a, b] = banks.filter((bank) => bank.length === 'form');
  const booster = banks.find((bank) => bank.length === 'booster');
  if (!standard || !a || !b || !booster) throw new Error(diagnostics.map(({ code }) => code).join(', '));
  return { standard, a, b, booster };
}
