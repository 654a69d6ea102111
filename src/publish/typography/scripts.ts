/** A script for which the site's typeface has a file of its own, fetched only where a page has its letters. */
export interface Script {
  readonly id: 'latin' | 'latin-ext' | 'cyrillic' | 'greek';
  /** As CSS has it: `unicode-range`. */
  readonly range: string;
}

/** Letters and marks of the languages that the record quotes; others are set in the reader's own fonts. */
export const SCRIPTS: readonly Script[] = [
  {
    id: 'latin',
    range:
      'U+20-7E, U+A0, U+A3, U+A7, U+AB, U+B0, U+B7, U+BB, U+C0-D6, U+D8-F6, U+F8-FF, U+2013-2014, U+2018-201A, U+201C-201E, U+2026, U+2039-203A, U+20AC',
  },
  {
    id: 'latin-ext',
    range:
      'U+100-107, U+10C-113, U+116-11B, U+11E-11F, U+122-123, U+12A-12B, U+12E-131, U+136-137, U+139-13E, U+141-148, U+150-155, U+158-15B, U+15E-161, U+164-165, U+16A-16B, U+16E-173, U+179-17E, U+218-21B',
  },
  {
    id: 'cyrillic',
    range: 'U+401-402, U+404, U+406-40B, U+40F-44F, U+451-452, U+454, U+456-45B, U+45F, U+490-491',
  },
  {
    id: 'greek',
    range: 'U+386, U+388-38A, U+38C, U+38E-38F, U+391-3A1, U+3A3-3A9, U+3AC-3AF, U+3B1-3CE',
  },
];

/** The code points of a script, in order. */
export const codePointsOf = ({ range }: Script): number[] =>
  range.split(', ').flatMap((part) => {
    const [first, last = first] = part
      .replace('U+', '')
      .split('-')
      .map((digits) => parseInt(digits, 16)) as [number, number?];
    return Array.from({ length: last - first + 1 }, (_, index) => first + index);
  });

/**
 * The reader's own fonts in the measures of the site's, so that nothing moves when that one arrives.
 * The numbers are those of `createFontStack` of the package `@capsizecss/core` 4.1.3; Liberation Serif has
 * the measures of Times New Roman.
 */
const FALLBACKS = [
  { fonts: ['Georgia'], ascent: 96.4195, descent: 31.1781, size: 107.4471 },
  {
    fonts: ['Times New Roman', 'TimesNewRomanPSMT', 'Liberation Serif'],
    ascent: 87.8653,
    descent: 28.4121,
    size: 117.9077,
  },
  {
    fonts: ['Noto Serif', 'Noto Serif Regular', 'NotoSerif-Regular'],
    ascent: 104.0326,
    descent: 33.6399,
    size: 99.5842,
  },
];

/** The style sheet `fonts.css`. */
export const fontFaces = (): string =>
  [
    '/* Written by `npm run fonts`. Source Serif 4 is under the SIL Open Font License 1.1. */\n',
    ...SCRIPTS.map(
      ({ id, range }) => `@font-face {
  font-family: 'Source Serif 4';
  src: url('./fonts/source-serif-4-${id}.woff2') format('woff2');
  font-weight: 400 600;
  font-display: swap;
  unicode-range: ${range};
}
`,
    ),
    ...FALLBACKS.map(
      ({ fonts, ascent, descent, size }) => `@font-face {
  font-family: 'like ${fonts[0]!}';
  src: ${fonts.map((font) => `local('${font}')`).join(', ')};
  ascent-override: ${String(ascent)}%;
  descent-override: ${String(descent)}%;
  line-gap-override: 0%;
  size-adjust: ${String(size)}%;
}
`,
    ),
  ].join('\n');
