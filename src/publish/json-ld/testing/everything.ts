import { absoluteIn } from '../../../catalogue/absolute.ts';
import { addresses } from '../../../catalogue/addresses.ts';
import type { Catalogue } from '../../../catalogue/catalogue.ts';
import { FACETS, facetOf } from '../../../catalogue/facets/index.ts';
import { ENTRIES_PER_PAGE, paginate, STATEMENTS_PER_PAGE } from '../../../catalogue/paging.ts';
import { BELOW_LEDGER } from '../../../catalogue/testing.ts';
import { EN } from '../../../words/en/index.ts';
import { articleJsonLd } from '../article.ts';
import { breadcrumbJsonLd } from '../breadcrumb.ts';
import { countryIndexJsonLd } from '../country-list.ts';
import { facetJsonLd } from '../facet-page.ts';
import { datasetJsonLd, siteJsonLd } from '../site.ts';
import { statementJsonLd } from '../statement.ts';

/** Under a base path, so that an address without it shows. */
export const ORIGIN = 'https://ledger.example';
export const HOME = `${ORIGIN}/ledger/`;
export const absolute = absoluteIn(ORIGIN, BELOW_LEDGER.base);

/** All that the pages of a record say in JSON-LD. @param catalogue - published below `/ledger` */
export function everythingOf(catalogue: Catalogue): object[] {
  const { record, byFacet } = catalogue;
  const statements = [...record.statements.values()];
  return [
    siteJsonLd(record, absolute),
    datasetJsonLd(catalogue, EN),
    ...statements.map((statement) => statementJsonLd(statement, catalogue, EN)),
    ...statements.map(({ id, title }) =>
      breadcrumbJsonLd({
        trail: {
          label: 'Breadcrumb',
          links: [{ text: 'Timeline', href: '/ledger/timeline/' }],
          here: title,
        },
        canonical: absolute(addresses.statement(id)),
      }),
    ),
    ...[...record.articles.values()].map((each) => articleJsonLd(each, catalogue, EN)),
    ...paginate(facetOf('country').allValues(record), ENTRIES_PER_PAGE).map((page) =>
      countryIndexJsonLd(page, catalogue, EN),
    ),
    ...FACETS.flatMap(({ id, allValues }) =>
      allValues(record).flatMap((value) =>
        paginate(byFacet[id].get(value) ?? [], STATEMENTS_PER_PAGE).map((page) =>
          facetJsonLd(id, value, page, catalogue, EN),
        ),
      ),
    ),
  ].filter((each) => each !== undefined);
}
