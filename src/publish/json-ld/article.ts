import type { ClaimLeaf, QuotationLeaf, WebPageLeaf, WithContext } from 'schema-dts';
import type { Article, Statement } from '../../record/model.ts';
import { RECORD_LANGUAGE } from '../../record/language.ts';
import type { Absolute } from '../../catalogue/absolute.ts';
import { addresses } from '../../catalogue/addresses.ts';
import { articleTitle } from '../../view/article-title.ts';
import type { Catalogue } from '../../catalogue/catalogue.ts';
import { licenceAddress } from '../../catalogue/licence.ts';
import { proseToText } from '../../view/prose.ts';
import type { Words } from '../../words/words.ts';
import { exactDate } from './dates.ts';
import { publisherNode } from './publisher.ts';
import { reportNode } from './report.ts';
import { several } from './several.ts';
import { siteIds, sitePublisher } from './site.ts';

/**
 * Our page about a report. The page is ours; the report is its publisher's, with its own address, and
 * says from whom it has what it says.
 */
export function articleJsonLd(
  article: Article,
  { record, statementsIn, absolute }: Pick<Catalogue, 'record' | 'statementsIn' | 'absolute'>,
  words: Words,
): WithContext<WebPageLeaf> {
  const address = absolute(addresses.article(article.id));
  const statements = statementsIn.get(article.id) ?? [];
  return {
    '@context': 'https://schema.org',
    '@type': 'WebPage',
    '@id': address,
    url: address,
    name: articleTitle(article, record, words),
    description: article.summary && proseToText(article.summary),
    inLanguage: RECORD_LANGUAGE,
    datePublished: exactDate(article.added),
    license: licenceAddress(record.site.licence),
    publisher: sitePublisher(record.site, absolute),
    isPartOf: { '@id': siteIds(absolute).site },
    mainEntity: {
      ...reportNode(article, record, absolute),
      isBasedOn: several(
        article.cites.flatMap((id) => {
          const publisher = record.publishers.get(id);
          if (!publisher) return [];
          return { '@type': 'CreativeWork', publisher: publisherNode(publisher, absolute) };
        }),
      ),
      mentions: several(statements.map((statement) => statementReference(statement, absolute))),
    },
  };
}

/** A statement by its permalink and its title. */
export const statementReference = (
  { id, title, quotation }: Pick<Statement, 'id' | 'title' | 'quotation'>,
  absolute: Absolute,
): QuotationLeaf | ClaimLeaf => ({
  '@type': quotation ? 'Quotation' : 'Claim',
  '@id': absolute(addresses.statement(id)),
  name: title,
});
