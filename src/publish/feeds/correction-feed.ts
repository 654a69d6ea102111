import { addresses } from '../../catalogue/addresses.ts';
import type { Catalogue } from '../../catalogue/catalogue.ts';
import { listCorrections, type ListedCorrection } from '../../view/corrections.ts';
import type { Words } from '../../words/words.ts';
import { correctionParagraph } from './correction-paragraph.ts';
import { createFeed, type Feed, type FeedEntry } from './feed.ts';
import { feedTitle } from '../../view/feed-link.ts';
import { element, htmlOf, paragraph } from './html.ts';
import { newestFirst } from './newest-first.ts';
import { firstId, permanentId } from './permanent-id.ts';
import { statementContent } from './statement-content.ts';
import { categoriesOf, sourceOf } from './statement-entry.ts';

/** Every correction of a published statement, with what it said before and what it says now. */
export const correctionFeed = (catalogue: Catalogue, words: Words): Feed =>
  createFeed(
    {
      key: 'corrections',
      title: feedTitle(words.site.pages.corrections, catalogue.record),
      subtitle: words.feeds.correctionsSubtitle,
      page: addresses.corrections,
      self: addresses.feedOf(addresses.corrections),
    },
    newestFirst(listCorrections(catalogue.record), ({ statement, correction }) => ({
      updated: correction.on.latest,
      about: statement,
    })).map((listed) => correctionEntry(listed, catalogue, words)),
    catalogue,
  );

function correctionEntry(
  { statement, correction }: ListedCorrection,
  catalogue: Catalogue,
  words: Words,
): FeedEntry {
  const { absolute } = catalogue;
  const { id, title, corrections } = statement;
  // Corrections are only ever added: the first one stays the first.
  const number = String(corrections.indexOf(correction) + 1);
  return {
    id: permanentId('correction', firstId(statement, catalogue.record.ledger), number),
    title: `${words.vocabulary.corrections[correction.class]}: ${title}`,
    page: absolute(`${addresses.statement(id)}#versions`),
    source: sourceOf(statement, catalogue),
    published: correction.on.latest,
    updated: correction.on.latest,
    categories: categoriesOf(statement, catalogue, words),
    content: htmlOf([
      correctionParagraph(correction, words),
      paragraph(words.feeds.statementNow, element('strong', {}, title)),
      ...statementContent(statement, catalogue, absolute, words),
    ]),
  };
}
