import type { CollectionPageLeaf, ItemListLeaf, ListItemLeaf, WithContext } from 'schema-dts';
import type { CountryCode, Statement } from '../../record/model.ts';
import { addresses, pageAddress } from '../../catalogue/addresses.ts';
import type { Catalogue } from '../../catalogue/catalogue.ts';
import { ENTRIES_PER_PAGE, STATEMENTS_PER_PAGE, type Page } from '../../catalogue/paging.ts';
import type { Words } from '../../words/words.ts';
import { statementReference } from './article.ts';
import { countryNode } from './place.ts';
import { siteIds } from './site.ts';

/** One page of the index of countries and bodies. */
export const countryIndexJsonLd = (
  page: Page<CountryCode>,
  { record, absolute }: Pick<Catalogue, 'record' | 'absolute'>,
  { facets }: Words,
): WithContext<ItemListLeaf> => ({
  '@context': 'https://schema.org',
  '@type': 'ItemList',
  url: absolute(pageAddress(addresses.countries, page.number)),
  name: facets.country.label.many,
  numberOfItems: page.total,
  itemListElement: listItems(page, ENTRIES_PER_PAGE, (code) => {
    const country = record.countries.get(code);
    return country ? [countryNode(country, absolute)] : [];
  }),
});

/**
 * One page of the statements that speak for a country, in the order in which the page shows them.
 *
 * @param list - address of the list: the country's own page, or its timeline
 */
export function countryJsonLd(
  code: CountryCode,
  page: Page<Statement>,
  { record, absolute }: Pick<Catalogue, 'record' | 'absolute'>,
  { machines }: Words,
  list: string = addresses.country(record.countries.get(code)!.slug),
): WithContext<ItemListLeaf> {
  const country = record.countries.get(code)!;
  const address = absolute(pageAddress(list, page.number));
  const onPage: CollectionPageLeaf = {
    '@type': 'CollectionPage',
    url: address,
    about: countryNode(country, absolute),
    isPartOf: { '@id': siteIds(absolute).site },
  };
  return {
    '@context': 'https://schema.org',
    '@type': 'ItemList',
    url: address,
    name: machines.statementsOf(country.name),
    numberOfItems: page.total,
    itemListElement: listItems(page, STATEMENTS_PER_PAGE, (statement) => [
      statementReference(statement, absolute),
    ]),
    mainEntityOfPage: onPage,
  };
}

/** The items of a page, numbered through all pages of the list; undefined if there are none. */
function listItems<Item>(
  { items, number }: Page<Item>,
  perPage: number,
  nodeOf: (item: Item) => readonly ListItemLeaf['item'][],
): ListItemLeaf[] | undefined {
  const elements = items.flatMap((item, index) =>
    nodeOf(item).map((node) => ({
      '@type': 'ListItem' as const,
      position: (number - 1) * perPage + index + 1,
      item: node,
    })),
  );
  return elements.length > 0 ? elements : undefined;
}
