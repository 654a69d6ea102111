import { countriesOf } from '../record/derive/speakers.ts';
import type { PublicRecord, Statement } from '../record/model.ts';
import { compareText } from '../record/partial-date.ts';
import { POSITIONS, STATEMENT_KINDS, wordsOf } from '../record/vocabulary.ts';
import type { Catalogue } from './catalogue.ts';
import { formatMonth } from '../words/en/dates.ts';
import { compareNames } from './names.ts';
import { TEXT } from '../words/en/text.ts';
import { KIND_LABELS, POSITION_LABELS } from '../words/en/vocabulary.ts';

export type FacetId =
  'month' | 'country' | 'actor' | 'position' | 'kind' | 'event' | 'publisher' | 'condition';

/** What a facet reads a statement's values from, besides the statement. */
export type FacetContext = Pick<Catalogue, 'record' | 'speakers' | 'sources'>;

/** One way to group statements. Index pages, list pages, feeds, filters and export columns all come from this. */
export interface Facet {
  readonly id: FacetId;
  /** First part of its addresses: `/countries/`. */
  readonly path: string;
  /** Its index has a page of its own rather than the general one. */
  readonly hasOwnIndex?: true;
  /** Each of its lists can be followed as a feed. */
  readonly hasFeed?: true;
  /** "Country", "Countries" */
  readonly label: { readonly one: string; readonly many: string };
  /** One sentence for its index page. */
  readonly about: string;
  /** The groups to which a statement belongs. */
  readonly valuesOf: (statement: Statement, context: FacetContext) => readonly string[];
  /** All groups there are, those without a statement too, in the order of the index. */
  readonly allValues: (record: PublicRecord) => readonly string[];
  readonly labelOf: (value: string, record: PublicRecord) => string;
  /** The part of the address after `path`; the value itself if absent. */
  readonly slugOf?: (value: string, record: PublicRecord) => string;
}

const byName = <Entry extends { name: string }>(
  entries: Iterable<Entry>,
  keyOf: (entry: Entry) => string,
): string[] =>
  [...entries]
    .sort((a, b) => compareNames(a.name, b.name) || compareText(keyOf(a), keyOf(b)))
    .map(keyOf);

/** Stands for a month that is not known, so that every statement belongs to one: `2025/month-unknown`. */
export const UNKNOWN_MONTH = 'month-unknown';

/** `2025/04`, or `2025/month-unknown` for a date as vague as a season or a year. */
export function monthOf({ on }: Pick<Statement, 'on'>): string {
  const year = on.earliest.slice(0, 4);
  const isKnown = on.precision === 'day' || on.precision === 'month';
  return `${year}/${isKnown ? on.earliest.slice(5, 7) : UNKNOWN_MONTH}`;
}

const months = new WeakMap<PublicRecord, readonly string[]>();

/** The latest first; worked out at the first call, for every page of a month asks for its neighbours. */
function monthsWithStatements(record: PublicRecord): readonly string[] {
  const found =
    months.get(record) ??
    [...new Set([...record.statements.values()].map(monthOf))].sort().reverse();
  months.set(record, found);
  return found;
}

export const FACETS: readonly Facet[] = [
  {
    id: 'month',
    path: 'timeline',
    hasOwnIndex: true,
    label: TEXT.facets.month.label,
    about: TEXT.facets.month.about,
    valuesOf: (statement) => [monthOf(statement)],
    allValues: monthsWithStatements,
    labelOf: (value) =>
      value.endsWith(UNKNOWN_MONTH)
        ? TEXT.facets.month.unknown(value.slice(0, 4))
        : formatMonth(value.replace('/', '-')),
  },
  {
    id: 'country',
    path: 'countries',
    hasOwnIndex: true,
    hasFeed: true,
    label: TEXT.facets.country.label,
    about: TEXT.facets.country.about,
    valuesOf: ({ id }, { speakers }) => countriesOf(speakers.get(id) ?? []),
    allValues: ({ countries }) => byName(countries.values(), ({ code }) => code),
    labelOf: (code, { countries }) => countries.get(code)?.name ?? code,
    slugOf: (code, { countries }) => countries.get(code)?.slug ?? code,
  },
  {
    id: 'actor',
    path: 'actors',
    hasFeed: true,
    label: TEXT.facets.actor.label,
    about: TEXT.facets.actor.about,
    valuesOf: (statement) => [statement.by, ...statement.with],
    allValues: ({ actors }) => byName(actors.values(), ({ id }) => id),
    labelOf: (id, { actors }) => actors.get(id)?.name ?? id,
  },
  {
    id: 'position',
    path: 'positions',
    hasOwnIndex: true,
    hasFeed: true,
    label: TEXT.facets.position.label,
    about: TEXT.facets.position.about,
    valuesOf: ({ position }) => (position ? [position] : []),
    allValues: () => wordsOf(POSITIONS),
    labelOf: (value) => POSITION_LABELS[value as keyof typeof POSITION_LABELS],
  },
  {
    id: 'kind',
    path: 'kinds',
    label: TEXT.facets.kind.label,
    about: TEXT.facets.kind.about,
    valuesOf: ({ kind }) => [kind],
    allValues: () => wordsOf(STATEMENT_KINDS),
    labelOf: (value) => KIND_LABELS[value as keyof typeof KIND_LABELS],
  },
  {
    id: 'event',
    path: 'events',
    hasFeed: true,
    label: TEXT.facets.event.label,
    about: TEXT.facets.event.about,
    valuesOf: ({ event }) => (event === undefined ? [] : [event]),
    allValues: ({ events }) =>
      [...events.values()]
        .sort((a, b) => compareText(dayOf(b), dayOf(a)) || compareText(a.id, b.id))
        .map(({ id }) => id),
    labelOf: (id, { events }) => events.get(id)?.name ?? id,
  },
  {
    id: 'publisher',
    path: 'publishers',
    label: TEXT.facets.publisher.label,
    about: TEXT.facets.publisher.about,
    valuesOf: ({ id }, { sources }) => {
      const { reports, origins } = sources.get(id)!;
      return [...reports.map(({ publisher }) => publisher), ...origins];
    },
    allValues: ({ publishers }) => byName(publishers.values(), ({ id }) => id),
    labelOf: (id, { publishers }) => publishers.get(id)?.name ?? id,
  },
  {
    id: 'condition',
    path: 'conditions',
    hasOwnIndex: true,
    label: TEXT.facets.condition.label,
    about: TEXT.facets.condition.about,
    valuesOf: ({ conditions }) => conditions.map(({ id }) => id),
    allValues: ({ conditions }) => [...conditions.keys()],
    labelOf: (id, { conditions }) => conditions.get(id)?.label ?? id,
  },
];

/** The facet of that id. */
export function facetOf(id: FacetId): Facet {
  return FACETS.find((facet) => facet.id === id)!;
}

/** Address of a facet's index. */
export const facetAddress = ({ path }: Facet): string => `/${path}/`;

/** Address of the list of statements that belong to one group. */
export const valueAddress = (facet: Facet, value: string, record: PublicRecord): string =>
  `/${facet.path}/${facet.slugOf?.(value, record) ?? value}/`;

const dayOf = ({ on }: { on: { start: { earliest: string } | null } }): string =>
  on.start?.earliest ?? '';

/** Years with a statement, the latest first. */
export const yearsOf = (record: PublicRecord): string[] => [
  ...new Set(
    facetOf('month')
      .allValues(record)
      .map((month) => month.slice(0, 4)),
  ),
];
