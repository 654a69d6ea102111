import {
  ATTRIBUTIONS,
  POSITIONS,
  PUBLISHER_KINDS,
  RANKS,
  wordsOf,
} from '../../record/vocabulary.ts';
import type { Words } from '../../words/words.ts';

/** What readers call a form, by the words of the interface. */
type Label =
  | 'id'
  | 'day'
  | 'edtfDate'
  | 'edtfInterval'
  | 'countryCode'
  | 'languageTag'
  | 'webAddress'
  | 'sha256';

/** What the cells of a column hold. A pattern matches a whole value and is written without anchors. */
export type Form = TextForm | NumberForm | { readonly type: 'boolean' } | ListForm;

export interface TextForm {
  readonly type: 'text';
  /** What readers call it, where it is more than text: "id", "country code". */
  readonly label?: Label;
  readonly pattern?: string;
  /** `date`: a calendar day, `YYYY-MM-DD`. */
  readonly format?: 'date';
  /** The closed list of words that are allowed, each with its meaning. */
  readonly words?: Readonly<Record<string, string>>;
  /** The order of those words means something. */
  readonly isOrdered?: boolean;
}

export interface NumberForm {
  readonly type: 'integer' | 'number';
  readonly minimum?: number;
}

/** Ids, codes or words of a vocabulary. Free text is never a list: it could hold what divides one in CSV. */
export interface ListForm {
  readonly type: 'list';
  readonly item: TextForm & ({ readonly pattern: string } | { readonly words: object });
}

/** The value of a cell. Text is never empty: what is missing is null, and of a list `[]`. */
export type Cell = string | number | boolean | readonly string[] | null;

const matching = (label: Label, pattern: string) => ({ type: 'text', label, pattern }) as const;

export const TEXT: TextForm = { type: 'text' };
export const YES_OR_NO = { type: 'boolean' } as const;
export const COUNT: NumberForm = { type: 'integer', minimum: 0 };
/** A place in a list, from 1. */
export const ORDINAL: NumberForm = { type: 'integer', minimum: 1 };
export const NUMBER: NumberForm = { type: 'number' };

/** A calendar day in full, for sorting and arithmetic. */
export const DAY: TextForm = { type: 'text', label: 'day', format: 'date' };
const EDTF = '[0-9]{4}(-[0-9]{2}){0,2}[~?%]?';
/** A date as exact as it is known: EDTF (ISO 8601-2) level 1. */
export const EDTF_DATE = matching('edtfDate', EDTF);
export const EDTF_INTERVAL = matching('edtfInterval', `${EDTF}|(${EDTF}|\\.\\.)/(${EDTF}|\\.\\.)`);

/** As `identifier` of the parser: words joined by hyphens, at least one of them with a letter. */
export const IDENTIFIER = matching('id', '([0-9]+-)*[0-9]*[a-z][a-z0-9]*(-[a-z0-9]+)*');
/** As `statementIdentifier` of the parser. */
export const STATEMENT_ID = matching(
  'id',
  '[0-9]{4}(-[0-9]{2}){0,2}(-[a-z0-9]+)*-[a-z][a-z0-9]*(-[a-z0-9]+)*',
);
/** As `countryCode` of the parser. */
export const COUNTRY_CODE = matching('countryCode', '[A-Z]{2}|NATO|COALITION');
/** Two to eight letters, then parts of letters and digits: BCP 47. */
export const LANGUAGE = matching('languageTag', '[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*');
export const WEB_ADDRESS = matching('webAddress', 'https?://\\S+');
export const SHA_256 = matching('sha256', '[0-9a-f]{64}');

/** One word of a vocabulary. */
export const wordFrom = (words: Readonly<Record<string, string>>, isOrdered = false) =>
  ({ type: 'text', words, ...(isOrdered && { isOrdered }) }) as const;

export const POSITION = wordFrom(POSITIONS, true);
export const RANK = wordFrom(RANKS, true);

/** On what a statement rests alone, where that is weak. */
export const WEAKNESS = wordFrom({
  anonymous: ATTRIBUTIONS.anonymous,
  unattributed: ATTRIBUTIONS.unattributed,
  ...PUBLISHER_KINDS,
});

export const listOf = (item: ListForm['item']): ListForm => ({ type: 'list', item });

/** The words a cell may hold, in their order; undefined if it is not from a closed list. */
export const allowedWords = ({ words }: TextForm): readonly string[] | undefined =>
  words && wordsOf(words);

/** What readers call a form: "text", "list (country code)"; of a closed list its words. */
export function describeForm(form: Form, words: Words): string {
  const { forms } = words.data;
  switch (form.type) {
    case 'boolean':
      return forms.boolean;
    case 'integer':
      return forms.integer;
    case 'number':
      return forms.number;
    case 'list':
      return forms.list(describeForm(form.item, words));
    case 'text':
      return allowedWords(form)?.join(', ') ?? forms[form.label ?? 'text'];
  }
}
