import type { Statement } from '../record/model.ts';
import type { Catalogue } from '../catalogue/catalogue.ts';
import type { Words } from '../words/words.ts';
import type { Phrasing } from './phrasing.ts';

/** What there is to say of a key of statements: how readers see it, and whether they find it. */
export type StatementKey = FactKey | PartKey;

/** A key that is a fact among others. */
export interface FactKey {
  readonly in: readonly FactPlace[];
  /** Where its values stand without links. */
  readonly withoutLinksIn?: readonly FactPlace[];
  /** Whether a search finds the statement by its values. */
  readonly isSearched: boolean;
  /** Facts with the same label stand in one line. */
  readonly label: (words: Words) => string;
  /** What one value is called, of a fact whose values stand in lines of their own. */
  readonly labelOfOne?: (words: Words) => string;
  /** Without a value it is not shown. */
  readonly valuesOf: (
    statement: Statement,
    context: FactContext,
    words: Words,
  ) => readonly Phrasing[];
  /** Whether the value is what one expects: then it is left out where there is little room. */
  readonly goesWithoutSaying?: (statement: Statement) => boolean;
}

/** A key that has a part of its own wherever a statement is shown in full. */
interface PartKey {
  readonly shownAs:
    | 'address'
    | 'former addresses'
    | 'title'
    | 'speakers'
    | 'date'
    | 'words'
    | 'note'
    | 'sources'
    | 'relations'
    | 'versions';
  /** Whether a search finds the statement by it. */
  readonly isSearched: boolean;
}

/** Where a statement's facts are listed. In embeds they stand without their labels. */
export type FactPlace = 'page' | 'feed' | 'embed';

export type FactContext = Pick<Catalogue, 'record' | 'href'>;
