import { describe, expect, it } from 'vitest';
import { actorOf, statementOf } from '../../record/derive/testing.ts';
import { catalogueWith } from '../../catalogue/testing.ts';
import { EN } from '../../words/en/index.ts';
import { citationsOf } from './citations.ts';
import { citedStatement } from './item.ts';

const LONG = `Roe says that the ice is ${'very '.repeat(80)}thick`;
const actors = new Map([['roe', { ...actorOf('roe'), name: 'Jane Roe' }]]);

function cite(on: string, title = 'Ice is thick') {
  const statement = statementOf(`${on.replace(/\W/g, '')}-ice`, on, { by: 'roe', title });
  const catalogue = catalogueWith([statement], { actors });
  const cited = citedStatement(statement, catalogue, EN);
  return { cited, citations: citationsOf(cited, undefined, EN) };
}

describe('the citations of a statement', () => {
  it('are there in each format', () => {
    expect(cite('2025-09-04').citations.map(({ id }) => id)).toEqual([
      'apa',
      'chicago',
      'mla',
      'wikipedia',
      'bibtex',
      'ris',
      'csl-json',
    ]);
  });

  it('have in each format the title, the name of the record, the address, the version and its day', () => {
    const { cited, citations } = cite('2025-09-04');
    for (const { id, text } of citations) {
      expect(text, id).toMatch(/ice is thick/i);
      expect(text, id).toContain('Example Ledger (synthetic)');
      expect(text, id).toContain(cited.url);
      expect(text, id).toMatch(/[0-9a-f]{8}/);
      expect(text, id).toMatch(
        /January 1, 2010|1 January 2010|1 Jan\. 2010|2010-01-01|2010\/01\/01|\[2010,1,1\]/,
      );
    }
  });

  it('have in no format a day that is not known', () => {
    for (const on of ['2025-09', '2025-09~', '2025-09-XX', '2025', '2025-23', '2025?']) {
      for (const { id, text } of cite(on).citations) {
        expect(text, `${on} in ${id}`).toMatch(/2025/);
        expect(text, `${on} in ${id}`).not.toMatch(
          /\b0?1 Sept|Sept(\.|ember)? 0?1\b|2025-(09|01|09-01|01-01)-01|2025[/,](0?9|0?1)[/,]0?1\b/,
        );
        if (!on.startsWith('2025-09')) {
          expect(text, `${on} in ${id}`).not.toMatch(
            /2025-?,? ?(Jan|Sept|0[1-9]\b)|(Jan|Sept)\S* 2025/,
          );
        }
      }
    }
  });

  it('have the title whole, however long', () => {
    for (const { id, text } of cite('2025-09-04', LONG).citations) {
      expect(text.toLowerCase(), id).toContain(LONG.toLowerCase());
    }
  });

  it('each have a button that says what it copies', () => {
    expect(cite('2025-09-04').citations[0]).toMatchObject({ copyLabel: 'Copy: APA, 7th edition' });
  });
});
