import { describe, expect, it } from 'vitest';
import { correctedOn } from '../record/ledger/testing.ts';
import { CORRECTION_CLASSES, wordsOf } from '../record/vocabulary.ts';
import { EN } from '../words/en/index.ts';
import { correctionMark, findRetraction, listCorrections } from './corrections.ts';

describe('the mark on a list', () => {
  it('is the latest correction', () => {
    const statement = correctedOn('a', [
      ['2001-03-01', 'correction'],
      ['2001-04-01', 'typo'],
    ]);
    expect(correctionMark(statement, EN)).toBe('Typo corrected, 1 April 2001');
  });

  it('is the retraction, whatever came after it', () => {
    const statement = correctedOn('a', [
      ['2001-03-01', 'retraction'],
      ['2001-04-01', 'typo'],
    ]);
    expect(correctionMark(statement, EN)).toBe('Retracted, 1 March 2001');
  });

  it('is none on a statement that was never corrected', () => {
    expect(correctionMark(correctedOn('a', []), EN)).toBeUndefined();
  });

  it('tells the classes apart', () => {
    const labels = wordsOf(CORRECTION_CLASSES).map((kind) =>
      correctionMark(correctedOn('a', [['2001-03-01', kind]]), EN),
    );
    expect(new Set(labels).size).toBe(labels.length);
  });
});

describe('findRetraction', () => {
  it('finds the correction that withdrew a statement', () => {
    const statement = correctedOn('a', [
      ['2001-03-01', 'typo'],
      ['2001-04-01', 'retraction'],
      ['2001-05-01', 'clarification'],
    ]);
    expect(findRetraction(statement)).toBe(statement.corrections[1]);
  });

  it('finds none where nothing was withdrawn', () => {
    expect(findRetraction(correctedOn('a', [['2001-03-01', 'correction']]))).toBeUndefined();
  });
});

describe('the list of all corrections', () => {
  const statements = [
    correctedOn('a', [
      ['2001-03-01', 'typo'],
      ['2001-05-01', 'clarification'],
      ['2001-05-01', 'correction'],
    ]),
    correctedOn('b', [['2001-04-01', 'typo']]),
    correctedOn('c', []),
    correctedOn('d', [['2001-05-01', 'retraction']]),
  ];
  const listed = (list: typeof statements) =>
    listCorrections({ statements: new Map(list.map((each) => [each.id, each])) }).map(
      ({ statement, correction }) => `${statement.id} ${correction.on.edtf} ${correction.class}`,
    );

  it('has every correction, the latest first, also among those of one day', () => {
    expect(listed(statements)).toEqual([
      'a 2001-05-01 correction',
      'a 2001-05-01 clarification',
      'd 2001-05-01 retraction',
      'b 2001-04-01 typo',
      'a 2001-03-01 typo',
    ]);
  });

  it('does not depend on the order of the statements', () => {
    expect(listed(statements.toReversed())).toEqual(listed(statements));
  });
});
