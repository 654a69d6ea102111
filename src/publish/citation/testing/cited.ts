import fc from 'fast-check';
import { date, dateTextArbitrary } from '../../../record/build/testing.ts';
import type { CitedStatement } from '../item.ts';
import type { CitedName } from '../names.ts';

/** Synthetic statements to cite. Imported by tests alone. */

export const ROE: CitedName = { family: 'Roe', given: 'Jane' };
export const DOE: CitedName = { family: 'von der Doe', given: 'John Maria' };
export const MINISTRY: CitedName = { literal: 'Ministry of Ice' };
export const SOURCES: CitedName = { literal: 'Unnamed penguins' };
export const LEADERS: CitedName = { literal: 'Leaders of Adélie, Bouvet and Ross' };

/** Every character that some format gives a meaning. */
export const SPECIAL =
  "Ice & snow {south} | 50% #1_a ~b^c \\d <e> [f] $g \"h\" 'i' ~~~~ ''j'' {{k}} @l &amp;";

/** A statement of Jane Roe of 4 September 2025, but for what is given. */
export const cited = (given: Partial<CitedStatement> = {}): CitedStatement => ({
  id: '2025-09-04-roe-ice',
  title: 'Roe says that the ice of AQ is thick',
  authors: [ROE],
  container: 'Example Ledger',
  genre: 'Record of a statement',
  on: date('2025-09-04'),
  asOf: '2026-01-05',
  version: '1a2b3c4d',
  url: 'https://ledger.example/base/statements/2025-09-04-roe-ice/#v-1a2b3c4d',
  ...given,
});

const wordArbitrary = fc.oneof(
  fc.constantFrom(
    ...[
      'ice',
      'Ice',
      'UK',
      "UK's",
      'of',
      'l’eau',
      'Łódź',
      'вода',
      '冰',
      '"thick"',
      "'thin'",
      '“a',
      'b”',
    ],
    ...[
      '&',
      '{',
      '}',
      '|',
      '%',
      '#',
      '_',
      '~',
      '^',
      '\\',
      '$',
      '<',
      '>',
      '[',
      ']',
      '<i>',
      "''",
      '~~~',
    ],
    ...['—', 'e.g.', 'so:', 'why?', 'no!', '(sic)', '50,000', 'x.', '§'],
  ),
  fc.stringMatching(/^[!-~]{1,6}$/),
);

/** A line of text as an editor might write it, and worse. */
export const textArbitrary = fc
  .array(wordArbitrary, { minLength: 1, maxLength: 7 })
  .map((words) => words.join(' '));

const nameArbitrary: fc.Arbitrary<CitedName> = fc.oneof(
  fc.constantFrom(ROE, DOE, MINISTRY, SOURCES, LEADERS),
  textArbitrary.map((literal) => ({ literal })),
);

/** Any statement to cite: by none to many, of any precision. */
export const citedArbitrary: fc.Arbitrary<CitedStatement> = fc
  .record({
    title: textArbitrary,
    authors: fc.array(nameArbitrary, { maxLength: 8 }),
    container: fc.constantFrom('Example Ledger', 'Ice & Snow: a Record'),
    on: dateTextArbitrary.map(date),
    asOf: fc.constantFrom('2026-01-05', '2026-11-21'),
  })
  .map(cited);
