import type { CountryCode } from '../record/model.ts';
import { addresses } from '../catalogue/addresses.ts';
import type { Catalogue } from '../catalogue/catalogue.ts';
import type { Words } from '../words/words.ts';
import { actorAlt, countryAlt, siteAlt, statementAlt } from './alt-text.ts';
import { cardOf } from './statement-card.ts';

/** Size in pixels of pictures that stand for pages where links to them are shown: what most networks ask for. */
export const SHARE_WIDTH = 1200;
export const SHARE_HEIGHT = 630;
export const SHARE_TYPE = 'image/png';

/** What a picture shows; ids are those of the record. */
export type PictureOf =
  | { readonly kind: 'site' }
  | { readonly kind: 'statement' | 'actor'; readonly id: string }
  | { readonly kind: 'country'; readonly id: CountryCode };

/** The picture of a page, as its head names it. */
export interface SharePicture {
  /** Its full address. */
  readonly address: string;
  readonly type: string;
  /** In pixels. */
  readonly width: number;
  readonly height: number;
  /** What is to be seen on it. */
  readonly alt: string;
}

/** The picture that stands for a page. */
export function sharePicture(of: PictureOf, catalogue: Catalogue, words: Words): SharePicture {
  const { address, alt } = pictureOf(of, catalogue, words);
  return {
    address: catalogue.absolute(address),
    type: SHARE_TYPE,
    width: SHARE_WIDTH,
    height: SHARE_HEIGHT,
    alt,
  };
}

function pictureOf(of: PictureOf, catalogue: Catalogue, words: Words) {
  const { record } = catalogue;
  switch (of.kind) {
    case 'site':
      return { address: addresses.sharePicture('site'), alt: siteAlt(catalogue) };
    case 'statement':
      return {
        address: addresses.sharePicture('statements', of.id),
        alt: statementAlt(cardOf(record.statements.get(of.id)!, catalogue, words), words),
      };
    case 'actor':
      return {
        address: addresses.sharePicture('actors', of.id),
        alt: actorAlt(of.id, catalogue, words),
      };
    case 'country':
      return {
        address: addresses.sharePicture('countries', record.countries.get(of.id)!.slug),
        alt: countryAlt(of.id, catalogue, words),
      };
  }
}
