import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { POSITIONS, wordsOf, type Position } from '../vocabulary.ts';
import { deriveChanges } from './changes.ts';
import { compareLatestFirst } from './order.ts';
import { derivePositionHistory, derivePositionStatements, type HeldPosition } from './positions.ts';
import { COUNTRY_CODES, inZones, SPEAKERS, speakerOf, statementOf } from './testing.ts';

type Word = readonly [on: string, position: Position, id?: string];

function historyOf(words: readonly Word[], country: string): HeldPosition[] {
  const statements = words.map(([on, position, id], index) =>
    statementOf(id ?? `${country}-${String(index)}`, on, {
      by: speakerOf('minister', country),
      position,
    }),
  );
  const found = derivePositionStatements(statements, SPEAKERS, new Map());
  return derivePositionHistory(found.get(country) ?? []);
}

const changesOf = (words: Readonly<Record<string, readonly Word[]>>) =>
  deriveChanges(
    new Map(Object.entries(words).map(([code, of]) => [code, historyOf(of, code)] as const)),
  );

describe('the changes of position', () => {
  it('tell from what, to what, on which statement and after how many days', () => {
    const changes = changesOf({
      AQ: [
        ['2001-02-03', 'ruled-out', 'a'],
        ['2001-02-20', 'ruled-out', 'b'],
        ['2001-03-04', 'considering', 'c'],
      ],
    });
    expect(
      changes.map(({ country, from, to, heldDays }) => [
        country,
        from.position,
        to.position,
        to.since.id,
        heldDays,
      ]),
    ).toEqual([['AQ', 'ruled-out', 'considering', 'c', 29]]);
  });

  it('count the days from the first word on the former position, not from the last', () => {
    const [change] = changesOf({
      AQ: [
        ['2001-01-01', 'willing'],
        ['2001-12-31', 'willing'],
        ['2002-01-01', 'opposed'],
      ],
    });
    expect(change?.heldDays).toBe(365);
    expect(change?.from.confirmedBy.on.edtf).toBe('2001-12-31');
  });

  it('are none for a country that never changed, or never spoke', () => {
    expect(changesOf({ AQ: [['2001-02-03', 'willing']], BV: [] })).toEqual([]);
  });

  it('of all countries come together, the latest first', () => {
    const changes = changesOf({
      AQ: [
        ['2001-02-03', 'willing'],
        ['2001-03-01', 'opposed'],
        ['2001-05-01', 'willing'],
      ],
      BV: [
        ['2001-02-03', 'willing'],
        ['2001-04-01', 'opposed'],
      ],
    });
    expect(changes.map(({ country, to }) => [country, to.since.on.edtf])).toEqual([
      ['AQ', '2001-05-01'],
      ['BV', '2001-04-01'],
      ['AQ', '2001-03-01'],
    ]);
  });

  it('that rest on one joint statement come in the order of the countries’ codes', () => {
    const words: readonly Word[] = [
      ['2001-02-03', 'willing'],
      ['2001-03-01', 'opposed', 'joint'],
    ];
    for (const codes of [COUNTRY_CODES, COUNTRY_CODES.toReversed()]) {
      const changes = changesOf(Object.fromEntries(codes.map((code) => [code, words])));
      expect(changes.map(({ country }) => country)).toEqual(['AQ', 'BV']);
    }
  });

  it.each([
    ['a leap day', '2004-02-28', '2004-03-01', 2],
    ['no leap day', '2001-02-28', '2001-03-01', 1],
    ['clocks put forward', '2025-03-29', '2025-03-31', 2],
    ['clocks put back', '2025-10-25', '2025-10-27', 2],
    ['the turn of the year', '2024-12-31', '2025-01-01', 1],
    ['a month of which the day is not known', '2025-02', '2025-03-01', 28],
  ])('count %s right in every time zone', (_, from, to, days) => {
    const held = inZones(
      () =>
        changesOf({
          AQ: [
            [from, 'willing'],
            [to, 'opposed'],
          ],
        })[0]?.heldDays,
    );
    for (const [zone, found] of held) expect(found, zone).toBe(days);
  });
});

const wordArbitrary = fc.tuple(
  fc.constantFrom('2001-01-31', '2001-02', '2001-02-01', '2001-02-02', '2001-03-05', '2001-04'),
  fc.constantFrom(...wordsOf(POSITIONS)),
);
const wordsArbitrary = fc.record({
  AQ: fc.array(wordArbitrary, { maxLength: 6 }),
  BV: fc.array(wordArbitrary, { maxLength: 6 }),
});

describe('changes in general', () => {
  it('are one for each two stretches that follow each other, and the latest come first', () => {
    fc.assert(
      fc.property(wordsArbitrary, (words) => {
        const changes = changesOf(words);
        const stretches = COUNTRY_CODES.map((code) => historyOf(words[code], code).length);
        expect(changes).toHaveLength(
          stretches.reduce((sum, length) => sum + Math.max(0, length - 1), 0),
        );
        expect(changes.map(({ to }) => to.since)).toEqual(
          changes.map(({ to }) => to.since).toSorted(compareLatestFirst),
        );
        for (const { from, to, heldDays } of changes) {
          expect(from.position).not.toBe(to.position);
          expect(from.until).toBe(to.since);
          expect(heldDays).toBeGreaterThanOrEqual(0);
        }
      }),
    );
  });
});
