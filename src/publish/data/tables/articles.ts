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
export const ARTICLES = defineTable<Article, 'articles'>({
  name: 'articles',
  key: ['id'],
  entries: ({ record }) => record.articles.values(),
  columns: [
    {
      name: 'id',
      form: IDENTIFIER,
      isRequired: true,
      read: ({ id }) => id,
    },
    addressColumn(({ id }: Article) => addresses.article(id)),
    {
      name: 'headline',
      form: TEXT,
      read: ({ headline }) => headline,
    },
    {
      name: 'publisher',
      form: IDENTIFIER,
      isRequired: true,
      refersTo: 'publishers',
      read: ({ publisher }) => publisher,
    },
    {
      name: 'url',
      form: WEB_ADDRESS,
      isRequired: true,
      read: ({ url }) => url,
    },
    {
      name: 'archive',
      form: WEB_ADDRESS,
      read: ({ archive }) => archive,
    },
    ...dateColumns<Article, 'published'>('published', ({ published }) => published),
    {
      name: 'language',
      form: LANGUAGE,
      isRequired: true,
      read: ({ language }) => language,
    },
    {
      name: 'kind',
      form: wordFrom(ARTICLE_KINDS),
      isRequired: true,
      read: ({ kind }) => kind,
    },
    {
      name: 'cites',
      form: listOf(IDENTIFIER),
      isRequired: true,
      refersTo: 'publishers',
      read: ({ cites }) => cites,
    },
    {
      name: 'statements',
      form: listOf(STATEMENT_ID),
      isRequired: true,
      refersTo: 'statements',
      read: ({ statements }) => statements,
    },
    {
      name: 'summary',
      form: TEXT,
      read: ({ summary }) => plain(summary),
    },
    {
      name: 'note',
      form: TEXT,
      read: ({ note }) => note,
    },
    {
      name: 'accessed',
      form: EDTF_DATE,
      read: ({ accessed }) => edtf(accessed),
    },
    {
      name: 'added',
      form: EDTF_DATE,
      isRequired: true,
      read: ({ added }) => edtf(added),
    },
  ],
});
