import { describe, expect, it } from 'vitest';
import { articleOf, speakerOf, statementOf } from '../../record/derive/testing.ts';
import type { Statement } from '../../record/model.ts';
import { date } from '../../record/build/testing.ts';
import type { Catalogue } from '../../catalogue/catalogue.ts';
import { catalogueWith, wordsOfMinister } from '../../catalogue/testing.ts';
import type { Row, TableName } from './table.ts';
import { tableOf } from './tables.ts';
import { exampleCatalogue } from './testing/catalogue.ts';

const rowsOf = (name: TableName, catalogue: Catalogue): Row[] => tableOf(name).rowsOf(catalogue);

const minister = (id: string, on: string, given: Partial<Statement>): Statement =>
  statementOf(id, on, { by: speakerOf('minister'), ...given });

describe('rows', () => {
  it('of statements say who said what, when, for whom, and how it became known', () => {
    const [row] = rowsOf('statements', exampleCatalogue());
    expect(row).toMatchObject({
      id: '2001-02-03-roe-ice-thick',
      address: 'https://ledger.example/ledger/statements/2001-02-03-roe-ice-thick/',
      on: '2001-02-03',
      on_precision: 'day',
      by: 'jane-roe',
      speaker: 'Jane Roe',
      role: 'Minister for Ice of Antarctica (synthetic)',
      rank: 'minister',
      speaks_for: ['AQ'],
      position: 'considering',
      sets_line_of: ['AQ'],
      conditions: ['thaw'],
      quotation: 'the ice is thick',
      quote_language: 'en',
      translated: false,
      translation: null,
      report_count: 1,
      origins: ['example-wire'],
      rests_only_on: [],
      denies: [],
      retracted: false,
      event: '2001-02-03-ice-summit',
    });
  });

  it('of a vague date show how vague it is', () => {
    const catalogue = catalogueWith([minister('a', '2001-02~', {})]);
    expect(rowsOf('statements', catalogue)).toMatchObject([
      {
        on: '2001-02~',
        on_earliest: '2001-02-01',
        on_latest: '2001-02-28',
        on_precision: 'month',
        on_approximate: true,
        on_uncertain: false,
      },
    ]);
  });

  it('of positions are the stretches in which each held', () => {
    const catalogue = catalogueWith(
      wordsOfMinister([
        ['2001-01', 'ruled-out'],
        ['2001-03-04', 'ruled-out'],
        ['2001-05-06', 'willing'],
      ]),
    );
    expect(rowsOf('positions', catalogue)).toEqual([
      { country: 'AQ', position: 'ruled-out', from: '2001-01', to: '2001-05-06', statement: 's0' },
      { country: 'AQ', position: 'willing', from: '2001-05-06', to: null, statement: 's2' },
    ]);
    expect(rowsOf('changes', catalogue)).toMatchObject([
      { country: 'AQ', from_position: 'ruled-out', to_position: 'willing', former_statement: 's0' },
    ]);
    expect(rowsOf('countries', catalogue)).toMatchObject([
      { code: 'AQ', position: 'willing', position_from: '2001-05-06', position_statement: 's2' },
      { code: 'BV', position: null, position_from: null, position_statement: null },
    ]);
  });

  it('of statements that count for no position say so', () => {
    const withdrawn = [
      { on: date('2001-03-01'), class: 'retraction', note: 'Nobody said it.' },
    ] as const;
    const catalogue = catalogueWith([
      minister('a', '2001-02-03', { position: 'willing', attribution: 'anonymous' }),
      minister('b', '2001-02-04', { position: 'willing', corrections: withdrawn }),
      minister('c', '2001-02-05', { position: 'willing' }),
    ]);
    expect(
      rowsOf('statements', catalogue).map((row) => [
        row['id'],
        row['sets_line_of'],
        row['retracted'],
        row['rests_only_on'],
      ]),
    ).toEqual([
      ['a', [], false, ['anonymous']],
      ['b', [], true, []],
      ['c', ['AQ'], false, []],
    ]);
    expect(rowsOf('corrections', catalogue)).toMatchObject([
      { statement: 'b', number: 1, on: '2001-03-01', class: 'retraction', note: 'Nobody said it.' },
    ]);
  });

  it('of figures and conditions keep their wording', () => {
    const catalogue = catalogueWith(
      [
        minister('a', '2001-02-03', {
          figures: [{ what: 'troops', min: 100, max: 200, note: 'penguins' }],
          conditions: [{ id: 'thaw', as: 'once it melts' }],
        }),
      ],
      { articles: new Map([['a', articleOf('a', 'times')]]) },
    );
    expect(rowsOf('figures', catalogue)).toEqual([
      { statement: 'a', number: 1, what: 'troops', min: 100, max: 200, note: 'penguins' },
    ]);
    expect(rowsOf('statement-conditions', catalogue)).toEqual([
      { statement: 'a', condition: 'thaw', wording: 'once it melts' },
    ]);
  });
});
