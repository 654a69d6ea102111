import type { Element } from 'hast';
import type { Article, Quotation, Statement } from '../../record/model.ts';
import type { Absolute } from '../../catalogue/absolute.ts';
import { addresses } from '../../catalogue/addresses.ts';
import { articleTitle } from '../../view/article-title.ts';
import type { Catalogue } from '../../catalogue/catalogue.ts';
import { findRetraction } from '../../view/corrections.ts';
import { corroborationNotes } from '../../view/corroboration.ts';
import { formatSources } from '../../view/sources.ts';
import type { Words } from '../../words/words.ts';
import { correctionParagraph } from './correction-paragraph.ts';
import { element, joined, link, paragraph, proseElements, time, type Child } from './html.ts';
import { statementFacts } from './statement-facts.ts';

/** Everything that a reader of a feed gets to see of a statement: what its page shows, for reading elsewhere. */
export function statementContent(
  statement: Statement,
  catalogue: Catalogue,
  absolute: Absolute,
  words: Words,
): Child[] {
  const { quotation, paraphrase, note, corrections } = statement;
  return [
    findRetraction(statement) &&
      paragraph(
        element('strong', {}, words.feeds.wasRetracted),
        ` ${words.corrections.countsForNothing}`,
      ),
    ...corrections.toReversed().map((correction) => correctionParagraph(correction, words)),
    speakers(statement, catalogue, absolute, words),
    ...(quotation ? quotations(quotation, absolute, words) : []),
    ...(paraphrase ? proseElements(paraphrase, absolute) : []),
    statementFacts(statement, catalogue, absolute, words),
    note !== undefined && paragraph(element('strong', {}, words.site.note), ` ${note}`),
    ...corroborationNotes(statement, catalogue).map((text) => paragraph(text)),
    source(statement, catalogue, words),
    paragraph(link(absolute(addresses.statement(statement.id)), words.feeds.inRecord)),
  ];
}

/** Who said it, in what capacity, and when. */
function speakers(
  { id, on }: Statement,
  { record, speakers }: Catalogue,
  absolute: Absolute,
  words: Words,
): Element {
  const [first, ...others] = speakers.get(id)!;
  const country = first!.country === undefined ? undefined : record.countries.get(first!.country);
  const names = others.map(({ actor }) => link(absolute(addresses.actor(actor.id)), actor.name));
  return paragraph(
    element('strong', {}, link(absolute(addresses.actor(first!.actor.id)), first!.actor.name)),
    first!.role && `, ${first!.role.title}`,
    ...(country ? [' · ', link(absolute(addresses.country(country.slug)), country.name)] : []),
    ...(names.length > 0
      ? [' · ', ...words.statement.togetherWith(joined(names, ', ')).flat()]
      : []),
    ' · ',
    time(on, words),
  );
}

/** The words as they were said, then our translation. */
function quotations(
  { words: said, language, translated, translation }: Quotation,
  absolute: Absolute,
  words: Words,
): Child[] {
  const isForeign = !/^en\b/.test(language);
  const caption = [
    isForeign && words.feeds.inLanguage(words.languageName(language)),
    translated && words.feeds.translatedInSource,
    translation && words.feeds.ourTranslation,
  ].filter((part) => part !== false && part !== undefined);
  const properties = language === 'en' ? {} : { lang: language };
  return [
    element('blockquote', properties, ...proseElements(said, absolute)),
    caption.length > 0 && paragraph(element('small', {}, caption.join(' '))),
    translation && element('blockquote', {}, ...proseElements(translation, absolute)),
  ];
}

/** A headline stands in the language of its article; what stands for a headline that was not seen, in ours. */
const languageOf = ({ headline, language }: Article): { lang?: string } =>
  headline === undefined || language === 'en' ? {} : { lang: language };

/** The report from which it was taken, and how many others there are. */
function source({ id }: Statement, { record, sources }: Catalogue, words: Words): Element {
  const of = sources.get(id)!;
  const article = of.reports[0]!;
  return paragraph(
    words.feeds.source,
    element('a', { href: article.url, ...languageOf(article) }, articleTitle(article, record)),
    `, ${record.publishers.get(article.publisher)!.name}, `,
    time(article.published, words),
    ...(article.archive ? [' (', link(article.archive, words.sources.archivedCopy), ')'] : []),
    `. ${formatSources(of, words)}.`,
  );
}
