import { describe, expect, it } from 'vitest';
import { hashWords } from '../record/ledger/canonical.ts';
import { recordVersions } from '../record/ledger/record-versions.ts';
import { correctedOn, hashOf, ledgerOf, versionOf } from '../record/ledger/testing.ts';
import { date } from '../record/build/testing.ts';
import { currentVersion, versionsOf } from './versions.ts';

const ID = '2001-roe';
const FIRST = versionOf('2001-03-01', 'a');
const TYPO = versionOf('2001-04-01', 'b', 'typo');

const shown = (...args: Parameters<typeof versionsOf>) =>
  versionsOf(...args).map(({ number, short, on, correction }) => [
    number,
    short,
    on,
    correction?.class,
  ]);

describe('the versions of a statement', () => {
  it('are those of the ledger, the first one first, each with its correction', () => {
    const statement = correctedOn(ID, [['2001-03-31', 'typo']]);
    const versions = versionsOf(statement, { ledger: ledgerOf({ [ID]: [FIRST, TYPO] }) });
    expect(versions).toEqual([
      { number: 1, short: 'aaaaaaaa', hash: hashOf('a'), on: '2001-03-01' },
      {
        number: 2,
        short: 'bbbbbbbb',
        hash: hashOf('b'),
        on: '2001-04-01',
        correction: statement.corrections[0],
      },
    ]);
  });

  it('are known before anything is recorded, by the day of entry and those of the corrections', () => {
    const statement = correctedOn(ID, [['2010-04-01', 'typo']], { added: date('2010-01-02') });
    const short = hashWords(statement).slice(0, 8);
    expect(shown(statement, { ledger: ledgerOf({}) })).toEqual([
      [1, short, '2010-01-02', undefined],
      [2, short, '2010-04-01', 'typo'],
    ]);
  });

  it('have the words that stand now where a correction is not recorded yet', () => {
    const statement = correctedOn(ID, [
      ['2001-03-31', 'typo'],
      ['2001-05-01', 'correction'],
    ]);
    const ledger = ledgerOf({ [ID]: [FIRST, TYPO] });
    expect(shown(statement, { ledger })).toEqual([
      [1, 'aaaaaaaa', '2001-03-01', undefined],
      [2, 'bbbbbbbb', '2001-04-01', 'typo'],
      [3, hashWords(statement).slice(0, 8), '2001-05-01', 'correction'],
    ]);
  });

  it('do not change their hashes when they are recorded, so that no address breaks', () => {
    const statement = correctedOn(ID, [
      ['2001-03-31', 'typo'],
      ['2001-05-01', 'correction'],
    ]);
    for (const before of [ledgerOf({}), ledgerOf({ [ID]: [FIRST] })]) {
      const { ledger } = recordVersions(before, [statement], '2001-06-01');
      const hashes = (known: typeof ledger) =>
        versionsOf(statement, { ledger: known }).map(({ hash }) => hash);
      expect(hashes(ledger)).toEqual(hashes(before));
    }
  });

  it('stay with a statement under its new id, before and after that is recorded', () => {
    const statement = correctedOn('2001-poe', [['2001-03-31', 'typo']], { aliases: [ID] });
    const before = ledgerOf({ [ID]: [FIRST, TYPO] });
    const after = recordVersions(before, [statement], '2001-06-01').ledger;
    for (const ledger of [before, after]) {
      expect(shown(statement, { ledger })).toEqual([
        [1, 'aaaaaaaa', '2001-03-01', undefined],
        [2, 'bbbbbbbb', '2001-04-01', 'typo'],
      ]);
    }
  });
});

it('the current version is the last one', () => {
  const statement = correctedOn(ID, [['2001-03-31', 'typo']]);
  const record = { ledger: ledgerOf({ [ID]: [FIRST, TYPO] }) };
  expect(currentVersion(statement, record)).toEqual(versionsOf(statement, record)[1]);
  expect(currentVersion(correctedOn(ID, []), { ledger: ledgerOf({}) }).number).toBe(1);
});
