import { addresses } from '../catalogue/addresses.ts';
import type { Catalogue } from '../catalogue/catalogue.ts';
import { licenceAddress, licenceName } from '../catalogue/licence.ts';
import type { Words } from '../words/words.ts';
import { COLOURS } from './colours.ts';
import { ATOM_TYPE, JSON_FEED_TYPE, type FeedLink } from './feed-link.ts';
import { footerLinks, navigationLinks, type Crumb, type PageLink } from './navigation.ts';
import type { Link, Phrasing } from './phrasing.ts';
import { shorten } from './prose.ts';
import { sharePicture, type PictureOf, type SharePicture } from './share-picture.ts';

/** What stands around the content of every page, and in its head. */
export interface Frame {
  /** BCP 47 */
  readonly language: string;
  /** As the browser shows it. */
  readonly title: string;
  readonly description: string;
  /** The page's own full address. */
  readonly canonical: string;
  readonly isHome: boolean;
  /** Kept out of search engines: pages 2 and up of a list, and 404. */
  readonly isHidden: boolean;
  readonly previous?: string;
  readonly next?: string;
  /** What is shown where a link to the page is shared. */
  readonly shared: { readonly title: string; readonly picture?: SharePicture };
  readonly site: { readonly name: string; readonly home: string };
  /** Of the browser's own parts, in light and in dark. */
  readonly themeColours: readonly [light: string, dark: string];
  readonly icons: Readonly<Record<'ico' | 'svg' | 'touch' | 'manifest' | 'openSearch', string>>;
  readonly feeds: readonly FeedLink[];
  readonly skip: string;
  readonly navigation: Navigation<PageLink>;
  /** The pages above this one, from home to itself; absent below home. */
  readonly trail?: Navigation<Link> & { readonly here: string };
  readonly more: Navigation<PageLink>;
  readonly colophon: Phrasing;
  /** What the scripts that copy say: a link was copied, a text was, or it was only selected. */
  readonly copied: Readonly<Record<'link' | 'text' | 'selected', string>>;
}

interface Navigation<Entry> {
  readonly label: string;
  readonly links: readonly Entry[];
}

/** What a page tells its frame. Addresses are without base path. */
export interface FrameOptions {
  readonly title: string;
  readonly description: string;
  readonly address: string;
  /** The pages above this one, below home. */
  readonly trail?: readonly Crumb[];
  readonly isHidden?: boolean;
  readonly previous?: string | undefined;
  readonly next?: string | undefined;
  /** What the page's own picture shows; the site's, if absent. */
  readonly picture?: PictureOf | undefined;
  /** The page's own feed. */
  readonly feed?: FeedLink | undefined;
  /** The page shows the record as a whole: its foot says how much there is, and as of which day. */
  readonly isWhole?: boolean;
}

/** Length of a description, in characters: what search engines show. */
const LONGEST_DESCRIPTION = 160;

/** What stands around the content of a page. */
export function frameOf(options: FrameOptions, catalogue: Catalogue, words: Words): Frame {
  const { record, href, absolute, publication } = catalogue;
  const { title, address, trail = [], isHidden = false, previous, next, feed } = options;
  const { site } = record;
  const isHome = address === addresses.home;
  return {
    language: words.language,
    title: isHome ? `${site.name}: ${site.tagline}` : `${title} · ${site.name}`,
    description: shorten(options.description.replace(/\s+/g, ' ').trim(), LONGEST_DESCRIPTION),
    canonical: absolute(address),
    isHome,
    isHidden,
    ...(previous !== undefined && { previous: href(previous) }),
    ...(next !== undefined && { next: href(next) }),
    shared: {
      title: isHome ? site.name : title,
      ...(publication.hasPictures && {
        picture: sharePicture(options.picture ?? { kind: 'site' }, catalogue, words),
      }),
    },
    site: { name: site.name, home: href(addresses.home) },
    themeColours: COLOURS.paper,
    icons: {
      ico: href('/favicon.ico'),
      svg: href('/icon.svg'),
      touch: href('/apple-touch-icon.png'),
      manifest: href('/manifest.webmanifest'),
      openSearch: href(addresses.openSearch),
    },
    feeds: [
      ...(feed ? [feed] : []),
      { title: site.name, href: href(addresses.feed), type: ATOM_TYPE },
      { title: site.name, href: href(addresses.jsonFeed), type: JSON_FEED_TYPE },
    ],
    skip: words.site.skipToContent,
    navigation: {
      label: words.site.mainNavigation,
      links: navigationLinks(address, catalogue, words),
    },
    ...(trail.length > 0 && {
      trail: {
        label: words.site.breadcrumb,
        links: [{ label: words.site.pages.home, address: addresses.home }, ...trail].map(
          (crumb) => ({ text: crumb.label, href: href(crumb.address) }),
        ),
        here: title,
      },
    }),
    more: {
      label: words.site.moreNavigation,
      links: footerLinks(address, catalogue, words),
    },
    colophon: colophonOf(catalogue, words, options.isWhole ?? false),
    copied: {
      link: words.copyLinks.copied,
      text: words.copyButtons.copied,
      selected: words.copyButtons.selected,
    },
  };
}

/**
 * How much there is stands only at the foot of pages that show all of it, so that one statement more leaves
 * the other pages as they are.
 */
function colophonOf(
  { record, statements, asOf }: Catalogue,
  { site, counts, dates }: Words,
  isWhole: boolean,
): Phrasing {
  const licence: Link = {
    text: licenceName(record.site.licence),
    href: licenceAddress(record.site.licence),
    rel: 'license noreferrer',
  };
  if (!isWhole) return site.licence(licence);
  const day = { text: dates.day(asOf), time: asOf };
  return site.colophon(counts.statements(statements.length), day, licence);
}
