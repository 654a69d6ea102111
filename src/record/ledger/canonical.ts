import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import type { Nodes } from 'mdast';
import type { AttachedCondition, Figure, Prose, Quotation, Statement } from '../model.ts';

/** What only points elsewhere, or tells of the entry itself: it may come later without altering what was published. */
type Unpublished = 'id' | 'article' | 'also' | 'relations' | 'added' | 'aliases' | 'corrections';

/**
 * The words of a statement that may change only together with a correction: what is said, by whom, when,
 * in what capacity and by what channel. Whatever the format gains counts among them unless it is named
 * above; a further report (`also`), a relation, an alias or the file that holds the statement does not.
 */
export type PublishedWords = Omit<Statement, Unpublished>;

/** A value for every key of `Entry`, those that may be absent included: a new key cannot be forgotten. */
type Covering<Entry> = { readonly [Key in keyof Required<Entry>]: unknown };

/**
 * The canonical form of a statement's published words: JSON with a fixed order of keys and no spaces.
 *
 * Text is in Unicode's normal form C with runs of white space as one space, so that reflowing a paragraph,
 * another editor's line ends or a letter composed in another way change nothing; Markdown counts by its
 * words and the addresses of its links, so that emphasis changes nothing. Absent values are left out, so
 * that a key that the format gains later does not alter what was published before.
 */
export function canonicalForm(statement: PublishedWords): string {
  const fields = {
    title: textOf(statement.title),
    by: statement.by,
    with: listOf(statement.with),
    on: statement.on.edtf,
    kind: statement.kind,
    position: statement.position,
    for: statement.for,
    about: listOf(statement.about),
    conditions: listOf(statement.conditions.map(conditionOf)),
    figures: listOf(statement.figures.map(figureOf)),
    event: statement.event,
    place: statement.place && textOf(statement.place),
    venue: statement.venue && textOf(statement.venue),
    attribution: statement.attribution,
    quotation: statement.quotation && quotationOf(statement.quotation),
    paraphrase: statement.paraphrase && proseOf(statement.paraphrase),
    note: statement.note && textOf(statement.note),
  } satisfies Covering<PublishedWords>;
  return JSON.stringify(fields);
}

/** SHA-256 of the canonical form, as 64 hexadecimal digits. */
export const hashWords = (statement: PublishedWords): string =>
  bytesToHex(sha256(utf8ToBytes(canonicalForm(statement))));

const conditionOf = ({ id, as }: AttachedCondition) =>
  ({ id, as: as && textOf(as) }) satisfies Covering<AttachedCondition>;

const figureOf = ({ what, min, max, note }: Figure) =>
  ({ what, min, max, note: note && textOf(note) }) satisfies Covering<Figure>;

const quotationOf = ({ words, language, translated, translation }: Quotation) =>
  ({
    words: proseOf(words),
    language,
    translated: translated || undefined,
    translation: translation && proseOf(translation),
  }) satisfies Covering<Quotation>;

/** An empty list says as much as an absent one. */
const listOf = <Item>(items: readonly Item[]): readonly Item[] | undefined =>
  items.length === 0 ? undefined : items;

const textOf = (text: string): string => text.normalize('NFC').replace(/\s+/gu, ' ').trim();

/** One string for each paragraph and each list. */
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
      return `${node.children.map(flatten).join('')} <${node.url}>${node.title ? ` "${node.title}"` : ''}`;
    case 'list': {
      // The number of the first item is printed; those of the others follow from it.
      const first = node.ordered && node.start !== 1 ? `${String(node.start)}. ` : '';
      return first + node.children.map(flatten).join(' ');
    }
    case 'listItem':
    case 'blockquote':
      return node.children.map(flatten).join(' ');
    default:
      return 'children' in node ? (node.children as Nodes[]).map(flatten).join('') : '';
  }
}
