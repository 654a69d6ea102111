import { describe, expect, it } from 'vitest';
import { speakerOf, statementOf } from '../record/derive/testing.ts';
import { catalogueWith } from '../catalogue/testing.ts';
import { EN } from '../words/en/index.ts';
import { conditionMatrix } from './condition-matrix.ts';

const conditions = new Map(
  ['thaw', 'frost'].map((id) => [id, { id, label: `A ${id}`, definition: id }]),
);
const attaching = (id: string, on: string, country: string, condition: string) =>
  statementOf(id, on, {
    by: speakerOf('minister', country),
    conditions: [{ id: condition }],
  });
const matrix = conditionMatrix(
  catalogueWith(
    [
      attaching('a', '2001-02-03', 'AQ', 'thaw'),
      attaching('b', '2001-02-04', 'AQ', 'thaw'),
      attaching('c', '2001-02-05', 'BV', 'frost'),
    ],
    { conditions },
  ),
  EN,
)!;

describe('the matrix of conditions by country', () => {
  it('leads from each number to the latest statement, and says what it counts', () => {
    const [antarctica] = matrix.rows;
    expect(antarctica!.country.text).toBe('Place AQ');
    expect(antarctica!.cells[0]).toEqual({
      text: '2',
      href: '/statements/b/',
      label: 'Place AQ, A thaw: 2 statements, the latest of 4 Feb 2001',
    });
  });

  it('is empty where a country does not attach the condition, below the right one', () => {
    expect(matrix.conditions.map(({ text }) => text)).toEqual(['A thaw', 'A frost']);
    expect(matrix.rows.map(({ cells }) => cells.map((cell) => cell?.text ?? ''))).toEqual([
      ['2', ''],
      ['', '1'],
    ]);
  });

  it('is none where nobody attaches one', () => {
    expect(conditionMatrix(catalogueWith([]), EN)).toBeUndefined();
  });
});
