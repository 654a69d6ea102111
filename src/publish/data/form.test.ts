import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  countryCode,
  identifier,
  languageTag,
  statementIdentifier,
} from '../../record/parse/values.ts';
import { parseDateInterval, parsePartialDate } from '../../record/partial-date.ts';
import { dateTextArbitrary } from '../../record/build/testing.ts';
import {
  COUNTRY_CODE,
  EDTF_DATE,
  EDTF_INTERVAL,
  IDENTIFIER,
  LANGUAGE,
  STATEMENT_ID,
} from './form.ts';
import { edtf, edtfInterval } from './tables/columns.ts';

const matches = ({ pattern }: { pattern: string }, text: string): boolean =>
  new RegExp(`^(${pattern})$`, 'u').test(text);

/** Text near to what the patterns are about. */
const nearArbitrary = (characters: string): fc.Arbitrary<string> =>
  fc.string({ unit: fc.constantFrom(...characters), maxLength: 14 });

describe('the patterns', () => {
  it.each([
    ['ids', IDENTIFIER, identifier, 'a1-'],
    ['statement ids', STATEMENT_ID, statementIdentifier, '01-a'],
    ['country codes', COUNTRY_CODE, countryCode, 'ABNTO'],
  ] as const)('take what the parser takes: %s', (_, form, schema, characters) => {
    fc.assert(
      fc.property(
        fc.oneof(nearArbitrary(characters), fc.stringMatching(new RegExp(`^(${form.pattern})$`))),
        (text) => {
          expect(matches(form, text), text).toBe(schema.safeParse(text).success);
        },
      ),
    );
  });

  it.each(['2025-09-04-ice', '2025-ice-2', '2025-9-ice', '20250904', 'a', '1', 'a-', '-a'])(
    'take what the parser takes: %s',
    (text) => {
      expect(matches(IDENTIFIER, text)).toBe(identifier.safeParse(text).success);
      expect(matches(STATEMENT_ID, text)).toBe(statementIdentifier.safeParse(text).success);
    },
  );

  it.each(['en', 'pt-BR', 'sr-Latn', 'zh-Hant-TW', 'de-CH-1996'])(
    'take every language that the parser takes: %s',
    (tag) => {
      expect(languageTag.safeParse(tag).success).toBe(true);
      expect(matches(LANGUAGE, tag)).toBe(true);
    },
  );
});

describe('dates', () => {
  it('keep what they mean, whatever form the editor gave them', () => {
    fc.assert(
      fc.property(dateTextArbitrary, (text) => {
        const written = parsePartialDate(text)!;
        const published = edtf(written)!;
        expect(matches(EDTF_DATE, published), published).toBe(true);
        expect(parsePartialDate(published)).toEqual({ ...written, edtf: published });
      }),
    );
  });

  it.each(['2025-09-03/2025-09-06', '2025-09-XX', '2025-09~/..', '../2025', '2025-22/2025-23?'])(
    'of events keep what they mean: %s',
    (text) => {
      const written = parseDateInterval(text)!;
      const published = edtfInterval(written);
      expect(matches(EDTF_INTERVAL, published), published).toBe(true);
      expect(parseDateInterval(published)?.start?.earliest).toBe(written.start?.earliest);
      expect(parseDateInterval(published)?.end?.latest).toBe(written.end?.latest);
    },
  );
});
