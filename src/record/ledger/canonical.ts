import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import type { Nodes } from 'mdast';
import type { Prose, Statement } from '../model.ts';

/**
 * The words of a statement that may change only together with a correction.
 *
 * What is said, by whom, when, in what capacity and by what channel is in it. What only points elsewhere
 * is not: a further report (`also`), a relation, an alias or the file that holds the statement may come
 * later without altering what was published.
 */
export type PublishedWords = Pick<
  Statement,
  | 'title'
  | 'by'
  | 'with'
  | 'on'
  | 'kind'
  | 'position'
  | 'for'
  | 'about'
  | 'conditions'
  | 'figures'
  | 'event'
  | 'place'
  | 'venue'
  | 'attribution'
  | 'quotation'
  | 'paraphrase'
  | 'note'
>;

/**
 * The canonical form of a statement's published words: JSON with a fixed order of keys and no spaces.
 *
 * Text is in Unicode's normal form C with runs of white space as one space, so that reflowing a paragraph,
 * another editor's line ends or a letter composed in another way change nothing; Markdown counts by its
 * words and the addresses of its links, so that emphasis changes nothing. Absent values are left out, so
 * that a key that the format gains later does not alter what was published before.
 */
export function canonicalForm(statement: PublishedWords): string {
  const { quotation } = statement;
  const fields: Record<string, unknown> = {
    title: textOf(statement.title),
    by: statement.by,
    with: statement.with,
    on: statement.on.edtf,
    kind: statement.kind,
    position: statement.position,
    for: statement.for,
    about: statement.about,
    conditions: statement.conditions.map(({ id, as }) => [id, as ? textOf(as) : '']),
    figures: statement.figures.map(({ what, min, max, note }) => [
      what,
      min,
      max ?? null,
      note ? textOf(note) : '',
    ]),
    event: statement.event,
    place: statement.place && textOf(statement.place),
    venue: statement.venue && textOf(statement.venue),
    attribution: statement.attribution,
    quotation: quotation && proseOf(quotation.words),
    quoteLanguage: quotation?.language,
    translated: quotation?.translated ? true : undefined,
    translation: quotation?.translation && proseOf(quotation.translation),
    paraphrase: statement.paraphrase && proseOf(statement.paraphrase),
    note: statement.note && textOf(statement.note),
  };
  const present = Object.entries(fields).filter(
    ([, value]) => value !== undefined && !(Array.isArray(value) && value.length === 0),
  );
  return JSON.stringify(present);
}

/** SHA-256 of the canonical form, as 64 hexadecimal digits. */
export const hashWords = (statement: PublishedWords): string =>
  bytesToHex(sha256(utf8ToBytes(canonicalForm(statement))));

const textOf = (text: string): string => text.normalize('NFC').replace(/\s+/gu, ' ').trim();

/** One string for each paragraph, list item and the like. */
const proseOf = (prose: Prose): string[] => prose.children.map((block) => textOf(flatten(block)));

function flatten(node: Nodes): string {
  switch (node.type) {
    case 'text':
    case 'inlineCode':
    case 'code':
      return node.value;
    case 'break':
      return ' ';
    case 'link':
      return `${node.children.map(flatten).join('')} <${node.url}>`;
    case 'listItem':
      return `${node.children.map(flatten).join(' ')}\n`;
    default:
      return 'children' in node ? (node.children as Nodes[]).map(flatten).join('') : '';
  }
}
