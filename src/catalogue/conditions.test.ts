import { describe, expect, it } from 'vitest';
import { speakerOf, statementOf } from '../record/derive/testing.ts';
import { conditionsByCountry, conditionsOf } from './conditions.ts';
import { catalogueWith } from './testing.ts';

const attaching = (id: string, on: string, by: string, ...conditions: string[]) =>
  statementOf(id, on, { by, conditions: conditions.map((condition) => ({ id: condition })) });

const statements = [
  attaching('a', '2001-02-03', speakerOf('minister'), 'thaw'),
  attaching('b', '2001-02-04', speakerOf('minister', 'BV'), 'frost', 'thaw'),
  attaching('c', '2001-02-05', speakerOf('envoy', 'BV'), 'daylight'),
  attaching('d', '2001-02-06', speakerOf('lawmaker'), 'thaw'),
  attaching('e', '2001-02-07', speakerOf('envoy', 'BV'), 'daylight'),
  attaching('f', '2001-02-08', 'nobody', 'frost'),
  attaching('g', '2001-02-09', speakerOf('minister')),
];
const catalogue = catalogueWith(statements);

describe('the conditions of some statements', () => {
  it('come the most frequent first, then by id, each with its statements in the order given', () => {
    expect(
      conditionsOf(catalogue.statements).map(({ id, statements: of }) => [
        id,
        of.map((statement) => statement.id).join(' '),
      ]),
    ).toEqual([
      ['thaw', 'd b a'],
      ['daylight', 'e c'],
      ['frost', 'f b'],
    ]);
  });

  it('are none where none is attached', () => {
    expect(conditionsOf([statementOf('a', '2001-02-03')])).toEqual([]);
  });
});

describe('the conditions by country', () => {
  const { conditions, rows } = conditionsByCountry(catalogue);

  it('has a column for every condition in use, the most frequent first', () => {
    expect(conditions).toEqual(['thaw', 'daylight', 'frost']);
  });

  it('has a row for every country that attaches one, that with most statements first', () => {
    expect([...rows.keys()]).toEqual(['BV', 'AQ']);
  });

  it('has in each cell the statements by which the country attaches the condition', () => {
    const cell = (code: string, id: string) =>
      rows
        .get(code)
        ?.get(id)
        ?.map((statement) => statement.id);
    expect(cell('BV', 'daylight')).toEqual(['e', 'c']);
    expect(cell('BV', 'thaw')).toEqual(['b']);
    expect(cell('AQ', 'thaw')).toEqual(['d', 'a']);
    expect(cell('AQ', 'frost')).toBeUndefined();
  });
});
