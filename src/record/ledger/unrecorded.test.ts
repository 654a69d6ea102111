import { expect, it } from 'vitest';
import { hashWords } from './canonical.ts';
import { recordVersions } from './record-versions.ts';
import { correctedOn, ledgerOf } from './testing.ts';
import { findUnrecorded } from './unrecorded.ts';

const statements = [
  correctedOn('2001-known', []),
  correctedOn('2001-new', []),
  correctedOn('2001-corrected', [['2001-04-01', 'typo']]),
  correctedOn('2001-renamed', [['2001-04-01', 'typo']], { aliases: ['2001-former'] }),
];
const byId = new Map(statements.map((statement) => [statement.id, statement]));
const first = { on: '2001-03-01', hash: hashWords(statements[0]!) };
const ledger = ledgerOf({
  '2001-known': [first],
  '2001-corrected': [first],
  '2001-former': [first],
});

it('names once each statement that is new, corrected or renamed', () => {
  expect(findUnrecorded({ statements: byId, ledger }).sort()).toEqual([
    '2001-corrected',
    '2001-new',
    '2001-renamed',
  ]);
});

it('names none after they were recorded', () => {
  const recorded = recordVersions(ledger, statements, '2001-05-01').ledger;
  expect(findUnrecorded({ statements: byId, ledger: recorded })).toEqual([]);
});
