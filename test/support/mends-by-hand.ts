/** Mends that need a person, or a command, done as a message says: the words that were there, and the words that came instead. */
import { updateAudience, updateOverlay } from '../../src/authoring/index.ts';
import { type Mend, meant, put, remove } from './mends.ts';
import { changed, fixture } from './scenario-fixtures.ts';

/** Each part stands there once. */
const hand =
  (...changes: readonly (readonly [was: string, is: string])[]): Mend =>
  (text) =>
    changes.reduce((mended, [was, is]) => changed(mended, was, is), text);

/** What `translate --update` makes of it. */
const updated =
  (update: typeof updateOverlay): Mend =>
  (text, { code, file }) =>
    update(fixture(`${code}.yaml`), { file, text }).text ?? text;

const then =
  (...mends: readonly Mend[]): Mend =>
  (text, diagnostic) =>
    mends.reduce((mended, mend) => mend(mended, diagnostic), text);

/** Leaves out so many sentences of a text that is one sentence over and over. */
const without =
  (count: number): Mend =>
  (text) =>
    text.replace('De balie is open en het is rustig. '.repeat(count), '');

const lines = (...all: readonly string[]): string => all.map((line) => `${line}\n`).join('');

/** Puts the lines of a choice deeper, below a name. */
const below =
  (name: string, from: string, to: string): Mend =>
  (text) => {
    const part = text.slice(text.indexOf(from), text.indexOf(to));
    return changed(text, part, `      ${name}:\n${part.replaceAll(/^(?=.)/gm, '  ')}`);
  };

