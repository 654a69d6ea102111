import { describe, expect, it } from 'vitest';
import { hashWords } from '../../record/ledger/canonical.ts';
import { EN } from '../../words/en/index.ts';
import { dataCitation } from './citation.ts';
import { exampleCatalogue } from './testing/catalogue.ts';

const { record } = exampleCatalogue();
const ledger = new Map(
  [...record.statements.values()].map((statement) => [
    statement.id,
    [{ on: '2010-02-03', hash: hashWords(statement) }],
  ]),
);

describe('the citation of the data set', () => {
  it('names the version that is cited', () => {
    const { before, title, after, bibtex } = dataCitation(exampleCatalogue(ledger), EN);
    expect(before + title + after).toBe(
      'Example Ledger (synthetic). (2010, February 3). Example Ledger (synthetic): A record of words that nobody said (Version 2010.2.3) [Data set]. https://ledger.example/ledger/data/',
    );
    expect(bibtex).toBe(
      [
        '@misc{example-ledger-synthetic-2010-02-03,',
        '  author = {{Example Ledger (synthetic)}},',
        '  title = {{Example Ledger (synthetic): A record of words that nobody said}},',
        '  year = {2010},',
        '  date = {2010-02-03},',
        '  note = {Data set, as of 3 February 2010},',
        '  version = {2010.2.3},',
        '  url = {https://ledger.example/ledger/data/},',
        '}',
      ].join('\n'),
    );
  });

  it('is as of the latest entry before the first release', () => {
    const { before, after, bibtex } = dataCitation(exampleCatalogue(), EN);
    expect(before).toBe('Example Ledger (synthetic). (2001, March 1). ');
    expect(after).toBe(' [Data set]. https://ledger.example/ledger/data/');
    expect(bibtex).not.toContain('version');
  });

  it('says so where there is no day at all', () => {
    const { before, bibtex } = dataCitation({ ...exampleCatalogue(), asOf: '' }, EN);
    expect(before).toBe('Example Ledger (synthetic). (n.d.). ');
    expect(bibtex).not.toMatch(/year|date =/);
  });
});
