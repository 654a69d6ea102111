import { expect, vi } from 'vitest';
import type { Actor, Article, Country, CountryCode, Publisher, Statement } from '../model.ts';
import { date } from '../build/testing.ts';
import { RANKS_IN_ORDER, type PublisherKind, type Rank } from '../vocabulary.ts';

/** Entries of a synthetic record, of which a test gives only what it is about. Imported by tests alone. */

/** A statement on the record, by nobody in particular, in the article `a`. */
export const statementOf = (id: string, on: string, given: Partial<Statement> = {}): Statement => ({
  id,
  title: `Statement ${id}`,
  by: 'nobody',
  with: [],
  on: date(on),
  kind: 'claim',
  about: [],
  conditions: [],
  figures: [],
  attribution: 'on-record',
  article: 'a',
  also: [],
  relations: [],
  added: date('2010-01-01'),
  aliases: [],
  corrections: [],
  ...given,
});

/** A report that cites the publishers given. */
export const articleOf = (
  id: string,
  publisher: string,
  cites: readonly string[] = [],
  published = '2001-02-03',
): Article => ({
  id,
  publisher,
  url: `https://${publisher}.example/${id}`,
  published: date(published),
  language: 'en',
  cites,
  kind: 'report',
  added: date('2010-01-01'),
  statements: [],
  file: `articles/2001/${id}.md`,
});

export const publisherOf = (id: string, kind: PublisherKind = 'newspaper'): Publisher => ({
  id,
  name: `The ${id}`,
  kind,
});

export const actorOf = (id: string, roles: Actor['roles'] = []): Actor => ({
  id,
  name: id,
  kind: 'person',
  aliases: [],
  roles,
});

export const countryOf = (code: CountryCode, given: Partial<Country> = {}): Country => ({
  code,
  slug: `place-${code.toLowerCase()}`,
  name: `Place ${code}`,
  memberships: [],
  voice: 'both',
  ...given,
});

/** Countries without inhabitants. */
export const COUNTRY_CODES = ['AQ', 'BV'] as const;

/** Id of the speaker of that rank and country. */
export const speakerOf = (rank: Rank, country: CountryCode = 'AQ'): string =>
  `${country.toLowerCase()}-${rank}`;

/** A speaker of every rank for every country, and one who holds no office; by id. */
export const SPEAKERS: ReadonlyMap<string, Actor> = new Map(
  [
    actorOf('nobody'),
    ...COUNTRY_CODES.flatMap((code) =>
      RANKS_IN_ORDER.map((rank) =>
        actorOf(speakerOf(rank, code), [{ title: rank, rank, for: code }]),
      ),
    ),
  ].map((actor) => [actor.id, actor]),
);

/** Time zones at both ends of the calendar and with clocks that change at midnight, and by how many
 * minutes UTC is ahead of them on 1 January 2025. */
const ZONES = {
  UTC: 0,
  'Europe/Kyiv': -120,
  'Pacific/Kiritimati': -840,
  'Pacific/Pago_Pago': 660,
  'America/Santiago': 180,
  'Asia/Kathmandu': -345,
} as const;

/** What a function gives when the machine is in each of several time zones, by zone. */
export function inZones<Value>(compute: () => Value): [zone: string, value: Value][] {
  try {
    return Object.entries(ZONES).map(([zone, offset]) => {
      vi.stubEnv('TZ', zone);
      expect(new Date(2025, 0, 1).getTimezoneOffset(), `${zone} is in force`).toBe(offset);
      return [zone, compute()];
    });
  } finally {
    vi.unstubAllEnvs();
  }
}
