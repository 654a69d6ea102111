import type { HeldPosition } from '../../record/derive/positions.ts';
import type { Speaker } from '../../record/derive/speakers.ts';
import type { CountryCode, PublisherId, StatementId } from '../../record/ids.ts';
import type { Article, PublicRecord, Statement } from '../../record/model.ts';
import type { DateInterval, PartialDate } from '../../record/partial-date.ts';
import type { ActorKind, Position, PublisherKind } from '../../record/vocabulary.ts';

/** What a facet reads a statement's values from, besides the statement. */
export interface FacetContext {
  readonly record: PublicRecord;
  /** By statement. */
  readonly speakers: ReadonlyMap<StatementId, readonly Speaker[]>;
  /** By statement: the articles that carry it, and the ids of the publishers at which they end up. */
  readonly sources: ReadonlyMap<
    StatementId,
    { readonly reports: readonly Article[]; readonly origins: readonly PublisherId[] }
  >;
}

/** What the columns of an index read, besides the record. */
export interface IndexContext {
  readonly record: PublicRecord;
  readonly histories: ReadonlyMap<CountryCode, readonly HeldPosition[]>;
  /** Countries for which somebody spoke. */
  readonly byFacet: { readonly country: ReadonlyMap<string, unknown> };
}

/** What an index tells of a value, before it is put into words; undefined where there is nothing to tell. */
export type IndexCell =
  | { readonly text: string }
  | { readonly position: Position }
  /** No position was told: although somebody spoke, or for want of a statement. */
  | { readonly noPosition: 'not stated' | 'silent' }
  | { readonly date: PartialDate }
  | { readonly interval: DateInterval }
  | { readonly actorKind: ActorKind }
  | { readonly publisherKind: PublisherKind };

/** A column that an index shows besides the name, the number of statements and the latest. */
export interface IndexColumn {
  /** By which the words name it. */
  readonly id: string;
  /** It tells a date, which does not break. */
  readonly isDate?: true;
  readonly read: (value: string, context: IndexContext) => IndexCell | undefined;
}

/**
 * One way to group statements, and all there is to say of it but its words, which are `facets.<id>` of each
 * language. Index pages, lists, feeds, filters, navigation, sitemap and what programs read follow from it.
 */
export interface Facet<Id extends string = string> {
  readonly id: Id;
  /** First part of its addresses: `countries` for `/countries/`. */
  readonly path: string;
  /** The groups to which a statement belongs. */
  readonly valuesOf: (statement: Statement, context: FacetContext) => readonly string[];
  /** All groups there are, those without a statement too, in the order of the index. */
  readonly allValues: (record: PublicRecord) => readonly string[];
  /** Name of a group that the record names; the others are named by the words. */
  readonly nameOf?: (value: string, record: PublicRecord) => string | undefined;
  /** The part of the address after `path`; the value itself if absent. */
  readonly slugOf?: (value: string, record: PublicRecord) => string;
  /** What a group stands for, where the record tells it; else the words may. */
  readonly meaningOf?: (value: string, record: PublicRecord) => string | undefined;

  /** Its index has a page of its own rather than the general one. */
  readonly hasOwnIndex?: true;
  /** Its lists have pages of their own rather than the general ones. */
  readonly hasOwnLists?: true;
  /** By what its lists are divided under headings; by month if absent. */
  readonly listedBy?: 'actor';
  readonly columns: readonly IndexColumn[];
  /** What stands above its lists besides their size. */
  readonly head?: 'country' | 'actor' | 'event' | 'publisher';
  /** What the description of a list tells besides its size, for search engines. */
  readonly describedBy?: 'position' | 'office';

  /** In which navigation of the pages it stands. */
  readonly navigation?: 'main' | 'more';
  /** Each of its lists can be followed as a feed. */
  readonly hasFeed?: true;
  /** Feeds sort and filter their entries by it. */
  readonly isCategory?: true;
  /** Readers can search by it: its place among the filters, and whether the timeline offers it too. */
  readonly filter?: { readonly place: number; readonly onTimeline: boolean };
  /** The column of the exported statements that has its values. */
  readonly exportColumn: string;
  /** Its lists have a picture of this kind where links to them are shown. */
  readonly picture?: 'country' | 'actor';
  /** What a list's page is about, as a type of schema.org. */
  readonly jsonLd?: 'ItemList' | 'Person' | 'Event' | 'Organization';
  /** Days on which the page of a group changed besides those of its statements, `YYYY-MM-DD`. */
  readonly changedOn?: (
    value: string,
    context: {
      readonly record: PublicRecord;
      readonly articlesOf: ReadonlyMap<PublisherId, readonly Article[]>;
    },
  ) => readonly string[];
}

/** A facet as a file gives it: what it says is known to the compiler, which asks the words for what it does not say. */
export const defineFacet = <const Defined extends Facet>(facet: Defined): Defined => facet;
