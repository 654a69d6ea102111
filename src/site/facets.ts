import { countriesOf } from '../record/derive/speakers.ts';
import type { PublicRecord, Statement } from '../record/model.ts';
import { compareText } from '../record/partial-date.ts';
import { POSITIONS, STATEMENT_KINDS, wordsOf } from '../record/vocabulary.ts';
import type { Catalogue } from './catalogue.ts';
import { formatMonth } from './dates.ts';
import { compareNames } from './names.ts';
import { KIND_LABELS, POSITION_LABELS } from './words.ts';

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

export const FACETS: readonly Facet[] = [
  {
    id: 'month',
    path: 'timeline',
    hasOwnIndex: true,
    label: { one: 'Month', many: 'Months' },
    about: 'Every statement in order of time.',
    valuesOf: (statement) => [monthOf(statement)],
    allValues: ({ statements }) =>
      [...new Set([...statements.values()].map(monthOf))].sort().reverse(),
    labelOf: (value) =>
      value.endsWith(UNKNOWN_MONTH)
        ? `${value.slice(0, 4)}, month not known`
        : formatMonth(value.replace('/', '-')),
  },
  {
    id: 'country',
    path: 'countries',
    hasOwnIndex: true,
    hasFeed: true,
    label: { one: 'Country', many: 'Countries' },
    about: 'Where each country stands, since when, and on whose words.',
    valuesOf: ({ id }, { speakers }) => countriesOf(speakers.get(id) ?? []),
    allValues: ({ countries }) => byName(countries.values(), ({ code }) => code),
    labelOf: (code, { countries }) => countries.get(code)?.name ?? code,
    slugOf: (code, { countries }) => countries.get(code)?.slug ?? code,
  },
  {
    id: 'actor',
    path: 'actors',
    hasFeed: true,
    label: { one: 'Speaker', many: 'Speakers' },
    about: 'The people and bodies whose words are recorded, with their offices.',
    valuesOf: (statement) => [statement.by, ...statement.with],
    allValues: ({ actors }) => byName(actors.values(), ({ id }) => id),
    labelOf: (id, { actors }) => actors.get(id)?.name ?? id,
  },
  {
    id: 'position',
    path: 'positions',
    hasOwnIndex: true,
    hasFeed: true,
    label: { one: 'Position', many: 'Positions' },
    about: 'What statements tell of the stand of the speaker’s own country.',
    valuesOf: ({ position }) => (position ? [position] : []),
    allValues: () => wordsOf(POSITIONS),
    labelOf: (value) => POSITION_LABELS[value as keyof typeof POSITION_LABELS],
  },
  {
    id: 'kind',
    path: 'kinds',
    label: { one: 'Kind', many: 'Kinds of statement' },
    about: 'Pledges, refusals, conditions, warnings: what each statement does.',
    valuesOf: ({ kind }) => [kind],
    allValues: () => wordsOf(STATEMENT_KINDS),
    labelOf: (value) => KIND_LABELS[value as keyof typeof KIND_LABELS],
  },
  {
    id: 'event',
    path: 'events',
    hasFeed: true,
    label: { one: 'Event', many: 'Events' },
    about: 'Summits and meetings at which statements were made.',
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
    label: { one: 'Publisher', many: 'Publishers' },
    about: 'Who published the reports, and who is cited in them as the source.',
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
    label: { one: 'Condition', many: 'Conditions' },
    about: 'What speakers say must be so before troops are sent.',
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
