import type { CommentLeaf, CorrectionCommentLeaf } from 'schema-dts';
import type { Correction, Statement } from '../../record/model.ts';
import type { Absolute } from '../../catalogue/absolute.ts';
import type { Catalogue } from '../../catalogue/catalogue.ts';
import { corroborationNotes } from '../../view/corroboration.ts';
import type { Words } from '../../words/words.ts';
import { dated } from './dates.ts';
import { siteIds } from './site.ts';

/** What was corrected and when, with the earlier wording where the record keeps it. */
export const correctionNode = (
  { on, class: kind, note, was }: Correction,
  absolute: Absolute,
  { vocabulary, machines }: Words,
): CorrectionCommentLeaf => ({
  '@type': 'CorrectionComment',
  name: vocabulary.corrections[kind],
  ...dated('datePublished', on),
  text: was === undefined ? note : machines.correctedFrom(note, was),
  author: { '@id': siteIds(absolute).publisher },
});

/** What a careful reader must know: the editors' note, and on how little the statement may rest. */
export const commentNodes = (
  statement: Statement,
  catalogue: Pick<Catalogue, 'record' | 'sources'>,
  absolute: Absolute,
  words: Words,
): CommentLeaf[] =>
  [
    ...(statement.note ? [statement.note] : []),
    ...corroborationNotes(statement, catalogue, words),
  ].map((text) => ({ '@type': 'Comment', text, author: { '@id': siteIds(absolute).publisher } }));
