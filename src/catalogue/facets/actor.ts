import { keysByName } from '../by-name.ts';
import { defineFacet } from './facet.ts';

export const ACTOR = defineFacet({
  id: 'actor',
  path: 'actors',
  valuesOf: (statement) => [statement.by, ...statement.with],
  allValues: ({ actors }) => keysByName(actors.values(), ({ id }) => id),
  nameOf: (id, { actors }) => actors.get(id)?.name,
  columns: [
    {
      id: 'office',
      read: (id, { record }) => {
        const actor = record.actors.get(id);
        const role = actor?.roles.at(-1);
        return role ? { text: role.title } : actor && { actorKind: actor.kind };
      },
    },
  ],
  head: 'actor',
  describedBy: 'office',
  navigation: 'main',
  hasFeed: true,
  isCategory: true,
  filter: { place: 3, onTimeline: false },
  exportColumn: 'by',
  picture: 'actor',
  jsonLd: 'Person',
});
