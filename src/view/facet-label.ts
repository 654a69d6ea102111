import type { PublicRecord } from '../record/model.ts';
import type { Facet } from '../catalogue/facets/facet.ts';
import type { DefinedFacet, FacetId } from '../catalogue/facets/index.ts';
import type { Words } from '../words/words.ts';

/** What a language says of a facet. */
export interface FacetWords {
  /** "Country", "Countries" */
  readonly label: { readonly one: string; readonly many: string };
  /** One sentence for its index page. */
  readonly about: string;
  /** Name of a group that the record does not name. */
  readonly valueName?: (value: string) => string;
  /** What a group stands for, where the record does not tell it. */
  readonly meaning?: (value: string) => string;
  /** Heads of the columns of its index, by their ids. */
  readonly columns?: Readonly<Record<string, string>>;
}

/** What a language has to say of each facet: also the names of groups that the record does not name, and heads of columns. */
type WantedWords = {
  readonly [Each in DefinedFacet as Each['id']]: FacetWords &
    (Each extends { readonly nameOf: unknown }
      ? unknown
      : Required<Pick<FacetWords, 'valueName'>>) &
    (Each['columns'] extends readonly []
      ? unknown
      : { readonly columns: Readonly<Record<Each['columns'][number]['id'], string>> });
};

/** The words of a facet; if any are missing this does not compile, and names them. */
export const facetWords = ({ id }: { readonly id: FacetId }, { facets }: Words): FacetWords =>
  (facets satisfies WantedWords)[id];

/** Name of a group: of a country, a speaker, a month. */
export const labelOf = (
  facet: Pick<Facet<FacetId>, 'id' | 'nameOf'>,
  value: string,
  record: PublicRecord,
  words: Words,
): string => facet.nameOf?.(value, record) ?? facetWords(facet, words).valueName?.(value) ?? value;

/** What a group stands for; undefined where that needs no words. */
export const meaningOf = (
  facet: Pick<Facet<FacetId>, 'id' | 'meaningOf'>,
  value: string,
  record: PublicRecord,
  words: Words,
): string | undefined =>
  facet.meaningOf?.(value, record) ?? facetWords(facet, words).meaning?.(value);
