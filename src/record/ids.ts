/**
 * Ids as types that keep them apart: an actor's id does not compile where a statement's is wanted, nor does
 * a map by actors give anything for it. Plain text passes as an id of every kind, for that is what files,
 * addresses and forms hold; what the record itself hands out has its kind.
 */
declare const kind: unique symbol;
type Id<Kind extends string> = string & { readonly [kind]?: Kind };

export type ActorId = Id<'actor'>;
export type ArticleId = Id<'article'>;
export type StatementId = Id<'statement'>;
export type PublisherId = Id<'publisher'>;
export type EventId = Id<'event'>;
export type ConditionId = Id<'condition'>;

/** ISO 3166-1 alpha-2 code of a country, or the name of a body. */
export type CountryCode = Id<'country'>;
/** The part of a country's addresses that tells it from others. */
export type CountrySlug = Id<'slug of a country'>;

/**
 * Whether a text can be an entry's id: words of a to z and 0 to 9, joined by hyphens. At least one letter,
 * for a bare number is a page of a list.
 */
export const isIdentifier = (text: string): boolean =>
  /^(?=.*[a-z])[a-z0-9]+(-[a-z0-9]+)*$/.test(text);

/** Whether it can be a statement's: the date it was said on, as first published, and words that tell it apart. */
export const isStatementIdentifier = (text: string): text is StatementId =>
  /^\d{4}(-\d{2}){0,2}(-[a-z0-9]+)*-[a-z][a-z0-9]*(-[a-z0-9]+)*$/.test(text);

/** Whether it has the form of a country's code; whether there is such a country, a list of them must tell. */
export const isCountryCode = (text: string): text is CountryCode =>
  /^([A-Z]{2}|NATO|COALITION)$/.test(text);
