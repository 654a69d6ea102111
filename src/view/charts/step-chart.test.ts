import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { derivePositionHistory, derivePositionStatements } from '../../record/derive/positions.ts';
import { countryOf, SPEAKERS, speakerOf, statementOf } from '../../record/derive/testing.ts';
import { POSITIONS, wordsOf, type Position } from '../../record/vocabulary.ts';
import { stepChart } from './step-chart.ts';

type Word = readonly [on: string, position: Position, by: string];

const PERIOD = { first: '2001-01-01', last: '2002-01-01' };
const [MINISTER, PRESIDENT] = [speakerOf('minister'), speakerOf('head-of-state')];

function chartOf(words: readonly Word[]) {
  const statements = words.map(([on, position, by], index) =>
    statementOf(`s${String(index)}`, on, { by, position }),
  );
  const countries = new Map([['AQ', countryOf('AQ', { voice: 'government' })]]);
  const found = derivePositionStatements(statements, SPEAKERS, countries).get('AQ') ?? [];
  return stepChart(derivePositionHistory(found), found, PERIOD);
}

describe('the chart of a country’s position', () => {
  it('has a row for every position, in the vocabulary’s order from the top', () => {
    const { rows } = chartOf([]);
    expect(rows.map(({ position }) => position)).toEqual(wordsOf(POSITIONS));
    expect(rows.map(({ y }) => y)).toEqual(rows.map(({ y }) => y).toSorted((a, b) => a - b));
  });

  it('shows each stretch until the next begins, and the last until the end', () => {
    const { steps, rows } = chartOf([
      ['2001-01-01', 'willing', MINISTER],
      ['2001-07-02', 'opposed', MINISTER],
    ]);
    const yOf = (position: Position) => rows.find((row) => row.position === position)!.y;
    const [first, second] = steps;
    expect(steps).toHaveLength(2);
    expect(first).toMatchObject({ from: 1.5, y: yOf('willing') });
    expect(first).not.toHaveProperty('rise');
    expect(second).toMatchObject({ from: first!.to, to: 98.5, y: yOf('opposed') });
    expect(second!.rise).toBe(yOf('willing'));
  });

  it('marks every statement, those of a differing voice as such, and draws no step for these', () => {
    const { marks, steps } = chartOf([
      ['2001-02-03', 'willing', MINISTER],
      ['2001-03-04', 'opposed', PRESIDENT],
      ['2001-04-05', 'willing', MINISTER],
    ]);
    expect(marks.map(({ statement, setsLine }) => [statement.id, setsLine])).toEqual([
      ['s0', true],
      ['s1', false],
      ['s2', true],
    ]);
    expect(steps.map(({ position }) => position)).toEqual(['willing']);
  });

  it('marks the latest of very many statements, and says how many it leaves out', () => {
    const words = Array.from({ length: 130 }, (_, index): Word => [
      `2001-02-${String((index % 13) + 10)}`,
      'willing',
      MINISTER,
    ]);
    const { marks, unmarked } = chartOf(words);
    expect(unmarked).toBeGreaterThan(0);
    expect(marks.length + unmarked).toBe(words.length);
    expect(marks.at(-1)!.statement.on.edtf).toBe('2001-02-22');
    expect(marks.map(({ statement }) => statement.on.edtf)).not.toContain('2001-02-10');
    expect(chartOf(words.slice(0, 100)).unmarked).toBe(0);
  });

  it('stays within its bounds, and its steps touch', () => {
    const word: fc.Arbitrary<Word> = fc.tuple(
      fc.constantFrom('2001-01-01', '2001-02', '2001-02-03~', '2001', '2001-11-30', '2002-01-01'),
      fc.constantFrom(...wordsOf(POSITIONS)),
      fc.constantFrom(MINISTER, PRESIDENT),
    );
    fc.assert(
      fc.property(fc.array(word, { maxLength: 7 }), (words) => {
        const { height, rows, steps, marks, years } = chartOf(words);
        const across = [...steps.flatMap(({ from, to }) => [from, to]), ...marks.map(({ x }) => x)];
        for (const x of [...across, ...years.map(({ at }) => at)]) {
          expect(x >= 0 && x <= 100, String(x)).toBe(true);
        }
        for (const { y } of [...rows, ...steps, ...marks]) {
          expect(y >= 0 && y <= height, String(y)).toBe(true);
        }
        expect(marks).toHaveLength(words.length);
        for (const [index, { from, to, rise }] of steps.entries()) {
          const before = steps[index - 1];
          expect(to).toBeGreaterThanOrEqual(from);
          expect(from).toBe(before?.to ?? from);
          expect(rise).toBe(before?.y);
        }
      }),
    );
  });
});
