/** The forms of values in SCORM, each with the name that the standards give it. */

export type Format = (value: string) => boolean;

const like =
  (form: RegExp): Format =>
  (value) =>
    form.test(value);

/** One of these words, to the letter. */
export const vocabulary =
  (...words: readonly string[]): Format =>
  (value) =>
    words.includes(value);

/** At most so many characters. What is longer a system may cut off, and then nobody can read it. */
export const text =
  (length: number): Format =>
  (value) =>
    value.length <= length;

export const number =
  (least = -Infinity, most = Infinity): Format =>
  (value) =>
    /^-?\d+(?:\.\d+)?$/.test(value) && Number(value) >= least && Number(value) <= most;

export const integer =
  (least: number, most: number): Format =>
  (value) =>
    /^-?\d+$/.test(value) && Number(value) >= least && Number(value) <= most;

export const anyOf =
  (...formats: readonly Format[]): Format =>
  (value) =>
    formats.some((format) => format(value));

/** SCORM 1.2: letters, digits, hyphens and underscores, 255 of them. */
export const identifier = like(/^[\w-]{1,255}$/);
/** SCORM 2004: an address or a name of the web, of 4000 characters. */
export const longIdentifier: Format = (value) => value.length <= 4000 && /^[^\s<>"{}|\\^`]+$/.test(value);
/** SCORM 2004: with `{lang=nl}` before it, perhaps. */
export const localized =
  (length: number): Format =>
  (value) =>
    value.replace(/^\{lang=[A-Za-z0-9-]*\}/, '').length <= length;
export const language = like(/^(?:[A-Za-z]{1,8}(?:-[A-Za-z0-9]{1,8})*)?$/);

/** SCORM 1.2: `HH:MM:SS.SS`. */
export const clock = like(/^(?:[01]\d|2[0-3]):[0-5]\d:[0-5]\d(?:\.\d{1,2})?$/);
/** SCORM 1.2: `HHHH:MM:SS.SS`. */
export const span = like(/^\d{2,4}:[0-5]\d:[0-5]\d(?:\.\d{1,2})?$/);
/** SCORM 2004: ISO 8601, with at most two places behind the seconds. */
export const moment = like(
  /^(?:19[7-9]\d|20[0-3]\d)(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01])(?:T(?:[01]\d|2[0-3])(?::[0-5]\d(?::[0-5]\d(?:\.\d{1,2}(?:Z|[+-]\d{2}(?::?\d{2})?)?)?)?)?)?)?)?$/,
);
/** SCORM 2004: ISO 8601, with at most two places behind the seconds, and something in it. */
export const interval = like(
  /^P(?=.)(?:\d+Y)?(?:\d+M)?(?:\d+D)?(?:T(?=.)(?:\d+H)?(?:\d+M)?(?:\d+(?:\.\d{1,2})?S)?)?$/,
);
