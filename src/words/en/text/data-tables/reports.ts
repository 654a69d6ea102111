import { addressOf, dates } from './repeated.ts';

/** The tables of the published reports. */
export const REPORTS_TABLES = {
  articles: {
    title: 'Articles',
    description:
      'One row for each published report from which statements were taken, or which corroborates them.',
    columns: {
      id: 'Permanent id of the report.',
      address: addressOf('report'),
      headline: 'The source’s own headline. Empty if it was not seen.',
      publisher: 'Id of the publisher.',
      url: 'Address of the report.',
      archive: 'Address of a copy in a web archive, if one is known.',
      ...dates('published', 'When it was published'),
      language: 'Language of the report (BCP 47).',
      kind: 'Whether it is the speaker’s own publication, a report or a repost.',
      cites: 'Ids of the publishers from which it says it got its report.',
      statements:
        'Ids of the statements taken from it. Statements that it only corroborates name it in their column also.',
      summary: 'What it reports, in our own words.',
      note: 'What a careful reader must know of it.',
      accessed: 'When it was read (EDTF).',
      added: 'When it entered this record (EDTF).',
    },
  },
  publishers: {
    title: 'Publishers',
    description:
      'One row for each publisher of a report, or publisher that a report cites as its source.',
    columns: {
      id: 'Permanent id of the publisher.',
      address: addressOf('publisher'),
      name: 'Name.',
      kind: 'What kind of publisher it is.',
      country: 'ISO 3166-1 alpha-2 code of its country, which need not be in the record.',
      home: 'Host name of its site.',
      note: 'What a reader must know of it.',
      article_count: 'Number of its reports in the record.',
    },
  },
} as const;
