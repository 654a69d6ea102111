import { describe, expect, it } from 'vitest';
import { actorOf, statementOf } from '../../record/derive/testing.ts';
import type { Statement } from '../../record/model.ts';
import { date } from '../../record/build/testing.ts';
import { catalogueWith } from '../../catalogue/testing.ts';
import { EN } from '../../words/en/index.ts';
import { citedStatement } from './item.ts';

const actors = new Map(
  [
    { ...actorOf('roe'), name: 'Jane Roe' },
    { ...actorOf('ministry'), name: 'Ministry of Ice', kind: 'institution' as const },
    { ...actorOf('penguins'), name: 'Unnamed penguins', kind: 'unnamed-source' as const },
  ].map((actor) => [actor.id, actor]),
);

function cite(given: Partial<Statement>, ledger = new Map()) {
  const statement = statementOf('2001-02-03-ice', '2001-02-03', {
    title: 'Ice is thick',
    ...given,
  });
  const catalogue = catalogueWith([statement], { actors, ledger });
  return citedStatement(statement, catalogue, EN);
}

describe('what is cited of a statement', () => {
  it('is its entry in this record, by its speakers', () => {
    expect(cite({ by: 'roe', with: ['ministry'] })).toMatchObject({
      title: 'Ice is thick',
      authors: [{ family: 'Roe', given: 'Jane' }, { literal: 'Ministry of Ice' }],
      container: 'Example Ledger (synthetic)',
      genre: 'Record of a statement',
      url: expect.stringMatching(
        /^https:\/\/ledger\.example\/statements\/2001-02-03-ice\/#v-[0-9a-f]{8}$/,
      ),
    });
  });

  it('is the version that stands now', () => {
    const first = { on: '2010-01-02', hash: 'a'.repeat(64) };
    const second = {
      on: '2010-03-04',
      hash: 'b'.repeat(64),
      correction: { on: '2010-03-03', class: 'typo' as const },
    };
    const corrections = [{ on: date('2010-03-03'), class: 'typo' as const, note: 'Ice.' }];
    const ledger = new Map([['2001-02-03-ice', [first, second]]]);
    expect(cite({ by: 'roe', corrections }, ledger)).toMatchObject({
      version: 'bbbbbbbb',
      url: 'https://ledger.example/statements/2001-02-03-ice/#v-bbbbbbbb',
      asOf: '2010-03-04',
    });
  });

  it.each(['anonymous', 'unattributed'] as const)(
    'has no author where the words are %s: what somebody is said to want is not theirs',
    (attribution) => {
      expect(cite({ by: 'roe', with: ['ministry'], attribution }).authors).toEqual([]);
    },
  );

  it('has an unnamed source for its author, by the name it has in the record', () => {
    expect(cite({ by: 'penguins', attribution: 'anonymous' }).authors).toEqual([
      { literal: 'Unnamed penguins' },
    ]);
  });

  it('says of itself that it was retracted', () => {
    const corrections = [{ on: date('2010-03-03'), class: 'retraction' as const, note: 'Ice.' }];
    expect(cite({ by: 'roe', corrections }).genre).toBe('Retracted record of a statement');
  });
});
