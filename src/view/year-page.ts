import { labelOf } from './facet-label.ts';
import { addresses } from '../catalogue/addresses.ts';
import type { Catalogue } from '../catalogue/catalogue.ts';
import { facetOf, valueAddress } from '../catalogue/facets/index.ts';
import type { Words } from '../words/words.ts';
import { activityStrip, type ActivityStrip } from './activity-strip.ts';
import { frameOf, type Frame } from './frame.ts';
import type { Link } from './phrasing.ts';
import { statementEntry, type StatementEntry } from './statement-entry.ts';

/** What was said in a year, month by month. */
export interface YearPage {
  readonly frame: Frame;
  readonly title: string;
  /** How much there is. */
  readonly lead: string;
  readonly strip: ActivityStrip;
  /** Leads to the timeline, narrowed to the year. */
  readonly filter: Link;
  /** The latest first. */
  readonly months: readonly MonthOfYear[];
}

interface MonthOfYear {
  readonly heading: Link;
  /** The latest of the month. */
  readonly statements: readonly StatementEntry[];
  /** "All 12 statements of September 2025", where there are more. */
  readonly more?: Link;
}

/** A year has at most thirteen months, one of them for what is known only to the year. */
const SHOWN_PER_MONTH = 3;

export function yearPage(year: string, catalogue: Catalogue, words: Words): YearPage {
  const { record, byFacet, href } = catalogue;
  const { lists, counts, site } = words;
  const months = facetOf('month')
    .allValues(record)
    .filter((month) => month.startsWith(`${year}/`));
  const total = months.reduce((sum, month) => sum + byFacet.month.get(month)!.length, 0);
  return {
    frame: frameOf(
      {
        title: year,
        description: lists.timeline.describeYear(year),
        address: addresses.year(year),
        trail: [{ label: site.pages.timeline, address: addresses.timeline }],
      },
      catalogue,
      words,
    ),
    title: year,
    lead: lists.latestFirst(total, counts.statements(total)),
    strip: activityStrip({ year, current: year }, catalogue, words),
    filter: {
      text: lists.timeline.filterYear(year),
      href: href(`${addresses.timeline}?from=${year}-01&to=${year}-12`),
    },
    months: months.map((month) => monthOfYear(month, catalogue, words)),
  };
}

function monthOfYear(month: string, catalogue: Catalogue, words: Words): MonthOfYear {
  const { record, byFacet } = catalogue;
  const facet = facetOf('month');
  const statements = byFacet.month.get(month)!;
  const text = labelOf(facet, month, record, words);
  const href = catalogue.href(valueAddress(facet, month, record));
  return {
    heading: { text, href },
    statements: statements
      .slice(0, SHOWN_PER_MONTH)
      .map((statement) => statementEntry(statement, catalogue, words)),
    ...(statements.length > SHOWN_PER_MONTH && {
      more: {
        text: words.lists.timeline.allOfMonth(words.counts.statements(statements.length), text),
        href,
      },
    }),
  };
}
