import { MELDCODES } from '../../src/format/vocabulary.ts';

/** What an organisation may put into the file of `policy-src`; the player reads it with `readPolicy`. */
export const POLICY = {
  $schema: 'http://json-schema.org/draft-07/schema#',
  title: 'Beleid van een organisatie, voor signal-training',
  type: 'object',
  additionalProperties: false,
  properties: {
    meldcode: {
      enum: MELDCODES,
      description:
        'Of de meldcode geldt: statutory (door de wet), adopted (door eigen besluit) of none (niet). Weglaten is none.',
    },
    'may-report': {
      type: 'boolean',
      description:
        'Of medewerkers zelf bij Veilig Thuis mogen melden, of alleen advies vragen. Weglaten is false.',
    },
    contact: {
      type: 'string',
      minLength: 1,
      maxLength: 80,
      pattern: '\\S',
      description: 'Hoe medewerkers de persoon kennen met wie zij overleggen: een naam of een functie.',
    },
    'help-lines': {
      type: 'array',
      maxItems: 5,
      description: 'Hulp dichtbij, die voor de andere hulplijnen komt te staan; hooguit vijf.',
      items: {
        type: 'object',
        additionalProperties: false,
        required: ['name', 'for'],
        properties: {
          name: {
            type: 'string',
            minLength: 1,
            maxLength: 80,
            pattern: '\\S',
            description: 'De naam op de pagina.',
          },
          for: {
            type: 'string',
            minLength: 1,
            maxLength: 200,
            pattern: '\\S',
            description: 'Voor wie of waarvoor.',
          },
          phone: {
            type: 'string',
            pattern: '^[\\d +()-]{3,20}$',
            description: 'Het nummer: cijfers, spaties, +, haakjes en streepjes.',
          },
          site: {
            type: 'string',
            pattern: '^https://[^\\s]{1,200}$',
            description: 'Een webadres dat met https:// begint.',
          },
        },
      },
    },
  },
} as const;
