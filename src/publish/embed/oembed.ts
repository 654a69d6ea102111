import type { Statement } from '../../record/model.ts';
import { addresses } from '../../catalogue/addresses.ts';
import type { Catalogue } from '../../catalogue/catalogue.ts';
import { SHARE_HEIGHT, SHARE_WIDTH } from '../../view/share-picture.ts';
import { cardOf } from '../../view/statement-card.ts';
import type { Words } from '../../words/words.ts';
import { embedCode } from './embed-code.ts';

/** Seconds after which a site should ask again whether a statement has been corrected: a day. */
const CACHE_AGE = 24 * 60 * 60;

/**
 * The oEmbed response for a statement: how to embed it, for programs that know its address.
 *
 * @see https://oembed.com, section 2.3
 */
export interface OEmbed {
  readonly version: '1.0';
  readonly type: 'rich';
  readonly title: string;
  readonly author_name: string;
  readonly author_url: string;
  readonly provider_name: string;
  readonly provider_url: string;
  readonly cache_age: number;
  readonly html: string;
  readonly width: number;
  readonly height: number;
  readonly thumbnail_url?: string;
  readonly thumbnail_width?: number;
  readonly thumbnail_height?: number;
}

export function oEmbedOf(statement: Statement, catalogue: Catalogue, words: Words): OEmbed {
  const { record, publication, absolute } = catalogue;
  const { title, speaker, retraction } = cardOf(statement, catalogue, words);
  return {
    version: '1.0',
    type: 'rich',
    title: retraction ? words.feeds.retracted(title) : title,
    author_name: speaker,
    author_url: absolute(addresses.actor(statement.by)),
    provider_name: record.site.name,
    provider_url: absolute(addresses.home),
    cache_age: CACHE_AGE,
    ...embedCode(statement, catalogue, words),
    ...(publication.hasPictures && {
      thumbnail_url: absolute(addresses.sharePicture('statements', statement.id)),
      thumbnail_width: SHARE_WIDTH,
      thumbnail_height: SHARE_HEIGHT,
    }),
  };
}
