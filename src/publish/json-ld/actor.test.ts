import { describe, expect, it } from 'vitest';
import { actorJsonLd } from './actor.ts';
import { absolute, HOME } from './testing/everything.ts';
import { exampleCatalogue } from './testing/examples.ts';

const { actors } = exampleCatalogue().record;
const jsonLdOf = (id: string): unknown =>
  JSON.parse(JSON.stringify(actorJsonLd(actors.get(id)!, absolute)));

describe('the page of an actor', () => {
  it('describes a person, with every office and its days as exactly as they are known', () => {
    expect(jsonLdOf('minister')).toEqual({
      '@context': 'https://schema.org',
      '@type': 'Person',
      '@id': `${HOME}actors/minister/`,
      url: `${HOME}actors/minister/`,
      name: 'Jane Roe',
      alternateName: 'J. Roe',
      disambiguatingDescription: 'Party of Snow',
      description: 'Grew up on an ice floe.',
      hasOccupation: [
        {
          '@type': 'Role',
          startDate: '2000-05',
          hasOccupation: { '@type': 'Occupation', name: 'Minister for Ice' },
        },
        {
          '@type': 'Role',
          startDate: '2004-01-02',
          hasOccupation: { '@type': 'Occupation', name: 'Hermit' },
        },
      ],
    });
  });

  it.each([
    ['person', 'Person'],
    ['institution', 'Organization'],
    ['government', 'GovernmentOrganization'],
    ['alliance', 'Organization'],
    ['group', 'Organization'],
    ['media', 'NewsMediaOrganization'],
    ['unnamed-source', 'Thing'],
  ])('says of the kind %s that it is a %s', (kind, type) => {
    expect(jsonLdOf(kind)).toMatchObject({ '@type': type, name: kind });
  });
});
