import { foreignLanguage } from '../record/language.ts';
import type { Article, PublicRecord } from '../record/model.ts';
import type { Words } from '../words/words.ts';

/** The source's headline; where it was not seen, whose report it is. Nothing is made up. */
export const articleTitle = (
  { headline, publisher }: Pick<Article, 'headline' | 'publisher'>,
  { publishers }: Pick<PublicRecord, 'publishers'>,
  { sources }: Words,
): string => headline ?? sources.reportBy(publishers.get(publisher)?.name ?? publisher);

/** A headline stands in the language of its article; what stands for one that was not seen, in ours. */
export function titleLanguage({ headline, language }: Pick<Article, 'headline' | 'language'>): {
  readonly lang?: string;
} {
  const lang = headline === undefined ? undefined : foreignLanguage(language);
  return lang === undefined ? {} : { lang };
}
