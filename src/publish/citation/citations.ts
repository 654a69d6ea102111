import type { Quotation } from '../../record/model.ts';
import type { Words } from '../../words/words.ts';
import { formatBibtex } from './bibtex.ts';
import { formatCslJson } from './csl-json.ts';
import { styledText, type StyleFormatter } from './csl-processor.ts';
import type { CitedStatement } from './item.ts';
import { formatRis } from './ris.ts';
import { styleFormatter } from './style-formatter.ts';
import { APA } from './styles/apa.ts';
import { CHICAGO } from './styles/chicago.ts';
import { MLA } from './styles/mla.ts';
import { formatWikipedia } from './wikipedia.ts';

/** A citation of a statement in one format. */
export interface Citation {
  readonly id: 'apa' | 'chicago' | 'mla' | 'bibtex' | 'ris' | 'csl-json' | 'wikipedia';
  readonly label: string;
  readonly text: string;
  /** The same with italics, of the formats for people. */
  readonly html?: string;
  /** What the button that copies it says to those who hear it out of its context. */
  readonly copyLabel: string;
}

const STYLES: readonly (readonly [
  id: Citation['id'],
  style: string,
  edition: 7 | 9 | 18,
  format: StyleFormatter,
])[] = [
  ['apa', 'APA', 7, styleFormatter(APA)],
  ['chicago', 'Chicago', 18, styleFormatter(CHICAGO)],
  ['mla', 'MLA', 9, styleFormatter(MLA)],
];

/** A statement's citation in every format. */
export const citationsOf = (
  cited: CitedStatement,
  quotation: Quotation | undefined,
  words: Words,
): Citation[] =>
  [
    ...STYLES.map(([id, style, edition, styled]) => {
      const html = styled(cited);
      const label = words.citing.edition(style, edition);
      return { id, label, html, text: styledText(html) };
    }),
    {
      id: 'wikipedia',
      label: 'Wikipedia',
      text: formatWikipedia(cited, words, quotation),
    } as const,
    { id: 'bibtex', label: 'BibTeX', text: formatBibtex(cited, words) } as const,
    { id: 'ris', label: 'RIS', text: formatRis(cited, words) } as const,
    { id: 'csl-json', label: 'CSL-JSON', text: formatCslJson(cited) } as const,
  ].map((citation) => ({ ...citation, copyLabel: words.citing.copyThis(citation.label) }));
