import type { Words } from '../../words/words.ts';
import { edtfOf, safeDateParts } from './dates.ts';
import type { CitedStatement } from './item.ts';
import { invertedName, type CitedName } from './names.ts';

const MONTHS = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');

/**
 * An entry that BibTeX and BibLaTeX both read, in UTF-8. BibTeX takes `year` and `month`, and reads the
 * exact day in the note; BibLaTeX takes `date`, which is EDTF and so knows "about".
 */
export function formatBibtex(cited: CitedStatement, { citing, dates }: Words): string {
  const [year = '', month] = safeDateParts(cited.on);
  const genre = citing.genreOf(cited.genre, dates.long(cited.on));
  const note = citing.asOf(citing.genreAndVersion(genre, cited.version), dates.day(cited.asOf));
  const fields: (readonly [name: string, value: string] | false)[] = [
    cited.authors.length > 0 && ['author', braced(cited.authors.map(bibtexName).join(' and '))],
    ['title', braced(protectCapitals(cited.title))],
    ['howpublished', braced(escapeLatex(cited.container))],
    ['year', braced(year)],
    month !== undefined && ['month', MONTHS[Number(month) - 1]!],
    ['date', braced(edtfOf(cited.on))],
    ['note', braced(escapeLatex(note))],
    ['version', braced(cited.version)],
    ['url', braced(cited.url)],
    ['urldate', braced(cited.asOf)],
  ];
  const lines = fields.flatMap((field) => (field ? [`  ${field[0]} = ${field[1]},\n`] : []));
  return `@misc{${cited.id},\n${lines.join('')}}`;
}

const braced = (value: string): string => `{${value}}`;

/** Whole names in braces, so that no word in them is taken for a part of a name. */
const bibtexName = (name: CitedName): string =>
  'literal' in name
    ? braced(escapeLatex(name.literal))
    : escapeLatex(
        // BibTeX puts the suffix in the middle.
        name.suffix === undefined
          ? invertedName(name)
          : `${name.family}, ${name.suffix}, ${name.given}`,
      );

/** Keeps styles that set titles in lower case from touching names and abbreviations. */
const protectCapitals = (title: string): string =>
  title
    .split(/([\p{L}\p{M}\p{N}'’-]+)/u)
    .map((part, index) =>
      // Words stand at odd places; the first one keeps its capital anyway.
      index % 2 === 1 && /\p{Lu}/u.test(index === 1 ? part.slice(1) : part)
        ? braced(part)
        : escapeLatex(part),
    )
    .join('');

/** Characters that mean something to TeX. Braces must balance in a .bib file, even those with a backslash. */
const LATEX: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  '{': '\\textbraceleft{}',
  '}': '\\textbraceright{}',
  '#': '\\#',
  $: '\\$',
  '%': '\\%',
  '&': '\\&',
  _: '\\_',
  '^': '\\textasciicircum{}',
  '~': '\\textasciitilde{}',
  '|': '\\textbar{}',
  '<': '\\textless{}',
  '>': '\\textgreater{}',
};

/** Text in which no character means anything to TeX. */
export const escapeLatex = (text: string): string =>
  text.replace(/[\\{}#$%&_^~|<>]/g, (character) => LATEX[character]!);
