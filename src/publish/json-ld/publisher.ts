import type {
  GovernmentOrganizationLeaf,
  NewsMediaOrganizationLeaf,
  OrganizationLeaf,
  ResearchOrganizationLeaf,
} from 'schema-dts';
import type { Publisher } from '../../record/model.ts';
import type { PublisherKind } from '../../record/vocabulary.ts';
import type { Absolute } from '../../catalogue/absolute.ts';
import { addresses } from '../../catalogue/addresses.ts';

export type PublisherNode =
  | OrganizationLeaf
  | GovernmentOrganizationLeaf
  | NewsMediaOrganizationLeaf
  | ResearchOrganizationLeaf;

/** Only what makes news of its own counts as a news medium. */
const TYPES: Readonly<Record<PublisherKind, PublisherNode['@type']>> = {
  government: 'GovernmentOrganization',
  parliament: 'GovernmentOrganization',
  'international-body': 'Organization',
  wire: 'NewsMediaOrganization',
  'public-broadcaster': 'NewsMediaOrganization',
  broadcaster: 'NewsMediaOrganization',
  newspaper: 'NewsMediaOrganization',
  magazine: 'NewsMediaOrganization',
  online: 'NewsMediaOrganization',
  'think-tank': 'ResearchOrganization',
  'state-media': 'NewsMediaOrganization',
  aggregator: 'Organization',
  'content-farm': 'Organization',
  'blog-or-social': 'Organization',
  unknown: 'Organization',
};

/** The publisher of a report; `url` is its own site. */
export const publisherNode = (
  { id, name, kind, home }: Publisher,
  absolute: Absolute,
): PublisherNode => ({
  '@type': TYPES[kind],
  '@id': absolute(addresses.publisher(id)),
  name,
  url: home && `https://${home}/`,
});
