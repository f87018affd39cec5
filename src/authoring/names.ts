/** Names of files: which of them nobody will find under the name they have, and what they should be called. */
import { LANGUAGE_PATTERN } from '../format/vocabulary.ts';
import { type Diagnostic, diagnostic } from './diagnostics/diagnostic.ts';
import { suggestion } from './diagnostics/suggest.ts';

/** One folder as it is on the disk. */
export interface FolderInput {
  /** How people speak of the folder, with a slash behind it; empty for where they are. */
  readonly folder: string;
  /** The files in it, spelt as on the disk. */
  readonly names: readonly string[];
  /** The folders in it. */
  readonly folders?: readonly string[];
  /** What cannot be read, such as a link that leads nowhere. */
  readonly lost?: readonly string[];
  /** What is in a file; asked only of a file whose name says nothing. */
  readonly textOf: (name: string) => string;
}

const SCENARIO = 'scenario.yaml';
const PARTNERS = 'partners';
const REVIEW = 'review.yaml';
const KNOWN = [SCENARIO, 'partners.yaml', 'help-lines.yaml', 'facts.yaml', 'bank.yaml'];

/** What a trainer takes for YAML: Windows hides what comes last, and some editors write `.yml`. */
const LIKE_YAML = /\.ya?ml(?:\.txt)?$/i;

/** A plan, however it is spelt. */
const PLAN = /[^.]\.plan\.yaml$/;
/** An audience pack, what it translates or who looked at it: of what, for whom, and the rest. */
const PACK = /^(?:([^.]+)\.)?([^.]+)\.audience(?:\.([^.]+))?\.yaml$/;
/** Every file in such a folder is a pair, but the bank. */
const IS_ROUNDS = /(?:^|\/)rounds\/$/;

/** A file in which a scenario is written has its scenes at the left. */
const HAS_SCENES = /^scenes:/m;

/** Files that look like ours and are read by nobody, each with the name it should have where that can be told. Never throws. */
export function checkNames(input: FolderInput): readonly Diagnostic[] {
  const { folder, folders = [], lost = [] } = input;
  const named = (code: 'file-is-folder' | 'file-lost', names: readonly string[]): readonly Diagnostic[] =>
    names
      .filter((name) => LIKE_YAML.test(name))
      .map((name) => diagnostic(code, { file: `${folder}${name}`, range: START }, { name }));
  return [
    ...misnamed(input),
    ...packsAlone(input),
    ...withoutBank(input),
    ...named('file-is-folder', folders),
    ...named('file-lost', lost),
  ];
}

/** Pairs beside which no bank stands, told at the first. */
function withoutBank({ folder, names }: FolderInput): readonly Diagnostic[] {
  if (!IS_ROUNDS.test(folder) || names.some((name) => name.toLowerCase().startsWith('bank.'))) return [];
  const [first, ...others] = names.filter((name) => /^[^.]+\.yaml$/.test(name));
  if (first === undefined) return [];
  const params = { name: first, count: others.length + 1 };
  return [diagnostic('pair-without-bank', { file: `${folder}${first}`, range: START }, params)];
}

/** Packs of which the base is not there, or that no round is made of. */
function packsAlone({ folder, names }: FolderInput): readonly Diagnostic[] {
  const isRounds = IS_ROUNDS.test(folder);
  const banks = names.flatMap((name) => /^bank\.([^.]+)\.audience\.yaml$/.exec(name)?.[1] ?? []);
  return names.flatMap((name) => {
    const [, of, audience = '', rest] = PACK.exec(name) ?? [];
    if (audience === '') return [];
    const place = { file: `${folder}${name}`, range: START };
    const base = isRounds || of === PARTNERS ? of && `${of}.yaml` : of === undefined ? SCENARIO : undefined;
    const pack = `${of === undefined ? '' : `${of}.`}${audience}.audience.yaml`;
    const isRead = rest === undefined || rest === 'review' || LANGUAGE_PATTERN.test(rest);
    if (base === undefined || !isRead || !names.includes(base) || !names.includes(pack)) {
      return [diagnostic('file-unused', place, { name })];
    }
    if (!isRounds || rest !== undefined || banks.includes(audience)) return [];
    return [diagnostic('audience-unknown', place, { audience, name, ...suggestion(audience, banks) })];
  });
}

/** Files that are there and cannot be opened, by the names people have for them. */
export function checkUnread(files: readonly string[]): readonly Diagnostic[] {
  return files.map((file) => diagnostic('file-unreadable', { file, range: START }, { name: file }));
}

function misnamed({ folder, names, textOf }: FolderInput): readonly Diagnostic[] {
  const isRounds = IS_ROUNDS.test(folder);
  const besideScenario = names.includes(SCENARIO);
  return names
    .filter((name) => LIKE_YAML.test(name) && !PACK.test(name))
    .flatMap((name) => {
      const plain = name.toLowerCase().replace(LIKE_YAML, '.yaml');
      const known = KNOWN.find((one) => one === plain);
      const should =
        known ??
        (PACK.test(plain) ? plain : undefined) ??
        (besideScenario && plain === REVIEW ? plain : undefined) ??
        (besideScenario && PLAN.test(plain) ? (PLAN.test(name) ? name : plain) : undefined) ??
        (besideScenario ? languageFile(name, plain) : undefined) ??
        (isRounds && plain !== name ? plain : undefined) ??
        (!besideScenario && !isRounds && isLost(name, names) && HAS_SCENES.test(textOf(name))
          ? `${plain.replace('.yaml', '')}/${SCENARIO}`
          : undefined);
      if (should === name) return [];
      const place = { file: `${folder}${name}`, range: START };
      if (should !== undefined) {
        const code = names.includes(should) ? 'file-twice' : 'file-misnamed';
        return [diagnostic(code, place, { name, should })];
      }
      return besideScenario || PLAN.test(name) ? [diagnostic('file-unused', place, { name })] : [];
    });
}

const FIRST = { line: 1, column: 1, offset: 0 };
const START = { start: FIRST, end: FIRST };

/** The translation that a name means: itself where it is right, `en-US.yaml` for `en_us.yml`, `en.yaml` for `scenario.en.yaml`. */
function languageFile(name: string, plain: string): string | undefined {
  if (name.endsWith('.yaml') && LANGUAGE_PATTERN.test(name.slice(0, -'.yaml'.length))) return name;
  const tag = plain
    .replace(/^scenario\./, '')
    .replace('.yaml', '')
    .replace('_', '-');
  const [language = '', region] = tag.split('-');
  const proper = region?.length === 2 ? `${language}-${region.toUpperCase()}` : tag;
  return LANGUAGE_PATTERN.test(proper) ? `${proper}.yaml` : undefined;
}

/** Whether a file is none of ours by its name: not one of ours, nor the translation of one. */
function isLost(name: string, names: readonly string[]): boolean {
  const [stem = ''] = name.split('.');
  return !names.some((other) => KNOWN.includes(other) && other === `${stem}.yaml`);
}
