import type { Article } from '../../../record/model.ts';
import { ARTICLE_KINDS } from '../../../record/vocabulary.ts';
import { addresses } from '../../../catalogue/addresses.ts';
import {
  EDTF_DATE,
  IDENTIFIER,
  LANGUAGE,
  listOf,
  STATEMENT_ID,
  TEXT,
  WEB_ADDRESS,
  wordFrom,
} from '../form.ts';
import { defineTable } from '../table.ts';
import { addressColumn, dateColumns, edtf, plain } from './columns.ts';

/** The published reports. */
export const ARTICLES = defineTable<Article>({
  name: 'articles',
  title: 'Articles',
  description:
    'One row for each published report from which statements were taken, or which corroborates them.',
  key: ['id'],
  entries: ({ record }) => record.articles.values(),
  columns: [
    {
      name: 'id',
      description: 'Permanent id of the report.',
      form: IDENTIFIER,
      isRequired: true,
      read: ({ id }) => id,
    },
    addressColumn('report', ({ id }: Article) => addresses.article(id)),
    {
      name: 'headline',
      description: 'The source’s own headline. Empty if it was not seen.',
      form: TEXT,
      read: ({ headline }) => headline,
    },
    {
      name: 'publisher',
      description: 'Id of the publisher.',
      form: IDENTIFIER,
      isRequired: true,
      refersTo: 'publishers',
      read: ({ publisher }) => publisher,
    },
    {
      name: 'url',
      description: 'Address of the report.',
      form: WEB_ADDRESS,
      isRequired: true,
      read: ({ url }) => url,
    },
    {
      name: 'archive',
      description: 'Address of a copy in a web archive, if one is known.',
      form: WEB_ADDRESS,
      read: ({ archive }) => archive,
    },
    ...dateColumns<Article>('published', 'When it was published', ({ published }) => published),
    {
      name: 'language',
      description: 'Language of the report (BCP 47).',
      form: LANGUAGE,
      isRequired: true,
      read: ({ language }) => language,
    },
    {
      name: 'kind',
      description: 'Whether it is the speaker’s own publication, a report or a repost.',
      form: wordFrom(ARTICLE_KINDS),
      isRequired: true,
      read: ({ kind }) => kind,
    },
    {
      name: 'cites',
      description: 'Ids of the publishers from which it says it got its report.',
      form: listOf(IDENTIFIER),
      isRequired: true,
      refersTo: 'publishers',
      read: ({ cites }) => cites,
    },
    {
      name: 'statements',
      description:
        'Ids of the statements taken from it. Statements that it only corroborates name it in their column also.',
      form: listOf(STATEMENT_ID),
      isRequired: true,
      refersTo: 'statements',
      read: ({ statements }) => statements,
    },
    {
      name: 'summary',
      description: 'What it reports, in our own words.',
      form: TEXT,
      read: ({ summary }) => plain(summary),
    },
    {
      name: 'note',
      description: 'What a careful reader must know of it.',
      form: TEXT,
      read: ({ note }) => note,
    },
    {
      name: 'accessed',
      description: 'When it was read (EDTF).',
      form: EDTF_DATE,
      read: ({ accessed }) => edtf(accessed),
    },
    {
      name: 'added',
      description: 'When it entered this record (EDTF).',
      form: EDTF_DATE,
      isRequired: true,
      read: ({ added }) => edtf(added),
    },
  ],
});
