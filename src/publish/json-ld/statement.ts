import type {
  ClaimLeaf,
  CreativeWorkLeaf,
  QuotationLeaf,
  WebPageLeaf,
  WithContext,
} from 'schema-dts';
import type { Statement } from '../../record/model.ts';
import { isRetracted } from '../../record/derive/positions.ts';
import { RECORD_LANGUAGE } from '../../record/language.ts';
import { addresses } from '../../catalogue/addresses.ts';
import type { Catalogue } from '../../catalogue/catalogue.ts';
import { licenceAddress } from '../../catalogue/licence.ts';
import { proseToText } from '../../view/prose.ts';
import { versionsOf } from '../../catalogue/versions.ts';
import type { Words } from '../../words/words.ts';
import { attributionOf } from './attribution.ts';
import { dated } from './dates.ts';
import { countryNode, eventNode, placeNode } from './place.ts';
import { quotedWords } from './quotation.ts';
import { commentNodes, correctionNode } from './remarks.ts';
import { briefReportNode, reportNode } from './report.ts';
import { several } from './several.ts';
import { siteIds, sitePublisher } from './site.ts';

/**
 * A statement: a `Quotation` where the record has the words themselves, else a `Claim` in our own words.
 *
 * - `dateCreated` is when it was said. When we published it is not a date of the statement: it is
 *   `datePublished` of the page, and the report from which it is taken has its own.
 * - `license` is given for our paraphrase and for the page. The speaker's words are not ours to license;
 *   `sdLicense` is for this description of them.
 * - `version`, `correction` and `sdDatePublished` are those of our entry.
 */
export function statementJsonLd(
  statement: Statement,
  catalogue: Catalogue,
  words: Words,
): WithContext<QuotationLeaf | ClaimLeaf> {
  const { quotation, paraphrase, title } = statement;
  const [report, ...others] = catalogue.sources.get(statement.id)!.reports;
  const { record, absolute } = catalogue;
  const shared = sharedProperties(statement, catalogue, words);
  const source = { isBasedOn: report && reportNode(report, record, absolute) };
  const further = others.map((other) => briefReportNode(other, record, absolute));
  const ours = paraphrase && proseToText(paraphrase);
  if (quotation) {
    return {
      '@context': 'https://schema.org',
      '@type': 'Quotation',
      ...shared,
      ...quotedWords(quotation, absolute),
      description: ours,
      ...source,
      subjectOf: several(further),
    };
  }
  return {
    '@context': 'https://schema.org',
    '@type': 'Claim',
    ...shared,
    text: ours ?? title,
    inLanguage: RECORD_LANGUAGE,
    license: licenceAddress(record.site.licence),
    ...source,
    appearance: several([...(report ? [{ '@id': report.url }] : []), ...further]),
  };
}

function sharedProperties(
  statement: Statement,
  catalogue: Catalogue,
  words: Words,
): Omit<CreativeWorkLeaf, '@type'> {
  const { id, title, on, about, event, place, corrections } = statement;
  const { record, speakers, absolute } = catalogue;
  const address = absolute(addresses.statement(id));
  const versions = versionsOf(statement, record);
  const current = versions.at(-1)!;
  const at = event === undefined ? undefined : record.events.get(event);
  const page: WebPageLeaf = {
    '@type': 'WebPage',
    url: address,
    datePublished: versions[0].on,
    dateModified: versions.length > 1 ? current.on : undefined,
    license: licenceAddress(record.site.licence),
  };
  return {
    '@id': address,
    url: address,
    identifier: id,
    name: title,
    ...dated('dateCreated', on),
    ...attributionOf(statement, speakers.get(id) ?? [], absolute, words),
    about: several(
      about.flatMap((code) => {
        const country = record.countries.get(code);
        return country ? countryNode(country, absolute) : [];
      }),
    ),
    recordedAt: at && eventNode(at, absolute),
    locationCreated: placeNode(place),
    version: current.short,
    creativeWorkStatus: isRetracted(statement) ? 'Retracted' : undefined,
    correction: several(corrections.map((each) => correctionNode(each, absolute, words))),
    comment: several(commentNodes(statement, catalogue, absolute, words)),
    isPartOf: { '@id': siteIds(absolute).dataset },
    mainEntityOfPage: page,
    sdDatePublished: current.on,
    sdPublisher: sitePublisher(record.site, absolute),
    sdLicense: licenceAddress(record.site.licence),
  };
}