export const MENDS_BY_HAND: Readonly<Record<string, Mend>> = {
  'audience-name': put('audience-name'),
  'audience-not-recorded': updated(updateAudience),
  'audience-not-text': hand(['scenes:\n  begin:\n    end: harmful\n', '']),
  'audience-orphan': then(meant, updated(updateAudience)),
  'audience-same': remove,
  'audience-stale': then(hand(['  title: "00000000/50c47666"\n', '']), updated(updateAudience)),
  'bad-indentation': hand(['\n     Mila belt', '\n      Mila belt']),
  'bad-picture-source': put('media/kantoor.svg'),
  'chance-same': hand([
    '      - { chance: 1, to: einde }\n      - { chance: 1, to: einde }\n',
    '      - { chance: 2, to: einde }\n',
  ]),
  'condition-never-holds': hand(['visited: anders', 'chose: vragen']),
  'condition-unknown-choice': meant,
  'condition-waits-for-itself': remove,
  'condition-wrong-turn': hand(['bureau: consult', 'oordeel: consult']),
  'discuss-count': hand([
    '    begin: Wat viel je op?\n',
    lines(
      '    begin: Wat viel je op?',
      '    vragen: Welke vraag zou jij stellen?',
      '    team: Met wie overleg je?',
    ),
  ]),
  'duplicate-part': hand(['    end: good\n    script:', '    end: good\n  anders:\n    script:']),
  'grade-against-safety': hand([', safety: -1', '']),
  'help-line-hidden': hand(['verified: false\n', 'verified: true\n    checkedOn: 2026-12-01\n']),
  'hub-runs-dry': hand(['        when: { not: { chose: wachten } }\n', '']),
  'interlude-within': hand(
    ['through: nogmaals, ', ''],
    ['  nogmaals:\n    script: |\n      mila: Of om vijf uur?\n    next: return\n', ''],
  ),
  'judge-without-cues': hand([
    '      mila: Ik bel over mijn aanslag.\n',
    lines(
      '      mila: Ik bel over mijn aanslag. {haast}',
      '    cues:',
      '      haast:',
      '        noise: practical',
      '        why: |',
      '          Veel mensen bellen tussendoor.',
    ),
  ]),
  'keys-missing': hand([
    'title: Op bezoek\n',
    lines(
      'title: Op bezoek',
      'summary: Mila belt over haar aanslag.',
      'minutes: 1',
      'level: 1',
      'setting: phone',
    ),
  ]),
  'keys-out-of-place': hand(['    weer: nat\n    stemming: stil\n', '']),
  'last-branch-never-taken': hand(['trust: { atLeast: 2 }', 'trust: { atLeast: 3 }']),
  'line-never-shown': hand(
    ['      mila: Dank u. {when gevraagd}\n', ''],
    ['    lines:\n      gevraagd: { when: { chose: wachten } }\n', ''],
  ),
  'line-without-key': hand(['    Op kantoor.', '    place: Op kantoor.']),
  'list-for-names': hand(
    ['      - say: |\n', '      vragen:\n        say: |\n'],
    ['      - do: |\n', '      wachten:\n        do: |\n'],
  ),
  'marked-not-always': hand(
    [' {when vrij}', ''],
    ['    lines:\n      vrij: { when: { policy: { may-report: true } } }\n', ''],
  ),
  'media-missing': remove,
  'media-unused': hand(['  deur:\n', '  deur:\n    picture: { src: media/old.svg, alt: Een deur. }\n']),
  'merge-key': hand(['    <<: Kantoor', '    place: Kantoor']),
  'meter-never-there': hand(['atLeast: 4', 'atLeast: 3']),
  'minutes-implausible': put('1'),
  'name-missing': below('vragen', '      say:', '      wachten:'),
  'no-end': hand(['    next: begin', '    end: good']),
  'no-good-option': hand([
    '    choices:\n',
    lines(
      '    choices:',
      '      rustig:',
      '        say: |',
      '          Neem de tijd. Wat is er?',
      '        grade: good',
      '        because: |',
      '          Zo hoeft zij zich niet te haasten.',
      '        to: oordeel',
    ),
  ]),
  'no-way-to-end': hand(['    next: rondje\n', '    next: oordeel\n']),
  'not-text': put(' '),
  'not-yaml': hand(['[LAW-09] ]', '[LAW-09]']),
  'nothing-to-choose': hand(['next: []', 'next: oordeel']),
  'now-options': hand([
    '      grade: good\n      because: |\n        Dat hoort',
    '      grade: harmful\n      because: |\n        Dat hoort',
  ]),
  'odd-condition': hand([
    '{if gevraagd}\n',
    '{when gevraagd}\n    lines:\n      gevraagd: { when: { chose: vragen } }\n',
  ]),
  'only-good-options': hand([
    '    choices:\n',
    lines(
      '    choices:',
      '      raden:',
      '        say: |',
      '          U wilt zeker uitstel?',
      '        grade: acceptable',
      '        because: |',
      '          Zij hoort dat je meedenkt, maar kan alleen nog ja of nee zeggen.',
      '        to: oordeel',
    ),
  ]),
  'option-alone': hand([
    '        to: oordeel\n',
    lines(
      '        to: oordeel',
      '      wachten:',
      '        do: |',
      '          Je wacht tot zij verder praat.',
      '        to: oordeel',
    ),
  ]),
  'option-lengths': hand([', en schikt het nu, of zal ik u op een ander moment terugbellen?', '?']),
  'options-many': hand([
    lines(
      ...[3, 4, 5].flatMap((at) => [
        `      rest-${at}:`,
        '        do: |',
        `          Je doet iets, manier ${at}.`,
        '        to: oordeel',
      ]),
    ),
    '',
  ]),
  'plan-meter': hand(['atLeast: 2', 'atMost: 1']),
  'plan-not-in-sight': hand(['  - mark: dictation', '  - choose: ask\n  - mark: dictation']),
  'plan-not-offered': put('ask'),
  'plan-not-over': hand([
    '  - ends: good',
    '  - judge: consult\n  - route: nobody\n  - note: []\n  - ends: harmful',
  ]),
  'plan-offered': hand(['\n    expect: { withheld: wait }', '']),
  'plan-other-ending': put('harmful'),
  'plan-other-scene': put('judgement'),
  'plan-other-turn': hand(['choose: ask', 'judge: consult']),
  'plan-over': remove,
  'plan-seen': hand(['unseen: dictation', 'seen: dictation']),
  'plan-unseen': hand(['[half-open, box]', '[half-open]']),
  'reserved-key': put('wachten'),
  'round-length': without(2),
  'routes-all-return': hand(['        to: bureau\n      debt-help', '        to: notitie\n      debt-help']),
  'say-or-do': hand([
    '      wachten:\n',
    '      wachten:\n        do: |\n          Je wacht tot zij verder praat.\n',
  ]),
  'signal-or-noise': hand(['      haast:\n', '      haast:\n        noise: practical\n']),
  'skip-against-policy': hand([
    '      melden:\n',
    lines(
      '      afronden:',
      '        do: |',
      '          Je rondt het gesprek af.',
      '        to: einde',
      '      melden:',
    ),
  ]),
  'speaker-not-present': hand(['present: [mila]', 'present: [mila, man]']),
  'start-is-end': hand(['start: begin\nscenes:\n', 'start: deur\nscenes:\n  deur:\n    next: begin\n']),
  'thought-among-deeds': hand([
    '        think: |\n          Zij heeft haast.',
    '        do: |\n          Je wacht tot zij verder praat.',
  ]),
  'thought-graded': remove,
  'translation-cue': hand(['      mila: This is Mila.\n', '      mila: This is Mila. {haast}\n']),
  'translation-cue-moved': hand(['rings. {haast}', 'rings.'], ['This is Mila.', 'This is Mila. {haast}']),
  'translation-language': put('en'),
  'translation-lines': hand(['      mila:', '      The telephone rings.\n      mila:']),
  'translation-missing': put('Mila calls.'),
  'translation-not-recorded': updated(updateOverlay),
  'translation-not-text': remove,
  'translation-orphan': remove,
  'translation-speaker': hand(['you: This', 'mila: This']),
  'translation-stale': then(
    updated(updateOverlay),
    hand(['[nl?] The telephone rings.', 'The telephone is ringing.']),
  ),
  'translation-when': hand(['Mila. {haast}', 'Mila. {haast} {when open}']),
  trap: hand(['        when: { chose: vragen }\n', '']),
  'trap-without-skip': hand(['    next: terug', '    next: einde']),
  'twin-lengths': without(2),
  'twin-name': hand(['    Hij zegt dat', '    Henk zegt dat']),
  'twin-without-signal': hand(['      noise: help\n', '      signal: economic\n      strength: medium\n']),
};
