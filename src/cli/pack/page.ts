/** The page of a package, and the two scripts in it that are of this story alone. */
import type { TerminalKey, TerminalTranslator } from '../../i18n/terminal.ts';
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

/** Each sentence of the page in the languages of the terminal that the story has too, so that whoever reads the one reads the other. */
export function pageOf(
  training: Training,
  kind: Kind,
  { exitUrl }: PackOptions,
  speakers: readonly TerminalTranslator[],
): string {
  const { title, language } = training;
  const isWeb = kind === 'web';
  const said = (key: TerminalKey): readonly string[] =>
    speakers.map(({ language: own, t }) => `<p lang="${own}">${escapeMarkup(t(key))}</p>`);
  const attributes = [
    isWeb ? 'record="none"' : 'record="lms" remember="device" await-learner',
    'heading-level="1"',
    ...(exitUrl === undefined ? [] : [`exit-url="${escapeMarkup(exitUrl)}"`]),
  ];
  const leave = speakers.map(
    ({ language: own, t }) => `<span lang="${own}">${escapeMarkup(t('pack.leave'))}</span>`,
  );
  const way =
    exitUrl === undefined
      ? []
      : [`<p><a href="${escapeMarkup(exitUrl)}" rel="nofollow noreferrer">${leave.join(' / ')}</a></p>`];
  return lines([
    '<!doctype html>',
    `<html lang="${language}">`,
    '<head>',
    '<meta charset="utf-8" />',
    `<meta http-equiv="Content-Security-Policy" content="${policyOf(kind)}" />`,
    '<meta name="viewport" content="width=device-width, initial-scale=1" />',
    '<meta name="color-scheme" content="light dark" />',
    '<meta name="referrer" content="no-referrer" />',
    ...(isWeb ? [] : ['<meta name="signal-hosts" content="" />']),
    ...(kind === 'xapi' ? [`<meta name="signal-activity" content="${activityId(training)}" />`] : []),
    `<title>${escapeMarkup(title)}</title>`,
    `<link rel="stylesheet" href="${STYLE}" />`,
    // First: what it does as the page goes has to come before what the player does.
    ...(isWeb ? [] : [`<script defer src="${SCRIPTS.lms}"></script>`]),
    `<script defer src="${SCRIPTS.player}"></script>`,
    `<script defer src="${SCRIPTS.story}"></script>`,
    '</head>',
    '<body>',
    ...(isWeb ? [] : notice('no-lms', said('pack.noLms'))),
    ...(kind === 'cmi5' ? sessionNotices(said) : []),
    `<signal-training ${attributes.join(' ')}>`,
    ...way,
    '<noscript>',
    ...said('pack.noScript'),
    '</noscript>',
    '</signal-training>',
    ...(kind === 'cmi5' ? wayBack(speakers) : []),
    '</body>',
    '</html>',
  ]);
}

/** Shown when it is so, and read out then. */
const notice = (name: string, words: readonly string[]): readonly string[] => [
  `<div class="notice ${name}" role="alert" hidden>`,
  ...words,
  '</div>',
];

/** What else the page may have to say of a session. */
const sessionNotices = (said: (key: TerminalKey) => readonly string[]): readonly string[] => [
  ...notice('looking', said('pack.looking')),
  ...notice('over', said('pack.over')),
];

/** Closes the session, which the player knows nothing of. */
function wayBack(speakers: readonly TerminalTranslator[]): readonly string[] {
  const names = speakers.map(
    ({ language, t }) => `<span lang="${language}">${escapeMarkup(t('pack.close'))}</span>`,
  );
  const closed = speakers.map(
    ({ language, t }) => `<p lang="${language}">${escapeMarkup(t('pack.closed'))}</p>`,
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
