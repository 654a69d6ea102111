import { LANGUAGE, TEXT, YES_OR_NO } from '../../form.ts';
import { plain } from '../columns.ts';
import type { StatementColumn } from './column.ts';

/** What was said, word for word and in ours. */
export const WORDS: readonly StatementColumn[] = [
  {
    name: 'quotation',
    form: TEXT,
    read: ({ quotation }) => plain(quotation?.words),
  },
  {
    name: 'quote_language',
    form: LANGUAGE,
    read: ({ quotation }) => quotation?.language,
  },
  {
    name: 'translated',
    form: YES_OR_NO,
    read: ({ quotation }) => quotation?.translated,
  },
  {
    name: 'translation',
    form: TEXT,
    read: ({ quotation }) => plain(quotation?.translation),
  },
  {
    name: 'paraphrase',
    form: TEXT,
    read: ({ paraphrase }) => plain(paraphrase),
  },
  {
    name: 'note',
    form: TEXT,
    read: ({ note }) => note,
  },
];
