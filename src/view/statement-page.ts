import type { StatementId } from '../record/ids.ts';
import type { Position } from '../record/vocabulary.ts';
import type { Statement } from '../record/model.ts';
import { addresses } from '../catalogue/addresses.ts';
import type { Catalogue } from '../catalogue/catalogue.ts';
import { facetOf, monthOf, valueAddress } from '../catalogue/facets.ts';
import type { Words } from '../words/words.ts';
import { correctionLink, retractionNotice, type RetractionNotice } from './corrections.ts';
import { corroborationNotes } from './corroboration.ts';
import { factsOf, type Fact } from './facts.ts';
import { frameOf, type Frame } from './frame.ts';
import { inContext, type InContext } from './in-context.ts';
import type { Crumb } from './navigation.ts';
import type { Link, Time } from './phrasing.ts';
import { chipOf, type Chip } from './position-chip.ts';
import { proseToHtml, proseToText } from './prose.ts';
import { provenanceOf, type Provenance } from './provenance.ts';
import { quotationBlock, shownWords, type QuotationBlock } from './quotation.ts';
import { relationsOf, type Relations } from './relations.ts';
import { speakerLine, type SpeakerLine } from './speaker-line.ts';
import { timeOf } from './time.ts';
import { statementVersions, type Versions } from './versions.ts';

/** The permalink of a statement: its words, and all that the record knows of them. */
export interface StatementPage {
  readonly frame: Frame;
  readonly when: Time;
  readonly title: string;
  readonly speaker: SpeakerLine;
  readonly retraction?: RetractionNotice;
  /** Leads to its versions. */
  readonly correction?: Link;
  readonly quotation?: QuotationBlock;
  /** HTML */
  readonly paraphrase?: string;
  readonly position?: {
    readonly label: string;
    readonly href: string;
    readonly chip: Chip<Position>;
  };
  /** What a careful reader must know, by the editors. */
  readonly note?: { readonly label: string; readonly text: string };
  /** On how little it may rest. */
  readonly remarks: readonly string[];
  readonly facts: readonly Fact[];
  readonly provenance: Provenance;
  readonly relations?: Relations;
  readonly versions: Versions;
  readonly context: InContext;
  readonly citing: { readonly heading: string; readonly about: string; readonly copy: string };
  readonly embedding: Embedding;
}

/** How another site shows the statement. */
interface Embedding {
  readonly heading: string;
  readonly about: string;
  /** Leads to the statement as others will see it. */
  readonly example: Link;
  readonly copy: string;
  /** The same button, for those who hear it out of its context. */
  readonly copyLabel: string;
}

export function statementPage(id: StatementId, catalogue: Catalogue, words: Words): StatementPage {
  const { record, href, publication } = catalogue;
  const statement = record.statements.get(id)!;
  const { title, on, quotation, paraphrase, position, note } = statement;
  const retraction = retractionNotice(statement, words);
  const correction = correctionLink(statement, catalogue, words);
  const relations = relationsOf(statement, catalogue, words);
  return {
    frame: frameOf(
      {
        title,
        description: describe(statement, catalogue, words),
        address: addresses.statement(id),
        picture: { kind: 'statement', id },
        trail: trailOf(statement, catalogue, words),
      },
      catalogue,
      words,
    ),
    when: timeOf(on, words),
    title,
    speaker: speakerLine(catalogue.speakers.get(id)!, catalogue, words, false),
    ...(retraction && { retraction }),
    ...(correction && { correction }),
    ...(quotation && { quotation: quotationBlock(quotation, publication.base, words) }),
    ...(paraphrase && { paraphrase: proseToHtml(paraphrase, publication.base) }),
    ...(position && {
      position: {
        label: words.statement.position,
        href: href(addresses.position(position)),
        chip: chipOf(position, words),
      },
    }),
    ...(note && { note: { label: words.site.note, text: note } }),
    remarks: corroborationNotes(statement, catalogue, words),
    facts: factsOf(statement, 'page', catalogue, words),
    provenance: provenanceOf(statement, catalogue, words),
    ...(relations && { relations }),
    versions: statementVersions(statement, catalogue, words),
    context: inContext(statement, catalogue, words),
    citing: {
      heading: words.citing.cite,
      about: words.citing.aboutCiting,
      copy: words.citing.copy,
    },
    embedding: {
      heading: words.citing.embed,
      about: words.citing.aboutEmbedding,
      example: { text: words.citing.seeEmbed, href: href(addresses.embed(id)) },
      copy: words.citing.copy,
      copyLabel: words.citing.copyThis(words.citing.embedCode),
    },
  };
}

/** Who said it, when, and the words. */
function describe(
  { id, title, on, quotation, paraphrase }: Statement,
  { speakers }: Pick<Catalogue, 'speakers'>,
  words: Words,
): string {
  const said = quotation
    ? words.site.quoted(shownWords(quotation, words).text)
    : paraphrase
      ? proseToText(paraphrase)
      : title;
  return words.site.saidOn(speakers.get(id)![0]!.actor.name, words.dates.long(on), said);
}

/** Its month among the others. */
function trailOf(
  statement: Statement,
  { record }: Pick<Catalogue, 'record'>,
  { site }: Words,
): Crumb[] {
  const facet = facetOf('month');
  const month = monthOf(statement);
  const year = month.slice(0, 4);
  return [
    { label: site.pages.timeline, address: addresses.timeline },
    { label: year, address: addresses.year(year) },
    { label: facet.labelOf(month, record), address: valueAddress(facet, month, record) },
  ];
}
