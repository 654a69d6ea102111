import { describe, expect, it } from 'vitest';
import { catalogueWith } from '../catalogue/testing.ts';
import { statementOf } from '../record/derive/testing.ts';
import { EN } from '../words/en/index.ts';
import { dataPage } from './data-page.ts';
import { textOf } from './phrasing.ts';
import type { PublishedData } from './published-data.ts';

const catalogue = catalogueWith([statementOf('a', '2001-03-05')]);

const PUBLISHED: PublishedData = {
  version: '2026.11.2',
  day: '2026-11-02',
  tables: [
    {
      name: 'statements',
      title: 'Statements',
      description: 'One row for each statement.',
      rows: 1234,
      files: [{ label: 'CSV', address: '/data/statements.csv', size: '9 kB' }],
      schema: '/data/schema/statements.json',
      key: ['id'],
      columns: [
        { name: 'id', description: 'Permanent.', form: 'id', isRequired: true },
        {
          name: 'by',
          description: 'Who said it.',
          form: 'id',
          isRequired: false,
          refersTo: 'actors',
        },
      ],
    },
  ],
  dataPackage: { name: 'datapackage.json', address: '/data/datapackage.json' },
  checksums: {
    name: 'SHA256SUMS',
    address: '/data/SHA256SUMS',
    files: [{ name: 'statements.csv', hash: 'abc' }],
  },
  sample: { columns: ['id'], rows: [['a']] },
  csvNotes: ['UTF-8.'],
  snippets: [{ id: 'r', label: 'R', code: 'read()' }],
  citation: { before: 'Ledger. ', title: 'Ledger', after: '.', bibtex: '@misc{}' },
  releases: [],
  unreleased: 0,
};

const pageWith = (given: Partial<PublishedData> = {}) =>
  dataPage({ ...PUBLISHED, ...given }, catalogue, EN);

describe('the page of the open data', () => {
  it('tells how much there is, in which version, as of which day and under which licence', () => {
    const { lead } = pageWith();
    expect(textOf(lead)).toMatch(
      /^The whole record as files: 1 statement, version 2026\.11\.2, as of 2 November 2026\. Licence: /,
    );
    expect(lead).toContainEqual(expect.objectContaining({ rel: 'license noreferrer' }));
  });

  it('names each file for those who hear its link alone', () => {
    const [table] = pageWith().files.tables;
    expect(table).toMatchObject({ title: { href: '#columns-statements' }, size: '1,234 rows' });
    expect([...table!.files, table!.schema].map(({ label }) => label)).toEqual([
      'Statements, CSV',
      'Statements, JSON Schema',
    ]);
  });

  it('explains every column', () => {
    const [table] = pageWith().columns.tables;
    expect(table).toMatchObject({ id: 'columns-statements', size: '2 columns' });
    expect(table!.columns.map(({ holds }) => holds)).toEqual([
      'id',
      'id; key of actors; may be empty',
    ]);
  });

  it('lets code and citations be copied', () => {
    const { loading, citing } = pageWith();
    expect(loading.snippets[0]).toMatchObject({ id: 'load-r', copyLabel: 'Copy: R' });
    expect(citing.apa).toMatchObject({ id: 'cite-apa', before: 'Ledger. ', title: 'Ledger' });
    expect(citing.bibtex).toMatchObject({ id: 'cite-bibtex', text: '@misc{}' });
  });

  it('is plain data', () => {
    const page = pageWith();
    expect(JSON.parse(JSON.stringify(page))).toStrictEqual(page);
  });
});

describe('what the releases changed', () => {
  const release = (on: string, added: readonly string[]) => ({
    on,
    added,
    corrected: [],
    retracted: [],
  });

  it('is told once there is one', () => {
    expect(pageWith({ unreleased: 3 }).releases).toMatchObject({
      none: EN.data.noRelease,
      groups: [],
    });
    expect(pageWith({ unreleased: 3 }).releases.unreleased).toBeUndefined();
  });

  it('names the statements of the latest, as many as there is room for', () => {
    const others = Array.from({ length: 11 }, (_, index) => `gone-${String(index)}`);
    const { releases } = pageWith({
      releases: [release('2026-11-02', ['a', ...others]), release('2026-10-01', ['a'])],
      unreleased: 1,
    });
    expect(releases.latest).toBe('The latest release is that of 2 November 2026.');
    expect(releases.unreleased).toMatch(/^1 statement .* belongs to no release yet\.$/);
    expect(releases.groups).toHaveLength(1);
    expect(releases.groups[0]).toMatchObject({ label: 'New', size: '12 statements' });
    expect(releases.groups[0]!.statements.slice(0, 2)).toEqual([
      { text: 'Statement a', href: '/statements/a/' },
      { text: 'gone-0', href: '/statements/gone-0/' },
    ]);
    expect(releases.groups[0]!.more).toBe('and 2 more');
    expect(releases.earlier!.releases).toEqual([
      {
        day: { text: '1 October 2026', time: '2026-10-01' },
        added: '1',
        corrected: '0',
        retracted: '0',
      },
    ]);
  });
});
