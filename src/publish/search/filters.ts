import type { Statement } from '../../record/model.ts';
import { MEMBERSHIPS, wordsOf } from '../../record/vocabulary.ts';
import type { Catalogue } from '../../catalogue/catalogue.ts';
import type { Facet, FacetContext } from '../../catalogue/facets/facet.ts';
import { facetOf, FACETS, slugOf, type FacetId } from '../../catalogue/facets/index.ts';
import { monthOf } from '../../catalogue/facets/month.ts';
import { facetWords, labelOf } from '../../view/facet-label.ts';
import type { Words } from '../../words/words.ts';

/** One way to narrow a search. Its id is the parameter in the address, its values are the slugs of the site. */
export interface Filter {
  readonly id: string;
  readonly labelOf: (words: Words) => string;
  /** First part of the addresses of its values' own pages; absent if they have none. */
  readonly path?: string;
  readonly onTimeline: boolean;
  readonly valuesOf: (statement: Statement, context: FacetContext) => readonly string[];
  /** All values there are, in the order of the list to choose from. */
  readonly choices: (catalogue: Pick<Catalogue, 'record'>, words: Words) => readonly Choice[];
}

export interface Choice {
  readonly value: string;
  readonly label: string;
}

/** A filter from a facet: the same groups, names and addresses as the pages have. */
const fromFacet = (facet: Facet<FacetId>): Filter => ({
  id: facet.id,
  labelOf: (words) => facetWords(facet, words).label.one,
  path: facet.path,
  onTimeline: facet.filter?.onTimeline ?? false,
  valuesOf: (statement, context) =>
    facet.valuesOf(statement, context).map((value) => slugOf(facet, value, context.record)),
  choices: ({ record }, words) =>
    facet.allValues(record).map((value) => ({
      value: slugOf(facet, value, record),
      label: labelOf(facet, value, record, words),
    })),
});

/** The alliances of which the speaker's country is a member: a way to narrow, but none to group. */
const BLOC: Filter = {
  id: 'bloc',
  labelOf: ({ search }) => search.membersOf,
  onTimeline: true,
  valuesOf: (statement, context) => {
    const countries = facetOf('country').valuesOf(statement, context);
    const memberships = countries.flatMap(
      (code) => context.record.countries.get(code)?.memberships ?? [],
    );
    return [...new Set(memberships)].map((membership) => membership.toLowerCase());
  },
  choices: () =>
    wordsOf(MEMBERSHIPS).map((membership) => ({
      value: membership.toLowerCase(),
      label: membership,
    })),
};
const PLACE_OF_BLOC = 2;

/** In the order in which a reader is offered them. */
export const FILTERS: readonly Filter[] = [
  ...FACETS.flatMap((facet) =>
    facet.filter ? [{ place: facet.filter.place, filter: fromFacet(facet) }] : [],
  ),
  { place: PLACE_OF_BLOC, filter: BLOC },
]
  .sort((a, b) => a.place - b.place)
  .map(({ filter }) => filter);

/** Ids of what the search offers: all filters, and the years. */
export const searchFilters = (): string[] => [...FILTERS.map(({ id }) => id), 'year'];

/** Ids of what the timeline offers: some of the filters, and the ends of a period. */
export const timelineFilters = (): string[] => [
  ...FILTERS.filter(({ onTimeline }) => onTimeline).map(({ id }) => id),
  'from',
  'to',
];

/** `2025-04`, or `2025` where the month is not known: what periods are measured by. */
export const periodOf = (statement: Pick<Statement, 'on'>): string => {
  const [year, month] = monthOf(statement).split('/') as [string, string];
  return /^\d/.test(month) ? `${year}-${month}` : year;
};
