import type { CountryCode } from '../record/ids.ts';
import type { Country } from '../record/model.ts';
import { addresses, pageAddress } from '../catalogue/addresses.ts';
import type { Catalogue } from '../catalogue/catalogue.ts';
import { changesByCountry } from '../catalogue/country-changes.ts';
import { compareNames } from '../catalogue/names.ts';
import { paginate, STATEMENTS_PER_PAGE } from '../catalogue/paging.ts';
import type { Words } from '../words/words.ts';
import { changeList, type ListedChange } from './change-list.ts';
import { feedLink } from './feed-link.ts';
import { followLine } from './follow.ts';
import { frameOf, type Frame } from './frame.ts';
import type { PageLink } from './navigation.ts';
import { pagerOf, type Pager } from './pager.ts';
import type { Phrasing } from './phrasing.ts';

/** One page of the changes of position: of all, or of those of one country. */
export interface ChangesPage {
  readonly frame: Frame;
  readonly heading: string;
  /** How many there are. */
  readonly lead: string;
  /** The countries that changed position, by name, each with how many times. */
  readonly countries: {
    readonly label: string;
    /** To the changes of all. */
    readonly all: PageLink;
    readonly each: readonly (PageLink & { readonly number: number })[];
  };
  readonly changes: readonly ListedChange[];
  /** In place of an empty list. */
  readonly empty?: string;
  readonly pager?: Pager;
  /** How to follow them in a feed reader. */
  readonly follow: Phrasing;
}

/**
 * @param code - of the country; absent for all
 * @param number - of the page, from 1
 */
export function changesPage(
  code: CountryCode | undefined,
  number: number,
  catalogue: Catalogue,
  words: Words,
): ChangesPage {
  const country = code === undefined ? undefined : catalogue.record.countries.get(code)!;
  const changes = country ? changesByCountry(catalogue).get(country.code)! : catalogue.changes;
  const page = paginate(changes, STATEMENTS_PER_PAGE)[number - 1]!;
  const address = country ? addresses.changesOf(country.slug) : addresses.changes;
  const { lists, counts, site } = words;
  const texts = lists.changes;
  const all = site.pages.changes;
  const heading = country ? texts.titleOf(country.name) : all;
  const suffix = lists.pageNumber(number);
  const feed = addresses.feedOf(addresses.changes);
  const pager = pagerOf(page, address, catalogue, words);
  return {
    frame: frameOf(
      {
        title: heading + suffix,
        description: `${country ? texts.descriptionOf(country.name) : texts.description}${suffix}.`,
        address: pageAddress(address, number),
        trail: country || number > 1 ? [{ label: all, address: addresses.changes }] : [],
        isHidden: number > 1,
        feed: feedLink(all, feed, catalogue),
      },
      catalogue,
      words,
    ),
    heading,
    lead: lists.latestFirst(page.total, counts.changes(page.total)),
    countries: countriesOf(country, catalogue, words),
    changes: changeList(page.items, { withDuration: true }, catalogue, words),
    ...(page.total === 0 && { empty: texts.none }),
    ...(pager && { pager }),
    follow: followLine(texts.toFollow, feed, catalogue, words),
  };
}

/** @param here - the country whose page it is */
function countriesOf(
  here: Country | undefined,
  catalogue: Catalogue,
  { lists: { changes: texts } }: Words,
): ChangesPage['countries'] {
  const { record, href } = catalogue;
  return {
    label: texts.byCountry,
    all: {
      text: texts.allCountries,
      href: href(addresses.changes),
      ...(!here && { current: 'true' }),
    },
    each: [...changesByCountry(catalogue)]
      .map(([code, of]) => ({ ...record.countries.get(code)!, number: of.length }))
      .sort((a, b) => compareNames(a.name, b.name))
      .map(({ code, name, slug, number }) => ({
        text: name,
        href: href(addresses.changesOf(slug)),
        ...(code === here?.code && { current: 'true' }),
        number,
      })),
  };
}
