import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { date } from '../build/testing.ts';
import { hashWords } from './canonical.ts';
import { formatLedger } from './format-ledger.ts';
import { recordVersions } from './record-versions.ts';
import { correctedOn, hashOf, ledgerOf, versionOf } from './testing.ts';

const TODAY = '2001-06-01';
const NOTHING = ledgerOf({});
const ROE = correctedOn('2001-roe', []);
const HASH = hashWords(ROE);
const FIRST = { on: '2001-03-01', hash: HASH };

describe('recording', () => {
  it('enters what is new under the day of today', () => {
    const { ledger, ...update } = recordVersions(NOTHING, [ROE], TODAY);
    expect(ledger).toEqual(ledgerOf({ '2001-roe': [{ on: TODAY, hash: HASH }] }));
    expect(update).toEqual({ added: ['2001-roe'], corrected: [], renamed: [] });
  });

  it('adds one version for one correction, with the words that stand now', () => {
    const statement = correctedOn('2001-roe', [['2001-05-31', 'typo']], { title: 'Another title' });
    const { ledger, ...update } = recordVersions(
      ledgerOf({ '2001-roe': [FIRST] }),
      [statement],
      TODAY,
    );
    expect(ledger.get('2001-roe')).toEqual([
      FIRST,
      {
        on: TODAY,
        hash: hashWords(statement),
        correction: { on: '2001-05-31', class: 'typo' },
      },
    ]);
    expect(hashWords(statement)).not.toBe(HASH);
    expect(update).toEqual({ added: [], corrected: ['2001-roe'], renamed: [] });
  });

  it('keeps what it knows of statements that it is not told of', () => {
    const { ledger } = recordVersions(ledgerOf({ '2001-doe': [FIRST] }), [ROE], TODAY);
    expect(ledger.get('2001-doe')).toEqual([FIRST]);
  });

  it('never dates a version before the one that it corrects', () => {
    const statement = correctedOn('2001-roe', [['2001-07-02', 'typo']]);
    const published = ledgerOf({ '2001-roe': [{ ...FIRST, on: '2001-07-02' }] });
    const { ledger } = recordVersions(published, [statement], TODAY);
    expect(ledger.get('2001-roe')?.[1]).toMatchObject({ on: '2001-07-02' });
  });

  it('twice is recording once, on the same day or later, and leaves no trace in the file', () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom('typo', 'clarification', 'correction', 'retraction'), {
          maxLength: 4,
        }),
        fc.nat(4),
        fc.boolean(),
        (classes, recorded, isRenamed) => {
          const corrections = classes.map((kind) => ['2001-05-31', kind] as const);
          const before = correctedOn('2001-roe', corrections.slice(0, recorded));
          const after = correctedOn(isRenamed ? '2001-poe' : '2001-roe', corrections, {
            aliases: isRenamed ? ['2001-roe'] : [],
          });
          const first = recordVersions(NOTHING, [before], TODAY).ledger;
          const second = recordVersions(first, [after], TODAY).ledger;
          const third = recordVersions(second, [after], '2001-07-01');
          expect(formatLedger(third.ledger)).toBe(formatLedger(second));
          expect(third).toMatchObject({ added: [], corrected: [], renamed: [] });
          expect(second.get(after.id)).toHaveLength(1 + classes.length);
        },
      ),
    );
  });

  it('does not depend on the order of the statements', () => {
    const statements = [
      correctedOn('2001-poe', [['2001-05-31', 'typo']], { aliases: ['2001-doe'] }),
      ROE,
      correctedOn('2001-foe', [], { aliases: ['2001-zoe'] }),
    ];
    const known = ledgerOf({ '2001-doe': [FIRST], '2001-zoe': [FIRST] });
    const text = (list: typeof statements) =>
      formatLedger(recordVersions(known, list, TODAY).ledger);
    expect(text(statements.toReversed())).toBe(text(statements));
  });
});

describe('an id that was given up', () => {
  const renamed = correctedOn('2001-poe', [], { aliases: ['2001-roe'] });

  it('leads to the one that took its place, which has its versions', () => {
    const { ledger, ...update } = recordVersions(
      ledgerOf({ '2001-roe': [FIRST] }),
      [renamed],
      TODAY,
    );
    expect(ledger).toEqual(ledgerOf({ '2001-roe': '2001-poe', '2001-poe': [FIRST] }));
    expect(update).toEqual({ added: [], corrected: [], renamed: ['2001-poe'] });
  });

  it('keeps its successor when that is given up in turn', () => {
    const { ledger: once } = recordVersions(ledgerOf({ '2001-roe': [FIRST] }), [renamed], TODAY);
    const again = correctedOn('2001-foe', [], { aliases: ['2001-roe', '2001-poe'] });
    expect(recordVersions(once, [again], TODAY).ledger).toEqual(
      ledgerOf({ '2001-roe': '2001-poe', '2001-poe': '2001-foe', '2001-foe': [FIRST] }),
    );
  });

  it('can be taken again by the same statement, versions and all', () => {
    const { ledger: once } = recordVersions(ledgerOf({ '2001-roe': [FIRST] }), [renamed], TODAY);
    const back = correctedOn('2001-roe', [], { aliases: ['2001-poe'] });
    const { ledger, renamed: ids } = recordVersions(once, [back], TODAY);
    expect(ledger).toEqual(ledgerOf({ '2001-roe': [FIRST], '2001-poe': '2001-roe' }));
    expect(ids).toEqual(['2001-roe']);
  });

  it('leads to a statement that was there before, which keeps its own versions', () => {
    const own = versionOf('2001-04-01', 'b');
    const { ledger } = recordVersions(
      ledgerOf({ '2001-roe': [FIRST], '2001-poe': [own] }),
      [renamed],
      TODAY,
    );
    expect(ledger).toEqual(ledgerOf({ '2001-roe': '2001-poe', '2001-poe': [own] }));
  });

  it('is corrected under the new one', () => {
    const statement = correctedOn('2001-poe', [['2001-05-31', 'correction']], {
      aliases: ['2001-roe'],
      on: date('2001-02-04'),
    });
    const { ledger, ...update } = recordVersions(
      ledgerOf({ '2001-roe': [{ on: '2001-03-01', hash: hashOf('a') }] }),
      [statement],
      TODAY,
    );
    expect(ledger.get('2001-poe')).toHaveLength(2);
    expect(update).toEqual({ added: [], corrected: ['2001-poe'], renamed: ['2001-poe'] });
  });

  it('before the statement was published is recorded with it, for its address works too', () => {
    const { ledger, added } = recordVersions(NOTHING, [renamed], TODAY);
    expect(ledger.get('2001-roe')).toBe('2001-poe');
    expect(added).toEqual(['2001-poe']);
  });
});
