import type { ArticleId } from '../record/ids.ts';
import type { Article } from '../record/model.ts';
import { addresses } from '../catalogue/addresses.ts';
import type { Catalogue } from '../catalogue/catalogue.ts';
import type { Words } from '../words/words.ts';
import { articleTitle, titleLanguage } from './article-title.ts';
import type { Fact } from './facts.ts';
import { frameOf, type Frame } from './frame.ts';
import type { Phrasing } from './phrasing.ts';
import { proseToHtml } from './prose.ts';
import { readableUrl } from './readable-url.ts';
import { robustLink } from './robust-links.ts';
import { statementEntry, type StatementEntry } from './statement-entry.ts';
import { timeOf } from './time.ts';

/** Our page about a published report. */
export interface ArticlePage {
  readonly frame: Frame;
  readonly title: { readonly text: string; readonly lang?: string };
  /** Who published it, and when. */
  readonly lead: Phrasing;
  readonly headlineNotSeen?: string;
  /** HTML */
  readonly summary?: string;
  /** On the report, and on its publisher. */
  readonly notes: readonly { readonly label: string; readonly text: string }[];
  readonly facts: readonly Fact[];
  readonly statements: {
    readonly heading: string;
    /** In place of an empty list. */
    readonly none?: string;
    readonly entries: readonly StatementEntry[];
  };
}

export function articlePage(id: ArticleId, catalogue: Catalogue, words: Words): ArticlePage {
  const { record, href, publication, statementsIn } = catalogue;
  const article = record.articles.get(id)!;
  const { headline, summary, note, published } = article;
  const publisher = record.publishers.get(article.publisher)!;
  const title = articleTitle(article, record, words);
  const carried = statementsIn.get(id) ?? [];
  return {
    frame: frameOf(
      {
        title,
        description: words.articles.description(publisher.name, words.dates.long(published), title),
        address: addresses.article(id),
        trail: [{ label: words.site.pages.articles, address: addresses.articles }],
      },
      catalogue,
      words,
    ),
    title: { text: title, ...titleLanguage(article) },
    lead: [
      { text: publisher.name, href: href(addresses.publisher(publisher.id)) },
      ', ',
      timeOf(published, words),
    ],
    ...(headline === undefined && { headlineNotSeen: words.articles.headlineNotSeen }),
    ...(summary && { summary: proseToHtml(summary, publication.base) }),
    notes: [
      ...(note ? [{ label: words.site.note, text: note }] : []),
      ...(publisher.note ? [{ label: words.articles.aboutPublisher, text: publisher.note }] : []),
    ],
    facts: articleFacts(article, catalogue, words),
    statements: {
      heading: words.articles.statements,
      ...(carried.length === 0 && { none: words.articles.noStatement }),
      entries: carried.map((statement) => statementEntry(statement, catalogue, words)),
    },
  };
}

/** Where it is to be found, what it is, whence it has its news, and since when it is in the record. */
function articleFacts(
  article: Article,
  { record, href }: Pick<Catalogue, 'record' | 'href'>,
  words: Words,
): Fact[] {
  const { articles, vocabulary } = words;
  const { url, archive, kind, publisher, language, cites, accessed, added } = article;
  const fact = (label: string, ...line: Phrasing): Fact => ({
    label,
    lines: [line],
    isList: false,
  });
  const cited = cites.map((id) => ({
    text: record.publishers.get(id)!.name,
    href: href(addresses.publisher(id)),
  }));
  return [
    fact(articles.source, robustLink(article, readableUrl(url))),
    ...(archive === undefined
      ? []
      : [
          fact(articles.archivedCopy, {
            text: readableUrl(archive),
            href: archive,
            rel: 'external noreferrer',
          }),
        ]),
    fact(
      words.labels.kind,
      articles.kind(
        vocabulary.articleKinds[kind],
        vocabulary.publisherKinds[record.publishers.get(publisher)!.kind],
      ),
    ),
    fact(articles.language, words.languageName(language)),
    ...(cited.length > 0 ? [fact(articles.cites, ...words.plainList(cited))] : []),
    ...(accessed ? [fact(articles.accessed, timeOf(accessed, words))] : []),
    fact(words.statement.added, timeOf(added, words)),
  ];
}
