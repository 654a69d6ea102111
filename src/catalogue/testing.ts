import {
  derivePositionHistory,
  derivePositionStatements,
  type HeldPosition,
} from '../record/derive/positions.ts';
import { compareByTime } from '../record/derive/order.ts';
import {
  actorOf,
  articleOf,
  COUNTRY_CODES,
  countryOf,
  publisherOf,
  SPEAKERS,
  speakerOf,
  statementOf,
} from '../record/derive/testing.ts';
import { EXAMPLE_CONTENT } from '../record/authors/example-content.ts';
import type { Country, PublicRecord, Statement } from '../record/model.ts';
import { parseDateInterval } from '../record/partial-date.ts';
import { recordOf } from '../record/build/testing.ts';
import { OTHER, WHOLE } from '../record/testing.ts';
import type { Position } from '../record/vocabulary.ts';
import { catalogueOf, type Catalogue, type Publication } from './catalogue.ts';

/** Synthetic catalogues for tests of what pages show. Imported by tests alone. */

/** Under a base path, so that an address without it shows. */
export const BELOW_LEDGER: Publication = { base: '/ledger', hasPictures: false };

const EXAMPLE = recordOf(EXAMPLE_CONTENT);

const keyed = <Entry extends { id: string }>(entries: readonly Entry[]): Map<string, Entry> =>
  new Map(entries.map((entry) => [entry.id, entry]));

/**
 * The catalogue of a record with these statements: by the speakers of `SPEAKERS`, in the article `a` of
 * the publisher `times`, and with whatever else is given; at the root of its host unless published elsewhere.
 */
export function catalogueWith(
  statements: readonly Statement[],
  given: Partial<PublicRecord> = {},
  publication?: Publication,
): Catalogue {
  const record: PublicRecord = {
    ...EXAMPLE,
    countries: new Map(COUNTRY_CODES.map((code) => [code, countryOf(code)])),
    actors: SPEAKERS,
    articles: keyed([articleOf('a', 'times')]),
    publishers: keyed([publisherOf('times'), publisherOf('wire', 'wire')]),
    events: new Map(),
    conditions: new Map(),
    statements: keyed(statements.toSorted(compareByTime)),
    ...given,
  };
  return catalogueOf(record, publication);
}

/** The catalogue of the statement that leaves nothing out, but for what is given of another one. */
export function catalogueOfWhole(given: Partial<Statement> = {}): Catalogue {
  const statement = { ...WHOLE, ...given };
  const both = [WHOLE, OTHER];
  const ids = (idsOf: (each: Statement) => readonly string[]): string[] => both.flatMap(idsOf);
  const reports = ids(({ article, also }) => [article, ...also]);
  const publisherOfReport = (id: string): string => id.split('-').at(-1)!;
  return catalogueWith([statement, statementOf('2001-02-02-doe-ice-melts', '2001-02-02')], {
    countries: new Map(
      ['AQ', 'BV', 'GS'].map((code): [string, Country] => [code, countryOf(code)]),
    ),
    actors: keyed([
      actorOf('nobody'),
      ...ids(({ by, with: others }) => [by, ...others]).map((id) =>
        actorOf(id, [{ title: `Office of ${id}`, rank: 'minister', for: 'BV' }]),
      ),
    ]),
    events: keyed(
      ids(({ event }) => (event === undefined ? [] : [event])).map((id) => ({
        id,
        name: `Meeting ${id}`,
        on: parseDateInterval('2001-02-03')!,
      })),
    ),
    conditions: keyed(
      ids(({ conditions }) => conditions.map(({ id }) => id)).map((id) => ({
        id,
        label: `Condition ${id}`,
        definition: 'Snow.',
      })),
    ),
    articles: keyed(
      ['a', ...reports].map((id) => articleOf(id, publisherOfReport(id), [], '2001-02-08')),
    ),
    publishers: keyed(['a', ...reports].map((id) => publisherOf(publisherOfReport(id)))),
  });
}

/** The statements of a minister who said each of these on its day; the ids are `s0`, `s1` and so on. */
export const wordsOfMinister = (
  words: readonly (readonly [on: string, position: Position])[],
  country = 'AQ',
): Statement[] =>
  words.map(([on, position], index) =>
    statementOf(`s${String(index)}`, on, { by: speakerOf('minister', country), position }),
  );

/** The history of a country whose minister said each of these on its day. */
export function historyWith(
  words: readonly (readonly [on: string, position: Position])[],
): HeldPosition[] {
  const found = derivePositionStatements(wordsOfMinister(words), SPEAKERS, new Map());
  return derivePositionHistory(found.get('AQ') ?? []);
}
