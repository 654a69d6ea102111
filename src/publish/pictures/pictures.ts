import { addresses } from '../../catalogue/addresses.ts';
import type { Catalogue } from '../../catalogue/catalogue.ts';
import { cardOf } from '../../view/statement-card.ts';
import type { Words } from '../../words/words.ts';
import { actorPicture } from './actor-picture.ts';
import { countryPicture } from './country-picture.ts';
import type { Drawing } from './draw.ts';
import { sitePicture } from './site-picture.ts';
import { statementPicture } from './statement-picture.ts';

/** A picture for links to a page, as they are shown in messages and on networks. */
export interface SharePicture {
  /** Addresses at which it stands: its own, and those of earlier ids. */
  readonly addresses: readonly string[];
  readonly drawing: Drawing;
}

/** The share pictures of the site, and of all statements, countries and actors. */
export function sharePictures(catalogue: Catalogue, words: Words): SharePicture[] {
  const { statements, countries, actors, site } = catalogue.record;
  return [
    { addresses: [addresses.sharePicture('site')], drawing: sitePicture(catalogue, words) },
    ...[...statements.values()].map((statement) => ({
      addresses: [statement.id, ...statement.aliases].map((id) =>
        addresses.sharePicture('statements', id),
      ),
      drawing: statementPicture(cardOf(statement, catalogue, words), site.name, words),
    })),
    ...[...countries.values()].map(({ code, slug }) => ({
      addresses: [addresses.sharePicture('countries', slug)],
      drawing: countryPicture(code, catalogue, words),
    })),
    ...[...actors.keys()].map((id) => ({
      addresses: [addresses.sharePicture('actors', id)],
      drawing: actorPicture(id, catalogue, words),
    })),
  ];
}
