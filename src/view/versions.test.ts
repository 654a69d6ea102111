import { describe, expect, it } from 'vitest';
import { catalogueWith } from '../catalogue/testing.ts';
import { date } from '../record/build/testing.ts';
import { statementOf } from '../record/derive/testing.ts';
import { hashOf, ledgerOf, versionOf } from '../record/ledger/testing.ts';
import type { Correction } from '../record/model.ts';
import { EN } from '../words/en/index.ts';
import { textOf } from './phrasing.ts';
import { statementVersions } from './versions.ts';

const typo: Correction = {
  on: date('2010-02-02'),
  class: 'typo',
  note: 'A letter was missing.',
  was: 'hold',
};
const clarified: Correction = { on: date('2010-03-03'), class: 'clarification', note: 'Clearer.' };

/** @param digits - one for each version, of which its hash is made */
function versions(digits: string, corrections: readonly Correction[]) {
  const statement = statementOf('s', '2001-02-03', { corrections });
  const ledger = ledgerOf({
    s: [...digits].map((digit, index) =>
      versionOf(
        `2010-0${String(index + 1)}-0${String(index + 1)}`,
        digit,
        corrections[index - 1]?.class,
      ),
    ),
  });
  return statementVersions(statement, catalogueWith([statement], { ledger }), EN);
}

describe('the versions of a statement', () => {
  it('are one until it is corrected', () => {
    const { heading, rows, policy } = versions('a', []);
    expect(heading).toBe('Version');
    expect(rows).toEqual([
      {
        id: `v-${hashOf('a').slice(0, 8)}`,
        hash: 'aaaaaaaa',
        about: 'Version 1, 1 January 2010, stands now',
        isCurrent: true,
        told: EN.corrections.followedToCurrent,
      },
    ]);
    expect(policy.href).toBe('/corrections/');
  });

  it('stand with the newest first, each with its correction and the wording that the next replaced', () => {
    const { heading, rows } = versions('abc', [typo, clarified]);
    expect(heading).toBe('Versions and corrections');
    expect(
      rows.map(({ about, correction, was }) => [about, correction, was && textOf(was)]),
    ).toEqual([
      [
        'Version 3, 3 March 2010, stands now',
        { label: 'Clarification', text: ', 3 March 2010: Clearer.' },
        undefined,
      ],
      [
        'Version 2, 2 February 2010',
        { label: 'Typo', text: ', 2 February 2010: A letter was missing.' },
        undefined,
      ],
      ['Version 1, 1 January 2010', undefined, 'Earlier wording: hold'],
    ]);
  });

  it('tell those who follow an old link that the words have changed', () => {
    const [current, former] = versions('ab', [typo]).rows;
    expect(current!.told).toContain('has not changed');
    expect(former!.told).toContain('have changed');
  });

  it('of the same words have one target, the newest', () => {
    expect(versions('aa', [typo]).rows.map(({ id }) => id)).toEqual(['v-aaaaaaaa', undefined]);
  });
});
