import type { Article } from '../record/model.ts';
import { addresses } from '../catalogue/addresses.ts';
import type { Catalogue } from '../catalogue/catalogue.ts';
import type { Words } from '../words/words.ts';
import { articleTitle, titleLanguage } from './article-title.ts';
import type { Link, Time } from './phrasing.ts';
import { shortTimeOf } from './time.ts';

/** A published report on a list. */
export interface ArticleLine {
  readonly when: Time;
  readonly title: Link;
  /** Who published it, where neither the list nor the title says so. */
  readonly publisher?: string;
}

/** @param isOfAnyPublisher - the list is not of one publisher alone */
export function articleLine(
  article: Article,
  { record, href }: Pick<Catalogue, 'record' | 'href'>,
  words: Words,
  isOfAnyPublisher: boolean,
): ArticleLine {
  return {
    when: shortTimeOf(article.published, words),
    title: {
      text: articleTitle(article, record, words),
      href: href(addresses.article(article.id)),
      ...titleLanguage(article),
    },
    ...(isOfAnyPublisher &&
      article.headline !== undefined && {
        publisher: record.publishers.get(article.publisher)!.name,
      }),
  };
}
