import type { Statement } from '../../record/model.ts';
import type { Catalogue } from '../../catalogue/catalogue.ts';
import { formatBibtex } from './bibtex.ts';
import { formatCslJson } from './csl-json.ts';
import { styledText, type StyleFormatter } from './csl-processor.ts';
import { citedStatement, type CitedStatement, type Permalink } from './item.ts';
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
}

const STYLES: readonly (readonly [id: Citation['id'], label: string, format: StyleFormatter])[] = [
  ['apa', 'APA, 7th edition', styleFormatter(APA)],
  ['chicago', 'Chicago, 18th edition', styleFormatter(CHICAGO)],
  ['mla', 'MLA, 9th edition', styleFormatter(MLA)],
];

/** By address, which names the version: the same address is always the same citation. */
const remembered = new WeakMap<Catalogue, Map<string, readonly Citation[]>>();

/** A statement's citation in every format; worked out at the first call. */
export function citationsOf(
  statement: Statement,
  catalogue: Catalogue,
  permalink: Permalink,
): readonly Citation[] {
  const cited = citedStatement(statement, catalogue, permalink);
  const known = remembered.get(catalogue) ?? new Map<string, readonly Citation[]>();
  remembered.set(catalogue, known);
  const citations = known.get(cited.url) ?? format(cited, statement);
  known.set(cited.url, citations);
  return citations;
}

const format = (cited: CitedStatement, { quotation }: Statement): readonly Citation[] => [
  ...STYLES.map(([id, label, styled]) => {
    const html = styled(cited);
    return { id, label, html, text: styledText(html) };
  }),
  { id: 'wikipedia', label: 'Wikipedia', text: formatWikipedia(cited, quotation) },
  { id: 'bibtex', label: 'BibTeX', text: formatBibtex(cited) },
  { id: 'ris', label: 'RIS', text: formatRis(cited) },
  { id: 'csl-json', label: 'CSL-JSON', text: formatCslJson(cited) },
];
