import type { Position } from '../record/vocabulary.ts';

/**
 * The colours of `styles/tokens.css`, for what is shown outside the site and so cannot use that sheet. A test
 * keeps them the same.
 */

/** On a light ground and on a dark one. */
export type Pair = readonly [light: string, dark: string];

export const COLOURS = {
  paper: ['#fbfaf7', '#161513'],
  ink: ['#1c1b19', '#ece8e0'],
  'ink-soft': ['#57534c', '#b0a99d'],
  rule: ['#d8d3c8', '#3d3a35'],
  link: ['#1a4b7a', '#9cc4ea'],
  focus: ['#b3261e', '#ffb4a9'],
  shade: ['#f1eee7', '#211f1c'],
} as const satisfies Readonly<Record<string, Pair>>;

/** The colour of a position's word. */
export const TONES: Readonly<Record<Position, Pair>> = {
  committed: ['#0b3c6f', '#9cc9ff'],
  willing: ['#1f6593', '#74b6e6'],
  considering: ['#63605a', '#b9b5ab'],
  'support-only': ['#7c5f00', '#e2c25a'],
  'ruled-out': ['#a4460a', '#f2a26b'],
  opposed: ['#6d1414', '#f2a0a0'],
};

/** The colour of areas that stand for a position. */
export const FILLS: Readonly<Record<Position, Pair>> = {
  committed: ['#0b3c6f', '#a9d0ff'],
  willing: ['#4a8fc4', '#4f93c9'],
  considering: ['#918d83', '#8f8b82'],
  'support-only': ['#b98a08', '#c9a227'],
  'ruled-out': ['#b34d0c', '#d47732'],
  opposed: ['#5f1010', '#f0b0b0'],
};

/** The colour of words on those areas. */
export const ON_FILLS: Readonly<Record<Position, Pair>> = {
  committed: ['#ffffff', '#10202f'],
  willing: ['#06141f', '#06141f'],
  considering: ['#12110f', '#12110f'],
  'support-only': ['#1a1300', '#1a1300'],
  'ruled-out': ['#ffffff', '#1a0c02'],
  opposed: ['#ffffff', '#2a0808'],
};
