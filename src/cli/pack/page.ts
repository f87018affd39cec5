/** The page of a package, and the two scripts in it that are of this story alone. */
import { directionOf } from '../../i18n/languages.ts';
import type { PackedKey, PackedTranslator } from '../../i18n/packed.ts';
import type { Training } from '../load.ts';
import { escapeMarkup } from '../markup.ts';
import { activityId } from './activity.ts';
import type { Kind, PackOptions } from './packing.ts';

/**
 * All scripts are classic ones beside the page, which is what a browser runs of a file on disk too; and the story is one of
 * them, since many systems serve no `.json`.
 */
export const SCRIPTS = {
  player: 'signal-training.js',
  lms: 'signal-lms.js',
  /** Fetched where no system is found and the page is shown in one that may hear of it. */
  host: 'embed.js',
  story: 'training.js',
} as const;
export const STYLE = 'page.css';

/** Only where statements are sent anything is: the system that launches the page says where to. */
const policyOf = (kind: Kind): string =>
  [
    "default-src 'none'",
    "script-src 'self'",
    "style-src 'self'",
    "img-src 'self'",
    ...(sendsStatements(kind) ? ['connect-src https: http:'] : []),
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');

const sendsStatements = (kind: Kind): boolean => kind === 'cmi5' || kind === 'xapi';

/** Each sentence of the page in the languages of the interface that the story has too, so that whoever reads the one reads the other. */
export function pageOf(
  training: Training,
  kind: Kind,
  { exitUrl }: PackOptions,
  speakers: readonly PackedTranslator[],
): string {
  const { title, language } = training;
  const isWeb = kind === 'web';
  const said = (key: PackedKey): readonly string[] =>
    speakers.map(({ language: own, t }) => `<p ${tongue(own)}>${escapeMarkup(t(key))}</p>`);
  const attributes = [
    isWeb ? 'record="none"' : 'record="lms" remember="device" await-learner',
    'heading-level="1"',
    ...(exitUrl === undefined ? [] : [`exit-url="${escapeMarkup(exitUrl)}"`]),
  ];
  const leave = speakers.map(
    ({ language: own, t }) => `<span ${tongue(own)}>${escapeMarkup(t('leave'))}</span>`,
  );
  const way =
    exitUrl === undefined
      ? []
      : [`<p><a href="${escapeMarkup(exitUrl)}" rel="nofollow noreferrer">${leave.join(' / ')}</a></p>`];
  return lines([
    '<!doctype html>',
    `<html ${tongue(language)}>`,
    '<head>',
    '<meta charset="utf-8" />',
    `<meta http-equiv="Content-Security-Policy" content="${policyOf(kind)}" />`,
    '<meta name="viewport" content="width=device-width, initial-scale=1" />',
    '<meta name="color-scheme" content="light dark" />',
    '<meta name="referrer" content="no-referrer" />',
    ...(isWeb ? [] : ['<meta name="signal-hosts" content="" />']),
    ...(kind === 'xapi' ? [`<meta name="signal-activity" content="${activityId(training)}" />`] : []),
    // A system of cmi5 may say which its learner prefers.
    ...(kind === 'cmi5'
      ? [`<meta name="signal-languages" content="${languagesOf(training).join(' ')}" />`]
      : []),
    `<title>${escapeMarkup(title)}</title>`,
    `<link rel="stylesheet" href="${STYLE}" />`,
    // First: what it does as the page goes has to come before what the player does.
    ...(isWeb ? [] : [`<script defer src="${SCRIPTS.lms}"></script>`]),
    `<script defer src="${SCRIPTS.player}"></script>`,
    `<script defer src="${SCRIPTS.story}"></script>`,
    '</head>',
    '<body>',
    ...(isWeb ? [] : notice('no-lms', said('notice.noLms'))),
    ...sessionNotices(kind).flatMap((name) => notice(name, said(`notice.${name}`))),
    `<signal-training ${attributes.join(' ')}>`,
    ...way,
    '<noscript>',
    ...said('notice.noScript'),
    '</noscript>',
    '</signal-training>',
    ...(kind === 'cmi5' ? wayBack(speakers) : []),
    '</body>',
    '</html>',
  ]);
}

const tongue = (language: string): string => `lang="${language}" dir="${directionOf(language)}"`;

const languagesOf = ({ language, translations }: Training): readonly string[] => [
  language,
  ...Object.keys(translations),
];

/** Shown when it is so, and read out then. */
const notice = (name: string, words: readonly string[]): readonly string[] => [
  `<div class="notice ${name}" role="alert" hidden>`,
  ...words,
  '</div>',
];

/** What else the page may have to say of a session. */
function sessionNotices(kind: Kind): readonly ('looking' | 'over')[] {
  if (kind === 'cmi5') return ['looking', 'over'];
  return kind === 'scorm12' || kind === 'scorm2004' ? ['over'] : [];
}

/** Closes the session, which the player knows nothing of. */
function wayBack(speakers: readonly PackedTranslator[]): readonly string[] {
  const names = speakers.map(
    ({ language, t }) => `<span ${tongue(language)}>${escapeMarkup(t('close'))}</span>`,
  );
  const closed = speakers.map(
    ({ language, t }) => `<p ${tongue(language)}>${escapeMarkup(t('notice.closed'))}</p>`,
  );
  return [
    `<p class="way-back" hidden><button type="button">${names.join(' / ')}</button></p>`,
    ...notice('closed', closed),
  ];
}

/** Around the player, which has its own looks. */
export const PAGE_STYLE = `\
body {
  margin: 1em auto;
  padding: 0 1em;
  max-inline-size: 56em;
  font: 1em/1.5 system-ui, sans-serif;
}
.notice {
  margin-block-end: 1em;
  padding: 0.1em 1.25em;
  border: 2px solid;
  border-inline-start-width: 0.6em;
  border-radius: 0.5em;
}
.way-back button {
  padding: 0.6em 1em;
  font: inherit;
}
[hidden] {
  display: none;
}
`;

/** Gives the story to the player. As a string, which a browser reads faster than a script, and in which no mark can end the script. */
export function storyScript(training: Training): string {
  const json = JSON.stringify(JSON.stringify(training)).replace(/[\u2028\u2029]/g, (mark) =>
    mark === '\u2028' ? '\\u2028' : '\\u2029',
  );
  return `document.querySelector('signal-training').scenario = JSON.parse(${json});\n`;
}

const lines = (all: readonly string[]): string => `${all.join('\n')}\n`;
