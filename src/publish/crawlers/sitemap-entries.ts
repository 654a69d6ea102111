import { compareText } from '../../record/partial-date.ts';
import { addresses } from '../../catalogue/addresses.ts';
import type { Catalogue } from '../../catalogue/catalogue.ts';
import { longSubjects } from '../../catalogue/figures.ts';
import { digestOf } from '../../catalogue/digest.ts';
import { FACETS, facetAddress, valueAddress, yearsOf } from '../../catalogue/facets/index.ts';
import { endOfMonth, monthsOf, periodOf } from '../../catalogue/standing.ts';
import { articleModified, firstDay, latest, modifiedDays, statementModified } from './modified.ts';

/** A page as search engines are told of it. */
export interface SitemapEntry {
  /** From the root of the site, without base path. */
  readonly address: string;
  /** The day on which it last changed, `YYYY-MM-DD`; absent if the record does not tell. */
  readonly modified?: string | undefined;
}

/**
 * Every page that search engines may list: not the second and later pages of lists, embeds and addresses
 * that lead on. Those of single statements and reports come first, in the order in which they entered the
 * record, so that what is new changes few files.
 */
export function sitemapEntries(catalogue: Catalogue): SitemapEntry[] {
  return [
    ...statementPages(catalogue),
    ...articlePages(catalogue),
    ...indexPages(catalogue),
    ...facetPages(catalogue),
    ...timelinePages(catalogue),
    ...positionPages(catalogue),
    ...digestPages(catalogue),
  ];
}

const statementPages = (catalogue: Catalogue): SitemapEntry[] =>
  byEntry(catalogue.statements).map((statement) => ({
    address: addresses.statement(statement.id),
    modified: statementModified(statement, catalogue),
  }));

const articlePages = (catalogue: Catalogue): SitemapEntry[] =>
  byEntry(catalogue.articles).map((article) => ({
    address: addresses.article(article.id),
    modified: articleModified(article, catalogue),
  }));

/** Pages that there is one of each. */
function indexPages(catalogue: Catalogue): SitemapEntry[] {
  const { record, statements, articles, changes } = catalogue;
  const all = latest([
    ...modifiedDays(statements, catalogue),
    ...articles.map((article) => articleModified(article, catalogue)),
  ]);
  const figures = statements.filter((each) => each.figures.length > 0);
  const corrections = statements.flatMap((each) => each.corrections.map(({ on }) => firstDay(on)));
  return [
    { address: addresses.home, modified: all },
    { address: addresses.data, modified: all },
    { address: addresses.search, modified: all },
    { address: addresses.page('feeds') },
    { address: addresses.design },
    { address: addresses.articles, modified: latest(articles.map(({ added }) => firstDay(added))) },
    {
      address: addresses.changes,
      modified: latest(
        modifiedDays(
          changes.map(({ to }) => to.since),
          catalogue,
        ),
      ),
    },
    { address: addresses.figures, modified: latest(modifiedDays(figures, catalogue)) },
    ...longSubjects(catalogue).map(({ subject, figures: of }) => ({
      address: addresses.figuresOf(subject),
      modified: latest(
        modifiedDays(
          of.map(({ statement }) => statement),
          catalogue,
        ),
      ),
    })),
    { address: addresses.corrections, modified: latest(corrections) },
    // The record does not tell when a page of prose was written.
    ...[...record.pages.keys()]
      .filter((id) => id !== 'corrections')
      .map((id) => ({ address: addresses.page(id) })),
  ];
}

/** The index and the lists of every facet; a list without a statement has a page too. */
function facetPages(catalogue: Catalogue): SitemapEntry[] {
  const { record, byFacet } = catalogue;
  return FACETS.flatMap((facet) => {
    const members = byFacet[facet.id];
    const lists = facet.allValues(record).map((value): SitemapEntry => {
      return {
        address: valueAddress(facet, value, record),
        modified: latest([
          ...modifiedDays(members.get(value) ?? [], catalogue),
          ...(facet.changedOn?.(value, catalogue) ?? []),
        ]),
      };
    });
    const days = lists.flatMap(({ modified }) => modified ?? []);
    return [{ address: facetAddress(facet), modified: latest(days) }, ...lists];
  });
}

function timelinePages(catalogue: Catalogue): SitemapEntry[] {
  const { record, byFacet, statements } = catalogue;
  const ofYear = Map.groupBy(statements, ({ on }) => on.earliest.slice(0, 4));
  return [
    ...yearsOf(record).map((year) => ({
      address: addresses.year(year),
      modified: latest(modifiedDays(ofYear.get(year) ?? [], catalogue)),
    })),
    ...[...byFacet.country].map(([code, of]) => ({
      address: addresses.countryTimeline(record.countries.get(code)!.slug),
      modified: latest(modifiedDays(of, catalogue)),
    })),
  ];
}

/** Where all stood at the end of each month, and the changes of each country. */
function positionPages(catalogue: Catalogue): SitemapEntry[] {
  const { record, positions, changes } = catalogue;
  const period = periodOf(catalogue);
  const telling = [...positions.values()].flat().map(({ statement }) => statement);
  return [
    ...(period ? monthsOf(period) : []).map((month) => {
      const known = telling.filter(({ on }) => on.earliest <= endOfMonth(month));
      return {
        address: addresses.positionsAt(month),
        modified: latest(modifiedDays(known, catalogue)),
      };
    }),
    ...[...Map.groupBy(changes, ({ country }) => country)].map(([code, of]) => ({
      address: addresses.changesOf(record.countries.get(code)!.slug),
      modified: latest(
        modifiedDays(
          of.map(({ to }) => to.since),
          catalogue,
        ),
      ),
    })),
  ];
}

function digestPages(catalogue: Catalogue): SitemapEntry[] {
  const weeks = digestOf(catalogue).weeks.map(({ id, statements }) => ({
    address: addresses.digest(id),
    modified: latest(modifiedDays(statements, catalogue)),
  }));
  const days = weeks.flatMap(({ modified }) => modified ?? []);
  return [{ address: addresses.digests, modified: latest(days) }, ...weeks];
}

/** In the order in which they entered the record. */
const byEntry = <Entry extends { id: string; added: { earliest: string } }>(
  entries: readonly Entry[],
): Entry[] =>
  entries.toSorted(
    (a, b) => compareText(a.added.earliest, b.added.earliest) || compareText(a.id, b.id),
  );
