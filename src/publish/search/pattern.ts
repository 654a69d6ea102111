import type { PluralForms } from '../../words/plural-forms.ts';

/** Texts with places for values, which a page can take along as data. */

/**
 * @param pattern - with `{0}` in the place of the first value, `{1}` in that of the second
 * @example fillPattern('{0} of {1}', '20', '75') // => '20 of 75'
 */
export const fillPattern = (pattern: string, ...values: readonly string[]): string =>
  pattern.replace(/\{(\d)\}/g, (place, index) => values[Number(index)] ?? place);

/**
 * The first value of a text that was made from a pattern; the text itself if it was not.
 *
 * @example readPattern('{0} ({1})', 'France (12)') // => 'France'
 */
export function readPattern(pattern: string, text: string): string {
  const form = pattern
    .split(/(\{\d\})/)
    .map((part) => (part === '{0}' ? '(.*)' : /^\{\d\}$/.test(part) ? '.*?' : escaped(part)))
    .join('');
  return new RegExp(`^${form}$`, 'su').exec(text)?.[1] ?? text;
}

const escaped = (text: string): string => text.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&');

/** Numbers as a locale writes them, and the texts that go with them. */
export interface Numbers {
  /** "1,234" */
  readonly format: (number: number) => string;
  /** The pattern for a number, with the number and then the other values in their places. */
  readonly fill: (forms: PluralForms, number: number, ...values: readonly string[]) => string;
}

export function numbersIn(locale: string): Numbers {
  const { format } = new Intl.NumberFormat(locale);
  const rules = new Intl.PluralRules(locale);
  return {
    format,
    fill: (forms, number, ...values) =>
      fillPattern(forms[rules.select(number)] ?? forms.other, format(number), ...values),
  };
}
