import type { Element } from 'hast';
import type { Quotation, Statement } from '../../record/model.ts';
import type { Absolute } from '../../catalogue/absolute.ts';
import { addresses } from '../../catalogue/addresses.ts';
import type { Catalogue } from '../../catalogue/catalogue.ts';
import { articleTitle, titleLanguage } from '../../view/article-title.ts';
import { findRetraction } from '../../view/corrections.ts';
import { corroborationNotes } from '../../view/corroboration.ts';
import { factsOf } from '../../view/facts.ts';
import { captionBetween, wordingsOf } from '../../view/quotation.ts';
import { formatSources } from '../../view/sources.ts';
import { speakerParts } from '../../view/speaker-line.ts';
import { timeOf } from '../../view/time.ts';
import type { Words } from '../../words/words.ts';
import { correctionParagraph } from './correction-paragraph.ts';
import { element, link, paragraph, proseElements, type Child } from './html.ts';
import { phrases } from './phrases.ts';

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
    facts(statement, catalogue, absolute, words),
    note !== undefined && paragraph(element('strong', {}, words.site.note), ` ${note}`),
    ...corroborationNotes(statement, catalogue, words).map((text) => paragraph(text)),
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
  const { name, role, country, others } = speakerParts(speakers.get(id)!, {
    record,
    href: absolute,
  });
  return paragraph(
    element('strong', {}, ...phrases([name])),
    ...phrases([
      ...(role === undefined ? [] : [`, ${role}`]),
      ...(country ? [SEPARATOR, country] : []),
      ...(others.length > 0 ? [SEPARATOR, ...words.statement.togetherWith(others)] : []),
      SEPARATOR,
      timeOf(on, words),
    ]),
  );
}

/** A reader's own program breaks the lines. */
const SEPARATOR = ' · ';

/** The words as they were said, then our translation. */
function quotations(quotation: Quotation, absolute: Absolute, words: Words): Child[] {
  const [said, ...translation] = wordingsOf(quotation, words).map(({ prose, lang }) =>
    element('blockquote', lang === undefined ? {} : { lang }, ...proseElements(prose, absolute)),
  );
  const caption = captionBetween(quotation, words);
  return [said, caption !== undefined && paragraph(element('small', {}, caption)), ...translation];
}

/** What it is, where and on what occasion it was made and what it holds, as a list of lines. */
const facts = (
  statement: Statement,
  { record }: Pick<Catalogue, 'record'>,
  absolute: Absolute,
  words: Words,
): Element =>
  element(
    'ul',
    {},
    ...factsOf(statement, 'feed', { record, href: absolute }, words).flatMap(({ label, lines }) =>
      lines.map((line) => element('li', {}, `${label}: `, ...phrases(line))),
    ),
  );

/** The report from which it was taken, and how many others there are. */
function source({ id }: Statement, { record, sources }: Catalogue, words: Words): Element {
  const of = sources.get(id)!;
  const article = of.reports[0]!;
  return paragraph(
    ...phrases([
      words.feeds.source,
      { text: articleTitle(article, record, words), href: article.url, ...titleLanguage(article) },
      `, ${record.publishers.get(article.publisher)!.name}, `,
      timeOf(article.published, words),
      ...(article.archive
        ? [' (', { text: words.sources.archivedCopy, href: article.archive }, ')']
        : []),
      `. ${formatSources(of, words)}.`,
    ]),
  );
}
