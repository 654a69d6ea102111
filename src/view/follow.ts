import type { Catalogue } from '../catalogue/catalogue.ts';
import type { Words } from '../words/words.ts';
import { ATOM_TYPE } from './feed-link.ts';
import type { Phrase, Phrasing } from './phrasing.ts';

/**
 * The feed of a page in words: "Follow Italy in a feed reader (Atom)".
 *
 * @param what - there is to follow
 * @param address - of the feed, without base path
 */
export const followLine = (
  what: string,
  address: string,
  { href }: Pick<Catalogue, 'href'>,
  { navigation }: Words,
): Phrasing => navigation.follow<Phrase>({ text: what, href: href(address), type: ATOM_TYPE });
