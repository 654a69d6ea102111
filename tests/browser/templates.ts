import { deriveSpeakers, countriesOf } from '../../src/record/derive/speakers.ts';
import type { PublicRecord, Statement } from '../../src/record/model.ts';
import { addresses } from '../../src/catalogue/addresses.ts';
import { facetOf, valueAddress, type FacetId } from '../../src/catalogue/facets/index.ts';
import { monthOf } from '../../src/catalogue/facets/month.ts';
import { weekOf } from '../../src/catalogue/digest.ts';
import { routes } from './routes.ts';

/** A kind of page, and how to find one of the kind that has much to show. */
export interface Template {
  readonly name: string;
  /** Its address from the root of the site. */
  readonly pick: (record: PublicRecord) => string;
  readonly status?: number;
  /** For a page that stands in a frame of another site: the address of the page that it shows a part of. */
  readonly partOf?: (record: PublicRecord) => string;
}

const statements = (record: PublicRecord): Statement[] => [...record.statements.values()];

/** The key that most items have. */
function commonest<Item>(
  items: readonly Item[],
  keysOf: (item: Item) => readonly string[],
): string {
  const counts = new Map<string, number>();
  for (const key of items.flatMap(keysOf)) counts.set(key, (counts.get(key) ?? 0) + 1);
  const [most] = [...counts].sort(([, a], [, b]) => b - a);
  if (!most) throw new Error('The record has no such thing to show.');
  return most[0];
}

/** Page of the value of a facet that most statements have. */
const list =
  (facet: FacetId, keysOf: (statement: Statement, record: PublicRecord) => readonly string[]) =>
  (record: PublicRecord): string =>
    valueAddress(
      facetOf(facet),
      commonest(statements(record), (statement) => keysOf(statement, record)),
      record,
    );

const countries = (statement: Statement, { actors }: PublicRecord): readonly string[] =>
  countriesOf(deriveSpeakers(statement, actors));

const country = list('country', countries);
const month = list('month', (statement) => [monthOf(statement)]);

function pickStatement(record: PublicRecord, isWanted: (statement: Statement) => boolean): string {
  const wanted = statements(record).filter(isWanted);
  const richest = wanted.sort((a, b) => b.also.length - a.also.length || (a.id < b.id ? -1 : 1))[0];
  if (!richest) throw new Error('The record has no such statement.');
  return addresses.statement(richest.id);
}

const foreign = (record: PublicRecord): string =>
  pickStatement(record, ({ quotation }) => quotation?.translation !== undefined);

/** Kinds of page whose address has a part that depends on the record. */
const PICKED: readonly Template[] = [
  { name: 'year', pick: (record) => month(record).replace(/[^/]+\/$/, '') },
  { name: 'month', pick: month },
  { name: 'second page of the timeline', pick: () => `${addresses.timeline}2/` },
  { name: 'country', pick: country },
  { name: 'country in order of time', pick: (record) => `${country(record)}timeline/` },
  { name: 'index of speakers', pick: () => '/actors/' },
  { name: 'speaker', pick: list('actor', ({ by }) => [by]) },
  { name: 'statement with a foreign quotation', pick: foreign },
  {
    name: 'statement in a frame',
    pick: (record) => foreign(record).replace('statements', 'embed'),
    partOf: foreign,
  },
  { name: 'statement with many reports', pick: (record) => pickStatement(record, () => true) },
  {
    name: 'article',
    pick: (record) => addresses.article(commonest(statements(record), ({ article }) => [article])),
  },
  {
    name: 'figures of a subject',
    pick: (record) =>
      addresses.figuresOf(
        commonest(statements(record), ({ figures }) => figures.map(({ what }) => what)),
      ),
  },
  {
    name: 'week',
    pick: (record) =>
      addresses.digest(
        commonest(statements(record), ({ on }) => {
          const week = weekOf(on);
          return week === undefined ? [] : [week];
        }),
      ),
  },
  { name: 'index of events', pick: () => '/events/' },
  { name: 'event', pick: list('event', ({ event }) => (event === undefined ? [] : [event])) },
  { name: 'index of publishers', pick: () => '/publishers/' },
  {
    name: 'publisher',
    pick: (record) =>
      addresses.publisher(commonest([...record.articles.values()], ({ publisher }) => [publisher])),
  },
  { name: 'position', pick: list('position', ({ position }) => (position ? [position] : [])) },
  {
    name: 'positions at the end of a month',
    pick: (record) => month(record).replace('timeline', 'positions'),
  },
  {
    name: 'condition',
    pick: list('condition', ({ conditions }) => conditions.map(({ id }) => id)),
  },
  { name: 'kinds', pick: () => '/kinds/' },
  { name: 'kind', pick: list('kind', ({ kind }) => [kind]) },
  { name: 'how it was said', pick: list('attribution', ({ attribution }) => [attribution]) },
  { name: 'about', pick: () => addresses.page('about') },
  { name: 'methodology', pick: () => addresses.page('methodology') },
  { name: 'corrections', pick: () => addresses.page('corrections') },
  { name: 'page not found', pick: () => '/no/such/page/', status: 404 },
];

/** Kinds of page with one address each: whatever is in `src/pages` and needs no parameter. */
const PLAIN: readonly Template[] = routes().flatMap(({ plain }) =>
  plain === undefined || plain === '/404.html' ? [] : [{ name: plain, pick: () => plain }],
);

/** Every kind of page that the site has, each once or in a few variants. */
export const TEMPLATES: readonly Template[] = [...PLAIN, ...PICKED];
