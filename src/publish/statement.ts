import type { StatementId } from '../record/ids.ts';
import { addresses } from '../catalogue/addresses.ts';
import type { Catalogue } from '../catalogue/catalogue.ts';
import type { Words } from '../words/words.ts';
import { citationsOf, type Citation } from './citation/citations.ts';
import { citedStatement } from './citation/item.ts';
import { citationMetaTags, type MetaTag } from './citation/meta-tags.ts';
import { embedCode } from './embed/embed-code.ts';
import { statementJsonLd } from './json-ld/statement.ts';

/** What a statement's page holds for programs and for those who take the statement elsewhere. */
export interface PublishedStatement {
  readonly jsonLd: object;
  readonly metaTags: readonly MetaTag[];
  readonly citations: readonly Citation[];
  /** HTML */
  readonly embedCode: string;
  /** The full address of the oEmbed response. */
  readonly oEmbed: string;
}

export function publishedStatement(
  id: StatementId,
  catalogue: Catalogue,
  words: Words,
): PublishedStatement {
  const { record, absolute } = catalogue;
  const statement = record.statements.get(id)!;
  const cited = citedStatement(statement, catalogue, words);
  return {
    jsonLd: statementJsonLd(statement, catalogue, words),
    metaTags: citationMetaTags(cited, record.site, words),
    citations: citationsOf(cited, statement.quotation, words),
    embedCode: embedCode(statement, catalogue, words).html,
    oEmbed: absolute(addresses.oembed(id)),
  };
}
