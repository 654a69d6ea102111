import type { CountryLeaf, EventLeaf, OrganizationLeaf, PlaceLeaf } from 'schema-dts';
import type { Country, RecordEvent } from '../../record/model.ts';
import { BODIES } from '../../record/vocabulary.ts';
import type { Absolute } from '../../catalogue/absolute.ts';
import { addresses } from '../../catalogue/addresses.ts';
import { exactDate } from './dates.ts';

/** A country with its ISO code; a body that speaks like one (EU, NATO) is an organisation. */
export function countryNode(
  { code, slug, name }: Pick<Country, 'code' | 'slug' | 'name'>,
  absolute: Absolute,
): CountryLeaf | OrganizationLeaf {
  const node = { '@id': absolute(addresses.country(slug)), name };
  return code in BODIES
    ? { '@type': 'Organization', ...node }
    : { '@type': 'Country', ...node, identifier: code };
}

/** A summit or a meeting. */
export const eventNode = ({ id, name, on, place }: RecordEvent, absolute: Absolute): EventLeaf => ({
  '@type': 'Event',
  '@id': absolute(addresses.event(id)),
  name,
  startDate: exactDate(on.start),
  endDate: exactDate(on.end),
  location: placeNode(place),
});

export const placeNode = (name: string | undefined): PlaceLeaf | undefined =>
  name === undefined ? undefined : { '@type': 'Place', name };
