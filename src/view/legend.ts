import { POSITIONS, wordsOf, type Position } from '../record/vocabulary.ts';
import { addresses } from '../catalogue/addresses.ts';
import type { Catalogue } from '../catalogue/catalogue.ts';
import type { Words } from '../words/words.ts';
import { chipOf, type Chip } from './position-chip.ts';

/** The positions, each with what it means. */
export interface Legend {
  readonly positions: readonly {
    readonly chip: Chip<Position>;
    readonly href: string;
    readonly meaning: string;
  }[];
  /** What it means that a country on a map has no colour. */
  readonly silent?: string;
}

/** @param withSilent - explain the colour of a country on a map without a position as well */
export const legend = (
  { withSilent = false }: { readonly withSilent?: boolean },
  { href }: Pick<Catalogue, 'href'>,
  words: Words,
): Legend => ({
  positions: wordsOf(POSITIONS).map((position) => ({
    chip: chipOf(position, words),
    href: href(addresses.position(position)),
    meaning: words.facets.position.meaning(position),
  })),
  ...(withSilent && { silent: words.positions.noStatement }),
});
