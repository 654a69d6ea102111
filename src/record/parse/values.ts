import { z } from 'zod';
import {
  isCountryCode,
  isIdentifier,
  isStatementIdentifier,
  type CountryCode,
  type StatementId,
} from '../ids.ts';
import type { Prose } from '../model.ts';
import {
  parseDateInterval,
  parsePartialDate,
  type DateInterval,
  type PartialDate,
} from '../partial-date.ts';
import { wordsOf } from '../vocabulary.ts';

/**
 * The kinds of value that fields are made of, as Zod schemas. No value is coerced. A schema that asks
 * for more than a type names the rule that explains it.
 */

/** A value for which the rule of that id speaks. `read` gives undefined for a value that breaks it. */
function ruled<Value>(rule: string, expected: string, read: (text: string) => Value | undefined) {
  return z.unknown().transform((value, context): Value => {
    const text = typeof value === 'number' && rule.startsWith('date') ? String(value) : value;
    const read_ = typeof text === 'string' ? read(text) : undefined;
    if (read_ !== undefined) return read_;
    context.addIssue(
      typeof text === 'string'
        ? { code: 'custom', params: { rule } }
        : { code: 'custom', params: { expected } },
    );
    return z.NEVER;
  });
}

/** One line of text that says something. */
export const text = ruled('text-not-empty', 'text', (value) =>
  value.trim() === '' ? undefined : value.replace(/\s+/g, ' ').trim(),
);

/** Id of an entry, of whatever kind. */
export const identifier = ruled('id-format', 'an id', (value) =>
  isIdentifier(value) ? value : undefined,
);

export const statementIdentifier = ruled<StatementId>('id-format', 'an id', (value) =>
  isStatementIdentifier(value) ? value : undefined,
);

const readCountryCode = (value: string): CountryCode | undefined =>
  isCountryCode(value) ? value : undefined;

/** ISO 3166-1 alpha-2 code or the name of a body; whether it exists is for `known-country`. */
export const countryCode = ruled('country-code', 'a country code', readCountryCode);

/** Whom a speaker speaks for: `none` for themselves only. */
export const countryCodeOrNone = ruled('country-code', 'a country code', (value) =>
  value === 'none' ? value : readCountryCode(value),
);

export const partialDate = ruled<PartialDate>('date-format', 'a date', parsePartialDate);

export const dateOrInterval = ruled<DateInterval>('date-interval', 'a date', parseDateInterval);

export const webAddress = ruled('web-address', 'a web address', (value) => {
  const url = URL.canParse(value) ? new URL(value) : undefined;
  const isWeb = url?.protocol === 'http:' || url?.protocol === 'https:';
  return isWeb && url.hostname !== '' && !/\s/.test(value) ? value : undefined;
});

/** BCP 47, in its usual case: `en`, `pt-BR`, `sr-Latn`. */
export const languageTag = ruled('language-tag', 'a language tag', (value) => {
  try {
    const isCanonical = Intl.getCanonicalLocales(value)[0] === value;
    const name = new Intl.DisplayNames('en', { type: 'language', fallback: 'none' }).of(value);
    return isCanonical && name !== undefined ? value : undefined;
  } catch {
    return undefined;
  }
});

/** Name of a host: `www.example.org`. */
export const hostName = ruled('host-name', 'a host name', (value) =>
  /^([a-z0-9]([a-z0-9-]*[a-z0-9])?\.)+[a-z0-9-]{2,}$/.test(value) ? value : undefined,
);

/** One of a vocabulary's words. */
export const wordOf = <Word extends string>(vocabulary: Readonly<Record<Word, string>>) =>
  z.enum(wordsOf(vocabulary));

export const listOf = <Item extends z.ZodType>(item: Item) => z.array(item).default([]);

/** Prose comes from the Markdown, never from YAML. */
export const prose = z.custom<Prose>();
