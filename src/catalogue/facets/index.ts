import type { PublicRecord } from '../../record/model.ts';
import { ACTOR } from './actor.ts';
import { ATTRIBUTION } from './attribution.ts';
import { CONDITION } from './condition.ts';
import { COUNTRY } from './country.ts';
import { EVENT } from './event.ts';
import type { Facet } from './facet.ts';
import { KIND } from './kind.ts';
import { MONTH, monthsOfRecord } from './month.ts';
import { POSITION } from './position.ts';
import { PUBLISHER } from './publisher.ts';

const DEFINED = [
  MONTH,
  COUNTRY,
  ACTOR,
  POSITION,
  KIND,
  EVENT,
  PUBLISHER,
  CONDITION,
  ATTRIBUTION,
] as const;

/** A facet as its file defines it. */
export type DefinedFacet = (typeof DEFINED)[number];

export type FacetId = DefinedFacet['id'];

/** Every way to group statements, in the order in which readers are offered them. */
export const FACETS: readonly Facet<FacetId>[] = DEFINED;

/** The facet of that id. */
export const facetOf = (id: FacetId): Facet<FacetId> => FACETS.find((facet) => facet.id === id)!;

/** Address of a facet's index. */
export const facetAddress = ({ path }: Pick<Facet, 'path'>): string => `/${path}/`;

/** The last part of the address of a group. */
export const slugOf = (facet: Pick<Facet, 'slugOf'>, value: string, record: PublicRecord): string =>
  facet.slugOf?.(value, record) ?? value;

/** Address of the list of statements that belong to one group. */
export const valueAddress = (
  facet: Pick<Facet, 'path' | 'slugOf'>,
  value: string,
  record: PublicRecord,
): string => `/${facet.path}/${slugOf(facet, value, record)}/`;

/** Years with a statement, the latest first. */
export const yearsOf = (record: Pick<PublicRecord, 'statements'>): string[] => [
  ...new Set(monthsOfRecord(record).map((month) => month.slice(0, 4))),
];
