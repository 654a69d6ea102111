import { labelOf } from '../../view/facet-label.ts';
import type { Statement } from '../../record/model.ts';
import type { Catalogue } from '../../catalogue/catalogue.ts';
import { facetOf, valueAddress } from '../../catalogue/facets/index.ts';
import { monthOf } from '../../catalogue/facets/month.ts';
import type { Link } from '../../view/phrasing.ts';
import { statementEntry, type StatementEntry } from '../../view/statement-entry.ts';
import type { Words } from '../../words/words.ts';

/** What is shown of a statement that was found: one small file a statement, loaded when it is a result. */
export interface SearchResult extends StatementEntry {
  /** The heading under which it stands in the timeline. */
  readonly month: Link;
}

/** Reads off a statement what is shown where it was found. */
export function searchResultOf(
  statement: Statement,
  catalogue: Catalogue,
  words: Words,
): SearchResult {
  const { record, href } = catalogue;
  const facet = facetOf('month');
  const month = monthOf(statement);
  return {
    ...statementEntry(statement, catalogue, words),
    month: {
      text: labelOf(facet, month, record, words),
      href: href(valueAddress(facet, month, record)),
    },
  };
}
