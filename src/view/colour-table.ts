import { POSITIONS, wordsOf } from '../record/vocabulary.ts';
import type { Words } from '../words/words.ts';
import { COLOURS, FILLS, TONES, type Pair } from './colours.ts';
import { contrastRatio } from './contrast.ts';

/** The colours of the site, what each is for, and how well it stands out. */
export interface ColourTable {
  readonly heading: string;
  readonly caption: string;
  readonly columns: Readonly<Record<'colour' | 'usedFor' | 'light' | 'dark', string>>;
  readonly colours: readonly Colour[];
}

interface Colour {
  readonly name: string;
  /** Names of the colours to show, as the style sheets have them. */
  readonly swatches: readonly string[];
  readonly usedFor: string;
  /** Contrast with the ground, on paper and on dark paper: "12.3", or several of them. */
  readonly light: string;
  readonly dark: string;
}

/** Every colour: those of the words and lines, then those of the positions, in areas and in words. */
export const colourTable = ({ design, vocabulary, plainList }: Words): ColourTable => {
  const ratios = (pairs: readonly Pair[], scheme: 0 | 1): string =>
    plainList(pairs.map((pair) => ratio(pair, scheme))).join('');
  return {
    heading: design.colours,
    caption: design.contrast,
    columns: {
      colour: design.colour,
      usedFor: design.usedFor,
      light: design.light,
      dark: design.dark,
    },
    colours: [
      ...NAMES.map((name) => ({
        name,
        swatches: [name],
        usedFor: design.roles[name],
        light: ratio(COLOURS[name], 0),
        dark: ratio(COLOURS[name], 1),
      })),
      ...wordsOf(POSITIONS).map((position) => ({
        name: position,
        swatches: [`${position}-fill`, position],
        usedFor: design.roleOfPosition(vocabulary.positions[position]),
        light: ratios([FILLS[position], TONES[position]], 0),
        dark: ratios([FILLS[position], TONES[position]], 1),
      })),
    ],
  };
};

const NAMES = Object.keys(COLOURS) as (keyof typeof COLOURS)[];

const ratio = (pair: Pair, scheme: 0 | 1): string =>
  contrastRatio(COLOURS.paper[scheme], pair[scheme]).toFixed(1);
