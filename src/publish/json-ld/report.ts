import type { CreativeWorkLeaf, NewsArticleLeaf } from 'schema-dts';
import type { Article, PublicRecord } from '../../record/model.ts';
import type { Absolute } from '../../catalogue/absolute.ts';
import { addresses } from '../../catalogue/addresses.ts';
import { dated } from './dates.ts';
import { publisherNode } from './publisher.ts';

type ReportNode = NewsArticleLeaf | CreativeWorkLeaf;

/** A speaker's own publication may be a press release, a transcript or a video: it is no report on news. */
const typeOf = ({ kind }: Pick<Article, 'kind'>): ReportNode['@type'] =>
  kind === 'primary' ? 'CreativeWork' : 'NewsArticle';

/**
 * A published report as a work of its publisher, known by its own address; our page about it is its
 * `mainEntityOfPage`.
 */
export const reportNode = (
  article: Article,
  { publishers }: Pick<PublicRecord, 'publishers'>,
  absolute: Absolute,
): ReportNode => ({
  '@type': typeOf(article),
  '@id': article.url,
  url: article.url,
  headline: article.headline,
  inLanguage: article.language,
  ...dated('datePublished', article.published),
  publisher: publisherNode(publishers.get(article.publisher)!, absolute),
  archivedAt: article.archive,
  mainEntityOfPage: absolute(addresses.article(article.id)),
});

/** The same in short, for lists of further reports: whose it is, and when it appeared. */
export function briefReportNode(
  article: Article,
  { publishers }: Pick<PublicRecord, 'publishers'>,
  absolute: Absolute,
): ReportNode {
  const {
    '@type': type,
    '@id': id,
    name,
  } = publisherNode(publishers.get(article.publisher)!, absolute);
  return {
    '@type': typeOf(article),
    '@id': article.url,
    url: article.url,
    ...dated('datePublished', article.published),
    publisher: { '@type': type, '@id': id, name },
  };
}
