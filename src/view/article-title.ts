import type { Article, PublicRecord } from '../record/model.ts';
import { TEXT } from '../words/en/text.ts';

/** The source's headline; where it was not seen, whose report it is. Nothing is made up. */
export const articleTitle = (
  { headline, publisher }: Pick<Article, 'headline' | 'publisher'>,
  { publishers }: Pick<PublicRecord, 'publishers'>,
): string => headline ?? TEXT.sources.reportBy(publishers.get(publisher)?.name ?? publisher);
