import type { Catalogue } from '../catalogue/catalogue.ts';
import type { Words } from '../words/words.ts';

/** The form in which a reader asks for statements. */
export interface SearchForm {
  /** For those who hear it. */
  readonly label: string;
  /** Address of the page that answers. */
  readonly action: string;
  /** Address of the folder of the search index. */
  readonly index: string;
  /** What stands before every address of the site; may be empty. */
  readonly base: string;
  /** Absent where no words can be searched. */
  readonly words?: { readonly label: string; readonly button: string };
  /** Over the filters. */
  readonly summary: string;
  readonly filters: readonly ChoiceList[];
  /** Applies the filters, where there is no other button. */
  readonly apply?: string;
  /** Absent where results stand in one order alone. */
  readonly order?: {
    readonly label: string;
    readonly match: string;
    readonly said: string;
    readonly added: string;
  };
}

/** A list from which a reader chooses one value of a filter. */
export interface ChoiceList {
  /** The parameter in the address. */
  readonly id: string;
  readonly label: string;
  /** What stands for no choice. */
  readonly none: string;
  /** First part of the addresses of the pages that the choices have; absent if they have none. */
  readonly path?: string;
  /** Whether each choice tells how many statements it has. */
  readonly isCounted: boolean;
  readonly choices: readonly Choice[];
}

interface Choice {
  readonly value: string;
  /** "France (12)" */
  readonly text: string;
}

/** What the search index offers to a form. */
export interface SearchOffer {
  readonly filters: readonly ChoiceList[];
  /** Address of the folder of the index, without base path. */
  readonly index: string;
}

interface Options {
  /** Of the page on which it stands, without base path. */
  readonly address: string;
  readonly label: string;
  /** Over the filters. */
  readonly summary: string;
  /** Whether words can be searched, and results be put in another order. */
  readonly hasWords: boolean;
}

export const searchForm = (
  { filters, index }: SearchOffer,
  { address, label, summary, hasWords }: Options,
  { href }: Pick<Catalogue, 'href'>,
  { search }: Words,
): SearchForm => ({
  label,
  action: href(address),
  index: href(index),
  base: href('/').replace(/\/$/, ''),
  summary,
  filters,
  ...(hasWords
    ? {
        words: { label: search.words, button: search.search },
        order: { label: search.order, ...search.orders },
      }
    : { apply: search.filter }),
});
