import { toXml } from 'xast-util-to-xml';
import { x } from 'xastscript';
import { RECORD_LANGUAGE } from '../../record/language.ts';
import { addresses } from '../../catalogue/addresses.ts';
import type { Catalogue } from '../../catalogue/catalogue.ts';
import { shorten } from '../../view/prose.ts';
import type { Words } from '../../words/words.ts';

/** What OpenSearch allows. */
const LONGEST = { shortName: 16, longName: 48, description: 1024 };

/**
 * How browsers search the site from the address bar.
 *
 * @see https://github.com/dewitt/opensearch/blob/master/opensearch-1-1-draft-6.md
 */
export function openSearchDescription(
  { record, absolute }: Pick<Catalogue, 'record' | 'absolute'>,
  { search }: Words,
): string {
  const { name, tagline } = record.site;
  return `${toXml([
    { type: 'instruction', name: 'xml', value: 'version="1.0" encoding="utf-8"' },
    x('OpenSearchDescription', { xmlns: 'http://a9.com/-/spec/opensearch/1.1/' }, [
      x('ShortName', shorten(name, LONGEST.shortName)),
      x('LongName', shorten(name, LONGEST.longName)),
      x('Description', shorten(search.forBrowsers(tagline), LONGEST.description)),
      x('Url', {
        type: 'text/html',
        method: 'get',
        template: `${absolute(addresses.search)}?q={searchTerms}`,
      }),
      x('Url', {
        type: 'application/opensearchdescription+xml',
        rel: 'self',
        template: absolute(addresses.openSearch),
      }),
      x('Image', { width: 16, height: 16, type: 'image/svg+xml' }, absolute('/icon.svg')),
      x('Language', RECORD_LANGUAGE),
      x('InputEncoding', 'UTF-8'),
      x('OutputEncoding', 'UTF-8'),
    ]),
  ])}\n`;
}
