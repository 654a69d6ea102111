import type { Statement } from '../../record/model.ts';
import { ATTRIBUTIONS, MEMBERSHIPS, wordsOf } from '../../record/vocabulary.ts';
import type { Catalogue } from '../../catalogue/catalogue.ts';
import { facetOf, monthOf, type FacetContext, type FacetId } from '../../catalogue/facets.ts';
import { TEXT } from '../../words/en/text.ts';
import { ATTRIBUTION_LABELS } from '../../words/en/vocabulary.ts';

/** One way to narrow a search. Its id is the parameter in the address, its values are the slugs of the site. */
export interface Filter {
  readonly id: string;
  readonly label: string;
  /** First part of the addresses of its values' own pages; absent if they have none. */
  readonly path?: string;
  readonly valuesOf: (statement: Statement, context: FacetContext) => readonly string[];
  /** All values there are, in the order of the list to choose from. */
  readonly choices: (catalogue: Catalogue) => readonly Choice[];
}

export interface Choice {
  readonly value: string;
  readonly label: string;
}

/** A filter from the facet table: the same groups, names and addresses as the pages have. */
function fromFacet(id: FacetId): Filter {
  const facet = facetOf(id);
  return {
    id,
    label: facet.label.one,
    path: facet.path,
    valuesOf: (statement, context) =>
      facet
        .valuesOf(statement, context)
        .map((value) => facet.slugOf?.(value, context.record) ?? value),
    choices: ({ record }) =>
      facet.allValues(record).map((value) => ({
        value: facet.slugOf?.(value, record) ?? value,
        label: facet.labelOf(value, record),
      })),
  };
}

const BLOC: Filter = {
  id: 'bloc',
  label: TEXT.search.membersOf,
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

const ATTRIBUTION: Filter = {
  id: 'attribution',
  label: TEXT.search.attribution,
  valuesOf: ({ attribution }) => [attribution],
  choices: () =>
    wordsOf(ATTRIBUTIONS).map((value) => ({ value, label: ATTRIBUTION_LABELS[value] })),
};

/** In the order in which a reader is offered them. */
export const FILTERS: readonly Filter[] = [
  fromFacet('country'),
  BLOC,
  fromFacet('actor'),
  fromFacet('position'),
  fromFacet('kind'),
  fromFacet('condition'),
  fromFacet('publisher'),
  ATTRIBUTION,
];

/** `2025-04`, or `2025` where the month is not known: what periods are measured by. */
export const periodOf = (statement: Pick<Statement, 'on'>): string => {
  const [year, month] = monthOf(statement).split('/') as [string, string];
  return /^\d/.test(month) ? `${year}-${month}` : year;
};
