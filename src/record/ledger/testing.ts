import fc from 'fast-check';
import { statementOf } from '../derive/testing.ts';
import type { Ledger, LedgerEntry, LedgerVersion, Statement } from '../model.ts';
import { date, dayArbitrary } from '../build/testing.ts';
import { CORRECTION_CLASSES, wordsOf, type CorrectionClass } from '../vocabulary.ts';

/** Synthetic ledgers. Imported by tests alone. */

/** A hash that is the same digit throughout. */
export const hashOf = (digit: string): string => digit.repeat(64);

/** A version recorded on a day; the correction that led to it is dated on that day too. */
export const versionOf = (on: string, digit: string, kind?: CorrectionClass): LedgerVersion => ({
  on,
  hash: hashOf(digit),
  ...(kind && { correction: { on, class: kind } }),
});

export const ledgerOf = (entries: Readonly<Record<string, LedgerEntry>>): Ledger =>
  new Map(Object.entries(entries));

/** A statement with corrections of these classes on these days. */
export const correctedOn = (
  id: string,
  corrections: readonly (readonly [on: string, kind: CorrectionClass])[],
  given: Partial<Statement> = {},
): Statement =>
  statementOf(id, '2001-02-03', {
    corrections: corrections.map(([on, kind]) => ({
      on: date(on),
      class: kind,
      note: 'It said otherwise.',
    })),
    ...given,
  });

const idArbitrary = fc
  .tuple(fc.integer({ min: 2000, max: 2003 }), fc.constantFrom('roe', 'doe', 'poe'), fc.nat(30))
  .map(([year, name, number]) => `${String(year)}-${name}-${String(number)}`);

export const versionsArbitrary: fc.Arbitrary<LedgerVersion[]> = fc
  .array(
    fc.tuple(
      dayArbitrary,
      fc.constantFrom(...'0123456789abcdef'),
      fc.constantFrom(...wordsOf(CORRECTION_CLASSES)),
    ),
    { minLength: 1, maxLength: 4 },
  )
  .map((specs) => {
    const days = specs.map(([day]) => day).sort();
    return specs.map(([, digit, kind], index) =>
      versionOf(days[index]!, digit, index === 0 ? undefined : kind),
    );
  });

/** Ledgers of which some ids were given up for one that is still there. */
export const ledgerArbitrary: fc.Arbitrary<Ledger> = fc
  .tuple(
    fc.uniqueArray(idArbitrary, { minLength: 1, maxLength: 12 }),
    fc.array(fc.option(versionsArbitrary, { nil: undefined }), { minLength: 12, maxLength: 12 }),
    versionsArbitrary,
  )
  .map(([[last, ...ids], entries, ofLast]) => {
    const entryOf = (index: number): LedgerEntry => entries[index] ?? last!;
    return new Map([[last!, ofLast], ...ids.map((id, index) => [id, entryOf(index)] as const)]);
  });
