import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { EN } from '../../words/en/index.ts';
import { dataFilesOf, TABLE_FILES } from './files.ts';
import { exampleCatalogue } from './testing/catalogue.ts';

const files = dataFilesOf(exampleCatalogue(), EN);
const textOf = (name: string): string => files.tables.find((file) => file.name === name)!.text;

interface Resource {
  name: string;
  path: string;
  bytes: number;
  hash: string;
  schema?: {
    fields: { name: string; description: string; type: string }[];
    foreignKeys?: { fields: string[]; reference: { resource?: string; fields: string[] } }[];
  };
}
const dataPackage = JSON.parse(files.dataPackage.text) as {
  resources: Resource[];
  version?: string;
  name: string;
};

describe('the files', () => {
  it('are those that the design promises', () => {
    const both = 'articles actors positions changes countries publishers events'.split(' ');
    expect(files.tables.map(({ name }) => name)).toEqual(
      expect.arrayContaining([
        ...['csv', 'json', 'ndjson', 'bib'].map((ending) => `statements.${ending}`),
        ...both.flatMap((name) => [`${name}.csv`, `${name}.json`]),
      ]),
    );
    expect(files.tables.map(({ name }) => name)).toEqual(TABLE_FILES.map(({ name }) => name));
  });

  it('of CSV follow RFC 4180 and are read as UTF-8 by Excel', () => {
    const text = textOf('names.csv');
    expect(text).toBe('\uFEFF"actor","name"\r\n"jane-roe","J. Roe"\r\n');
  });

  it('of JSON and NDJSON hold the same rows, one a line', () => {
    const rows = JSON.parse(textOf('statements.json')) as unknown[];
    const lines = textOf('statements.ndjson').trimEnd().split('\n');
    expect(lines.map((line) => JSON.parse(line) as unknown)).toEqual(rows);
    expect(textOf('statements.json').split('\n')).toHaveLength(rows.length + 3);
  });

  it('of BibTeX have an entry for every statement, which leads to the version that is cited', () => {
    const text = textOf('statements.bib');
    expect(text.match(/^@misc\{(.*),$/gm)).toEqual([
      '@misc{2001-02-03-roe-ice-thick,',
      '@misc{2001-02-04-doe-ice-thin,',
    ]);
    expect(text).toMatch(
      /url = \{https:\/\/ledger\.example\/ledger\/statements\/2001-02-03-roe-ice-thick\/#v-[0-9a-f]{8}\}/,
    );
  });

  it('have the checksums and sizes that are stated, all of them', () => {
    const all = [...files.tables, ...files.schemas, files.dataPackage];
    const sum = (text: string): string => createHash('sha256').update(text, 'utf8').digest('hex');
    expect(files.checksums.text).toBe(
      all.map(({ name, text }) => `${sum(text)}  ${name}\n`).join(''),
    );
    expect(dataPackage.resources.map(({ path, bytes, hash }) => [path, bytes, hash])).toEqual(
      files.tables.map(({ name, text }) => [name, Buffer.byteLength(text), `sha256:${sum(text)}`]),
    );
  });
});

describe('the data package', () => {
  it('describes every column of every table', () => {
    const schemas = dataPackage.resources.filter(({ schema }) => schema);
    expect(schemas).toHaveLength(TABLE_FILES.length - 2);
    for (const { path, schema } of schemas) {
      const { table } = TABLE_FILES.find(({ name }) => name === path)!;
      expect(schema!.fields.map(({ name }) => name)).toEqual(table.columns.map(({ name }) => name));
      expect(schema!.fields.every(({ description }) => description.length > 3)).toBe(true);
    }
  });

  it('has unique names, and keys that lead to resources it has', () => {
    const names = dataPackage.resources.map(({ name }) => name);
    expect(new Set(names).size).toBe(names.length);
    for (const { name, schema } of dataPackage.resources) {
      for (const { fields, reference } of schema?.foreignKeys ?? []) {
        const target = dataPackage.resources.find(
          (each) => each.name === (reference.resource ?? name),
        )!;
        const columns = target.schema!.fields.map((field) => field.name);
        expect(columns, `${name}.${fields.join()}`).toEqual(
          expect.arrayContaining(reference.fields),
        );
        expect(reference.fields).toHaveLength(fields.length);
      }
    }
  });

  it('tells how lists stand in each format', () => {
    const typeOf = (resource: string) =>
      dataPackage.resources
        .find(({ name }) => name === resource)!
        .schema!.fields.find(({ name }) => name === 'with');
    expect(typeOf('statements')).toMatchObject({
      type: 'list',
      delimiter: '|',
      itemType: 'string',
    });
    expect(typeOf('statements-json')).toMatchObject({ type: 'array' });
  });

  it('has no version before the first release, and then that of the release', () => {
    expect(dataPackage).not.toHaveProperty('version');
    expect(dataPackage.name).toBe('example-ledger-synthetic');
    const ledger = new Map([
      ['2001-02-03-roe-ice-thick', [{ on: '2010-02-03', hash: '0'.repeat(64) }]],
    ]);
    const released = dataFilesOf(exampleCatalogue(ledger), EN);
    expect(JSON.parse(released.dataPackage.text)).toHaveProperty('version', '2010.2.3+unreleased');
  });
});
