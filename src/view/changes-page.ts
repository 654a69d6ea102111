import type { CountryCode } from '../record/ids.ts';
import { addresses, pageAddress } from '../catalogue/addresses.ts';
import type { Catalogue } from '../catalogue/catalogue.ts';
import { compareNames } from '../catalogue/names.ts';
import { pageOf, STATEMENTS_PER_PAGE } from '../catalogue/paging.ts';
import type { Words } from '../words/words.ts';
import { changeList, type ChangeList } from './change-list.ts';
import { feedLink } from './feed-link.ts';
import { followLine } from './follow.ts';
import { frameOf, type Frame } from './frame.ts';
import { pagerOf, type Pager } from './pager.ts';
import type { Link, Phrasing } from './phrasing.ts';

/** One page of the changes of position: of all countries, or of one. */
export interface ChangesPage {
  readonly frame: Frame;
  readonly heading: string;
  /** How many there are. */
  readonly lead: string;
  /** The countries that changed position, and all of them first. */
  readonly countries: {
    readonly label: string;
    readonly links: readonly (Link & { readonly isCurrent: boolean; readonly number?: string })[];
  };
  readonly list: ChangeList;
  readonly empty?: string;
  readonly pager?: Pager;
  readonly follow: Phrasing;
}

/**
 * @param code - of a country that changed position; undefined for all
 * @param number - of the page, from 1
 */
export function changesPage(
  code: CountryCode | undefined,
  number: number,
  catalogue: Catalogue,
  words: Words,
): ChangesPage {
  const { record, changes } = catalogue;
  const { counts, lists, site } = words;
  const country = code === undefined ? undefined : record.countries.get(code)!;
  const address = country ? addresses.changesOf(country.slug) : addresses.changes;
  const listed = changes.filter((change) => code === undefined || change.country === code);
  const page = pageOf(listed, number, STATEMENTS_PER_PAGE);
  const feed = addresses.feedOf(addresses.changes);
  const heading = country ? lists.changes.titleOf(country.name) : site.pages.changes;
  const description = country
    ? lists.changes.descriptionOf(country.name)
    : lists.changes.description;
  const suffix = lists.pageNumber(number);
  const pager = pagerOf(page, address, catalogue, words);
  return {
    frame: frameOf(
      {
        title: heading + suffix,
        description: `${description}${suffix}.`,
        address: pageAddress(address, number),
        trail:
          country || number > 1 ? [{ label: site.pages.changes, address: addresses.changes }] : [],
        isHidden: number > 1,
        feed: feedLink(site.pages.changes, feed, catalogue),
      },
      catalogue,
      words,
    ),
    heading,
    lead: lists.latestFirst(page.total, counts.changes(page.total)),
    countries: {
      label: lists.changes.byCountry,
      links: countryLinks(code, catalogue, words),
    },
    list: changeList(page.items, { withDuration: true }, catalogue, words),
    ...(page.total === 0 && { empty: lists.changes.none }),
    ...(pager && { pager }),
    follow: followLine(lists.changes.toFollow, feed, catalogue, words),
  };
}

function countryLinks(
  code: CountryCode | undefined,
  { record, changes, href }: Catalogue,
  { lists }: Words,
): ChangesPage['countries']['links'] {
  const all = {
    text: lists.changes.allCountries,
    href: href(addresses.changes),
    isCurrent: code === undefined,
  };
  const changed = [...Map.groupBy(changes, ({ country }) => country)]
    .map(([each, of]) => ({ ...record.countries.get(each)!, number: of.length }))
    .sort((a, b) => compareNames(a.name, b.name))
    .map(({ code: each, name, slug, number }) => ({
      text: name,
      href: href(addresses.changesOf(slug)),
      isCurrent: each === code,
      number: String(number),
    }));
  return [all, ...changed];
}
