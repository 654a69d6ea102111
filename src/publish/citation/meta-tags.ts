import type { Site } from '../../record/model.ts';
import { RECORD_LANGUAGE } from '../../record/language.ts';
import { licenceAddress } from '../../catalogue/licence.ts';
import type { Words } from '../../words/words.ts';
import { edtfOf, safeDateParts } from './dates.ts';
import type { CitedStatement } from './item.ts';
import { commaSafeName, invertedName, type CitedName } from './names.ts';

/** `<meta name content>` */
export interface MetaTag {
  readonly name: string;
  readonly content: string;
}

/**
 * What Zotero, Wikipedia's Citoid and library catalogues read from the head of a statement's page: Highwire
 * Press tags and Dublin Core.
 *
 * `DC.type` is `webpage`, which Zotero knows: by the Highwire tags alone it would take the page for a
 * journal article. `citation_publication_date` has as many parts as are known; `DC.date` is EDTF.
 */
export const citationMetaTags = (
  cited: CitedStatement,
  { licence }: Site,
  { citing }: Words,
): MetaTag[] =>
  (
    [
      ['citation_title', cited.title],
      ...cited.authors.map((name) => ['citation_author', highwireName(name)]),
      ['citation_publication_date', safeDateParts(cited.on).join('/')],
      ['citation_public_url', cited.url],
      ['citation_publisher', cited.container],
      ['citation_language', RECORD_LANGUAGE],
      ['DC.title', cited.title],
      ...cited.authors.map((name) => ['DC.creator', invertedName(name)]),
      ['DC.date', edtfOf(cited.on)],
      ['DC.identifier', cited.url],
      ['DC.publisher', cited.container],
      ['DC.language', RECORD_LANGUAGE],
      ['DC.type', 'webpage'],
      ['DC.description', citing.genreAndVersion(cited.genre, cited.version)],
      ['DC.rights', licenceAddress(licence)],
      ['DCTERMS.modified', cited.asOf],
    ] as const
  ).map(([name = '', content = '']) => ({ name, content }));

/**
 * Readers of these tags split a name without a comma at its last space, and one with two words on either
 * side of the comma into two people. A comma at the end keeps a whole name whole.
 */
function highwireName(name: CitedName): string {
  if ('literal' in name) return `${commaSafeName(name)},`;
  const isSplitInTwo = name.family.includes(' ') && name.given.includes(' ');
  return isSplitInTwo ? `${name.given} ${name.family}` : invertedName(name);
}
