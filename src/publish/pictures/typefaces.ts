/** A file of a typeface; a family's scripts come in files of their own. */
export interface FontFile {
  readonly name: string;
  readonly weight: 400 | 600;
  /** Below `node_modules`. */
  readonly file: string;
}

/** A family as the pictures use it. */
export interface Typeface {
  /** Value of `font-family`: the families that hold its scripts, in turn. */
  readonly family: string;
  /** Width of its letters by those in `advance-widths.ts`, which are rounded up. */
  readonly width: number;
}

interface Family {
  readonly name: string;
  readonly slug: string;
  readonly scripts: readonly string[];
}

const SOURCE_SERIF: Family = {
  name: 'Source Serif 4',
  slug: 'source-serif-4',
  scripts: ['latin', 'latin-ext', 'cyrillic', 'greek'],
};

/** Names and labels are in Latin letters. */
const SOURCE_SANS: Family = {
  name: 'Source Sans 3',
  slug: 'source-sans-3',
  scripts: ['latin', 'latin-ext'],
};

const nameOf = ({ name }: Family, script: string): string => `${name} ${script}`;

const typeface = (family: Family, width: number): Typeface => ({
  family: family.scripts.map((script) => nameOf(family, script)).join(', '),
  width,
});

/** For words that were said, titles and names of countries. */
export const SERIF = typeface(SOURCE_SERIF, 0.98);
/** For what surrounds them. */
export const SANS = typeface(SOURCE_SANS, 0.86);

/** All that the pictures are set in: Source Serif and Source Sans, under the SIL Open Font License. */
export const FONT_FILES: readonly FontFile[] = [SOURCE_SERIF, SOURCE_SANS].flatMap((family) =>
  family.scripts.flatMap((script) =>
    ([400, 600] as const).map((weight) => ({
      name: nameOf(family, script),
      weight,
      file: `@fontsource/${family.slug}/files/${family.slug}-${script}-${String(weight)}-normal.woff`,
    })),
  ),
);
