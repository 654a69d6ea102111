import { addresses } from '../../catalogue/addresses.ts';
import type { Catalogue } from '../../catalogue/catalogue.ts';
import { licenceAddress } from '../../catalogue/licence.ts';
import { permanentId } from './permanent-id.ts';

/** Entries of one feed, at the most: whoever asks once in a while misses nothing, and no feed grows with the record. */
export const MOST_ENTRIES = 50;

/** A group to which an entry belongs. */
export interface Category {
  readonly term: string;
  /** Address of the index of such groups. */
  readonly scheme: string;
  readonly label: string;
}

/** All addresses are full ones; days are `YYYY-MM-DD`. */
export interface FeedEntry {
  /** An IRI that stays the same whatever becomes of the site's address and of the entry's. */
  readonly id: string;
  readonly title: string;
  /** The page that shows the same. */
  readonly page: string;
  /** The article from which it was taken; its language as BCP 47. */
  readonly source?: { readonly page: string; readonly language: string };
  /** The day on which it was entered. */
  readonly published: string;
  /** The day on which it was last entered or corrected. */
  readonly updated: string;
  readonly categories: readonly Category[];
  /** HTML, complete, with full addresses. */
  readonly content: string;
}

/** A feed before it is written in one format or another. */
export interface Feed {
  readonly id: string;
  readonly title: string;
  readonly subtitle: string;
  /** The page that shows the same. */
  readonly page: string;
  /** Where the feed itself is served. */
  readonly self: string;
  readonly updated: string;
  readonly author: { readonly name: string; readonly page: string };
  readonly licence: { readonly name: string; readonly page: string };
  readonly entries: readonly FeedEntry[];
}

/** What tells one feed from another; the addresses are those within the site. */
export interface FeedHead {
  /** What the feed is of, for ever: `country:FR`. */
  readonly key: string;
  readonly title: string;
  readonly subtitle: string;
  readonly page: string;
  readonly self: string;
}

/** A feed of these entries, the newest first. It was updated when its newest entry was; an empty one, when the record was. */
export function createFeed(
  { key, title, subtitle, page, self }: FeedHead,
  entries: readonly FeedEntry[],
  { record, asOf, absolute }: Pick<Catalogue, 'record' | 'asOf' | 'absolute'>,
): Feed {
  const { name, licence } = record.site;
  return {
    id: permanentId('feed', key),
    title,
    subtitle,
    page: absolute(page),
    self: absolute(self),
    updated: entries[0]?.updated ?? asOf,
    author: { name, page: absolute(addresses.home) },
    licence: { name: licence, page: licenceAddress(licence) },
    entries,
  };
}
