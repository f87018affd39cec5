/**
 * `imsmanifest.xml` of SCORM 1.2 and of SCORM 2004, 4th edition. No mastery score stands in it: with one, a system may wait for
 * a score that never comes.
 */
import type { Training } from '../load.ts';
import { escapeMarkup } from '../markup.ts';

type ScormKind = 'scorm12' | 'scorm2004';

interface Edition {
  readonly namespaces: readonly string[];
  readonly schemaVersion: string;
  /** Capitals differ. */
  readonly typeAttribute: string;
  /** Under the item: who says that it is completed. */
  readonly sequencing: readonly string[];
}

const EDITIONS: Readonly<Record<ScormKind, Edition>> = {
  scorm12: {
    namespaces: [
      'xmlns="http://www.imsproject.org/xsd/imscp_rootv1p1p2"',
      'xmlns:adlcp="http://www.adlnet.org/xsd/adlcp_rootv1p2"',
    ],
    schemaVersion: '1.2',
    typeAttribute: 'adlcp:scormtype',
    sequencing: [],
  },
  scorm2004: {
    namespaces: [
      'xmlns="http://www.imsglobal.org/xsd/imscp_v1p1"',
      'xmlns:adlcp="http://www.adlnet.org/xsd/adlcp_v1p3"',
      'xmlns:imsss="http://www.imsglobal.org/xsd/imsss"',
    ],
    schemaVersion: '2004 4th Edition',
    typeAttribute: 'adlcp:scormType',
    // Left out, a system would call the training completed and passed as soon as it is closed.
    sequencing: [
      '<imsss:sequencing>',
      '<imsss:deliveryControls completionSetByContent="true" objectiveSetByContent="true" />',
      '</imsss:sequencing>',
    ],
  },
};

/** @param files every path in the package but the manifest's own. */
export function scormManifest(
  { id, title, version }: Training,
  kind: ScormKind,
  files: readonly string[],
): string {
  const { namespaces, schemaVersion, typeAttribute, sequencing } = EDITIONS[kind];
  const name = `<title>${escapeMarkup(title)}</title>`;
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<manifest identifier="signal-training-${id}" version="${escapeMarkup(version)}" ${namespaces.join(' ')}>`,
    '<metadata>',
    '<schema>ADL SCORM</schema>',
    `<schemaversion>${schemaVersion}</schemaversion>`,
    '</metadata>',
    '<organizations default="organization">',
    '<organization identifier="organization">',
    name,
    '<item identifier="item" identifierref="training">',
    name,
    ...sequencing,
    '</item>',
    '</organization>',
    '</organizations>',
    '<resources>',
    `<resource identifier="training" type="webcontent" ${typeAttribute}="sco" href="index.html">`,
    ...files.map((file) => `<file href="${escapeMarkup(encodeURI(file))}" />`),
    '</resource>',
    '</resources>',
    '</manifest>',
    '',
  ].join('\n');
}
