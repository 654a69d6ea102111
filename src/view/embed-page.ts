import type { StatementId } from '../record/ids.ts';
import type { Position } from '../record/vocabulary.ts';
import { addresses } from '../catalogue/addresses.ts';
import type { Catalogue } from '../catalogue/catalogue.ts';
import type { Words } from '../words/words.ts';
import { FILLS, TONES } from './colours.ts';
import { versionsAddress } from './corrections.ts';
import { embedded } from './embedded.ts';
import type { Link, Phrasing, Time } from './phrasing.ts';
import type { ShownWords } from './quotation.ts';
import { machineDate } from './time.ts';

/** A statement alone, for a frame on another site: who said what, when, in what capacity, who reported it, and what has been corrected. */
export interface EmbedPage {
  /** BCP 47 */
  readonly language: string;
  /** As the browser shows it. */
  readonly title: string;
  /** The full address of the statement's page. */
  readonly canonical: string;
  readonly isRetracted: boolean;
  /** Colours of the position, as declarations of CSS. */
  readonly style?: string;
  readonly when: Time;
  /** Leads to the statement's page. */
  readonly statement: Link;
  readonly corrections: readonly Link[];
  readonly quotations: readonly ShownWords[];
  readonly paraphrase?: string;
  readonly speaker: Link;
  /** After the speaker's name: ", Defence Secretary · United Kingdom". */
  readonly capacity?: string;
  readonly position?: string;
  /** "Anonymous source · Rests only on state media." */
  readonly remarks?: string;
  readonly source: Phrasing;
  /** Leads to the statement's page as well. */
  readonly site: Link;
}

export function embedPage(id: StatementId, catalogue: Catalogue, words: Words): EmbedPage {
  const { record, href, absolute } = catalogue;
  const statement = record.statements.get(id)!;
  const content = embedded(statement, catalogue, words);
  const { card, quotations, paraphrase, corrections, remarks, source } = content;
  const page = href(addresses.statement(id));
  const position = card.retraction ? undefined : card.position;
  return {
    language: words.language,
    title: `${statement.title} · ${record.site.name}`,
    canonical: absolute(addresses.statement(id)),
    isRetracted: card.retraction !== undefined,
    ...(position && { style: coloursOf(position) }),
    when: { text: card.date, time: machineDate(statement.on) },
    statement: { text: card.title, href: page },
    corrections: corrections.map((text) => ({ text, href: href(versionsAddress(statement)) })),
    quotations,
    ...(paraphrase !== undefined && { paraphrase }),
    speaker: { text: card.speaker, href: href(addresses.actor(statement.by)) },
    ...(card.capacity !== '' && { capacity: `, ${card.capacity}` }),
    ...(position && { position: words.vocabulary.positions[position] }),
    ...(remarks.length > 0 && { remarks: remarks.join(' · ') }),
    source: words.citing.source(
      { text: source.name, href: source.url, rel: 'external noopener noreferrer' },
      source.date,
    ),
    site: { text: record.site.name, href: page },
  };
}

const coloursOf = (of: Position): string =>
  `--tone:light-dark(${TONES[of].join()});--fill:light-dark(${FILLS[of].join()})`;
