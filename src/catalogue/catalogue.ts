import { deriveChanges, type Change } from '../record/derive/changes.ts';
import { compareLatestFirst } from '../record/derive/order.ts';
import {
  derivePositionHistory,
  derivePositionStatements,
  type HeldPosition,
  type PositionStatement,
} from '../record/derive/positions.ts';
import { deriveOrigins, reportsOf } from '../record/derive/provenance.ts';
import { deriveIncomingRelations, type IncomingRelation } from '../record/derive/relations.ts';
import { deriveSpeakers, type Speaker } from '../record/derive/speakers.ts';
import type { ArticleId, CountryCode, PublisherId, StatementId } from '../record/ids.ts';
import type { Article, PublicRecord, Statement } from '../record/model.ts';
import { compareText } from '../record/partial-date.ts';
import { absoluteIn, type Absolute } from './absolute.ts';
import { withBase } from './addresses.ts';
import { FACETS, type FacetId } from './facets/index.ts';
import { rememberFor, type Once } from './once.ts';

/** How far a statement's reports are independent of each other. */
export interface Sources {
  /** The articles that carry it, the one whose file holds it first. */
  readonly reports: readonly Article[];
  /** Ids of the publishers at which those reports end up. */
  readonly origins: readonly PublisherId[];
}

/** What the pages have to know of how the site is published, besides the record. */
export interface Publication {
  /** The path below the host: `/`, `/ledger`. */
  readonly base: string;
  /** Whether pictures are drawn that stand for pages where links to them are shown. */
  readonly hasPictures: boolean;
}

/** The record together with everything that several pages derive from it, worked out once. */
export interface Catalogue {
  readonly record: PublicRecord;
  /** All statements, the latest first: the order of every list. */
  readonly statements: readonly Statement[];
  /** By statement id. */
  readonly speakers: ReadonlyMap<StatementId, readonly Speaker[]>;
  readonly sources: ReadonlyMap<StatementId, Sources>;
  readonly incoming: ReadonlyMap<StatementId, readonly IncomingRelation[]>;
  /** Statements of each value of each facet, the latest first. */
  readonly byFacet: Readonly<Record<FacetId, ReadonlyMap<string, readonly Statement[]>>>;
  /** Articles of each publisher, the latest first. */
  readonly articlesOf: ReadonlyMap<PublisherId, readonly Article[]>;
  /** All articles, the latest first. */
  readonly articles: readonly Article[];
  /** Statements that each article carries, by article id, the latest first. */
  readonly statementsIn: ReadonlyMap<ArticleId, readonly Statement[]>;
  readonly positions: ReadonlyMap<CountryCode, readonly PositionStatement[]>;
  readonly histories: ReadonlyMap<CountryCode, readonly HeldPosition[]>;
  /** Every change of position, the latest first. */
  readonly changes: readonly Change[];
  /** The latest day on which something was entered, `YYYY-MM-DD`: as of when the record stands. */
  readonly asOf: string;
  /** How the site is published. */
  readonly publication: Publication;
  /** An address of the site (`/timeline/`) as a page links to it: with the base path. */
  readonly href: (address: string) => string;
  /** The same as a full address, for whoever is elsewhere. */
  readonly absolute: Absolute;
  /** What else is derived from the catalogue, worked out when first asked. */
  readonly once: Once<Catalogue>;
}

const catalogues = new WeakMap<PublicRecord, Catalogue>();

const AT_ROOT: Publication = { base: '/', hasPictures: false };

/** The catalogue of a record; worked out at the first call. */
export function catalogueOf(record: PublicRecord, publication: Publication = AT_ROOT): Catalogue {
  let catalogue = catalogues.get(record);
  if (
    catalogue?.publication.base !== publication.base ||
    catalogue.publication.hasPictures !== publication.hasPictures
  ) {
    catalogue = buildCatalogue(record, publication);
    catalogues.set(record, catalogue);
  }
  return catalogue;
}

function buildCatalogue(record: PublicRecord, publication: Publication): Catalogue {
  const { actors, countries } = record;
  const inTimeOrder = [...record.statements.values()];
  const statements = inTimeOrder.toSorted(compareLatestFirst);
  const speakers = new Map(statements.map((each) => [each.id, deriveSpeakers(each, actors)]));
  const sources = new Map(
    statements.map((each): [StatementId, Sources] => {
      const reports = reportsOf(each, record.articles);
      return [each.id, { reports, origins: deriveOrigins(reports) }];
    }),
  );
  const articles = [...record.articles.values()].sort(
    (a, b) => compareText(b.published.earliest, a.published.earliest) || compareText(a.id, b.id),
  );
  const positions = derivePositionStatements(inTimeOrder, actors, countries);
  const histories = new Map([...positions].map(([code, of]) => [code, derivePositionHistory(of)]));
  const context = { record, speakers, sources };
  const catalogue: Catalogue = {
    ...context,
    publication,
    href: (address) => withBase(publication.base, address),
    absolute: absoluteIn(record.site.address, publication.base),
    once: rememberFor(() => catalogue),
    statements,
    incoming: deriveIncomingRelations(inTimeOrder),
    byFacet: Object.fromEntries(
      FACETS.map((facet) => [
        facet.id,
        groupBy(statements, (each) => facet.valuesOf(each, context)),
      ]),
    ) as unknown as Catalogue['byFacet'],
    articles,
    statementsIn: groupBy(statements, ({ article, also }) => [article, ...also]),
    articlesOf: groupBy(articles, ({ publisher }) => [publisher]),
    positions,
    histories,
    changes: deriveChanges(histories),
    asOf:
      [...articles, ...statements]
        .map(({ added }) => added.latest)
        .sort()
        .at(-1) ?? '',
  };
  return catalogue;
}

function groupBy<Item, Value extends string>(
  items: readonly Item[],
  valuesOf: (item: Item) => readonly Value[],
): Map<Value, Item[]> {
  const groups = new Map<Value, Item[]>();
  for (const item of items) {
    for (const value of new Set(valuesOf(item))) {
      const group = groups.get(value);
      if (group) group.push(item);
      else groups.set(value, [item]);
    }
  }
  return groups;
}
