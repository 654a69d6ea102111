import type { Statement } from '../../../../record/model.ts';
import { LANGUAGE, TEXT, YES_OR_NO } from '../../form.ts';
import type { ReadColumn } from '../../table.ts';
import { plain } from '../columns.ts';

/** What was said, word for word and in ours. */
export const WORDS: readonly ReadColumn<Statement>[] = [
  {
    name: 'quotation',
    description: 'The words as the source has them, paragraphs joined by a space.',
    form: TEXT,
    read: ({ quotation }) => plain(quotation?.words),
  },
  {
    name: 'quote_language',
    description: 'Language of the quotation as it stands here (BCP 47).',
    form: LANGUAGE,
    read: ({ quotation }) => quotation?.language,
  },
  {
    name: 'translated',
    description: 'Whether the source had already translated the quotation. Empty without one.',
    form: YES_OR_NO,
    read: ({ quotation }) => quotation?.translated,
  },
  {
    name: 'translation',
    description: 'Our translation of the quotation into English.',
    form: TEXT,
    read: ({ quotation }) => plain(quotation?.translation),
  },
  {
    name: 'paraphrase',
    description: 'What was said, in our own words.',
    form: TEXT,
    read: ({ paraphrase }) => plain(paraphrase),
  },
  {
    name: 'note',
    description: 'What a careful reader must know: disputes, conflicting dates.',
    form: TEXT,
    read: ({ note }) => note,
  },
];
