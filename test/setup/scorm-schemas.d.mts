/** Whether the schemas of SCORM are there; brings them where npm can. */
export function installScormSchemas(): Promise<boolean>;
/** The files of an edition by their names. Throws when something else has come than was looked at once. */
export function readScormSchemas(edition: 'scorm12' | 'scorm2004'): ReadonlyMap<string, string>;
