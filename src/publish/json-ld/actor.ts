import type {
  GovernmentOrganizationLeaf,
  NewsMediaOrganizationLeaf,
  OrganizationLeaf,
  PersonLeaf,
  Role as RoleNode,
  Occupation,
  ThingLeaf,
  WithContext,
} from 'schema-dts';
import type { Actor, Role } from '../../record/model.ts';
import type { ActorKind } from '../../record/vocabulary.ts';
import type { Absolute } from '../../catalogue/absolute.ts';
import { addresses } from '../../catalogue/addresses.ts';
import { proseToText } from '../../view/prose.ts';
import { exactDate } from './dates.ts';
import { several } from './several.ts';

/** What schema.org accepts as an author. */
export type Agent =
  PersonLeaf | OrganizationLeaf | GovernmentOrganizationLeaf | NewsMediaOrganizationLeaf;

/**
 * Several speakers who are named together act as one body, and count as one. Someone whom no report
 * names is known to be neither a person nor a body: one may be two, and "officials" may be one.
 */
const TYPES: Readonly<Record<Exclude<ActorKind, 'unnamed-source'>, Agent['@type']>> = {
  person: 'Person',
  institution: 'Organization',
  government: 'GovernmentOrganization',
  alliance: 'Organization',
  group: 'Organization',
  media: 'NewsMediaOrganization',
};

/** An actor as the author of something; undefined for someone whom no report names. */
export function agentNode(
  { id, name, kind }: Pick<Actor, 'id' | 'name' | 'kind'>,
  absolute: Absolute,
): Agent | undefined {
  if (kind === 'unnamed-source') return undefined;
  return { '@type': TYPES[kind], '@id': absolute(addresses.actor(id)), name };
}

/**
 * The person or body that an actor's page is about, with the offices held; a bare `Thing` for an
 * unnamed source.
 */
export function actorJsonLd(actor: Actor, absolute: Absolute): WithContext<Agent | ThingLeaf> {
  const { id, name, kind, aliases, affiliation, roles, biography } = actor;
  const address = absolute(addresses.actor(id));
  const about: Omit<ThingLeaf, '@type'> = {
    '@id': address,
    url: address,
    name,
    alternateName: several(aliases),
    disambiguatingDescription: affiliation,
    description: biography && proseToText(biography),
  };
  const context = { '@context': 'https://schema.org' } as const;
  if (kind === 'unnamed-source') return { ...context, '@type': 'Thing', ...about };
  if (kind !== 'person') return { ...context, '@type': TYPES[kind], ...about };
  const offices = several(roles.map(officeNode));
  return { ...context, '@type': 'Person', ...about, hasOccupation: offices };
}

/** An office with the days from and to which it was held, where they are known. */
const officeNode = ({ title, from, to }: Role): RoleNode<Occupation, 'hasOccupation'> => ({
  '@type': 'Role',
  startDate: exactDate(from),
  endDate: exactDate(to),
  hasOccupation: { '@type': 'Occupation', name: title },
});
