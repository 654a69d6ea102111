import { addresses } from '../catalogue/addresses.ts';
import type { Catalogue } from '../catalogue/catalogue.ts';
import { facetAddress, FACETS } from '../catalogue/facets/index.ts';
import type { Words } from '../words/words.ts';
import { feedLink } from './feed-link.ts';
import { frameOf, type Frame } from './frame.ts';
import type { Link, Phrasing } from './phrasing.ts';

/** How the record can be followed in a feed reader. */
export interface FeedsPage {
  readonly frame: Frame;
  readonly title: string;
  readonly about: string;
  /** One line for each feed that stands by itself. */
  readonly feeds: readonly Phrasing[];
  /** That each group of statements has a feed, too. */
  readonly groups: Phrasing;
}

/** The file of a group's feed, below the address of its page. */
const FILE = addresses.feedOf('');

export function feedsPage(catalogue: Catalogue, words: Words): FeedsPage {
  const { href } = catalogue;
  const { feeds, site } = words;
  const atom = (address: string): Link => ({ text: 'Atom', href: href(address) });
  const line = (name: string, about: string, ...formats: readonly Link[]): Phrasing =>
    feeds.line({ text: name, mark: 'strong' as const }, about, formats);
  const changes = addresses.feedOf(addresses.changes);
  const example = addresses.feedOf(addresses.position('committed'));
  const groups = FACETS.filter(({ hasFeed }) => hasFeed).map((facet): Link => ({
    text: feeds.group(words.facets[facet.id].label.many),
    href: href(facetAddress(facet)),
  }));
  return {
    frame: frameOf(
      {
        title: site.pages.feeds,
        description: feeds.description,
        address: addresses.page('feeds'),
        feed: feedLink(site.pages.changes, changes, catalogue),
      },
      catalogue,
      words,
    ),
    title: site.pages.feeds,
    about: feeds.about,
    feeds: [
      line(feeds.record, feeds.aboutRecord, atom(addresses.feed), {
        text: 'JSON Feed',
        href: href(addresses.jsonFeed),
      }),
      line(site.pages.changes, feeds.aboutChanges, atom(changes)),
      line(site.pages.weeks, feeds.aboutWeeks, atom(addresses.feedOf(addresses.digests))),
      line(
        site.pages.corrections,
        feeds.aboutCorrections,
        atom(addresses.feedOf(addresses.corrections)),
      ),
    ],
    groups: feeds.groups(
      groups,
      { text: FILE, mark: 'code' as const },
      { text: example, href: href(example) },
    ),
  };
}
