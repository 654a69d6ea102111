import { createHash } from 'node:crypto';
import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { parse } from 'csv-parse/sync';
import { decodeCell } from '../../src/publish/data/csv-cell.ts';
import { TABLES } from '../../src/publish/data/tables.ts';
import type { Output } from '../output/read-output.ts';

/**
 * One line for each fault of the open data of a built site: a file that does not hold the rows of the
 * others, breaks its schema or has another checksum than is stated.
 */
export function findOpenDataFaults(output: Output): string[] {
  const textOf = (name: string): string => output.get(`data/${name}`) ?? '';
  return [
    ...TABLES.flatMap(({ name, columns }) => {
      const rows = JSON.parse(textOf(`${name}.json`)) as Record<string, unknown>[];
      const records = parse(textOf(`${name}.csv`), { bom: true, columns: true }) as Record<
        string,
        string
      >[];
      const fromCsv = records.map((record) =>
        Object.fromEntries(
          columns.map((column) => [column.name, decodeCell(record[column.name]!, column.form)]),
        ),
      );
      const lines = output.has(`data/${name}.ndjson`)
        ? textOf(`${name}.ndjson`).trimEnd().split('\n')
        : undefined;
      return [
        ...(isEqual(fromCsv, rows) ? [] : [`${name}.csv does not hold the rows of ${name}.json`]),
        ...(lines && lines.join() !== rows.map((row) => JSON.stringify(row)).join()
          ? [`${name}.ndjson does not hold the rows of ${name}.json`]
          : []),
        ...schemaFaults(JSON.parse(textOf(`schema/${name}.json`)) as object, rows).map(
          (fault) => `${name}.json${fault}`,
        ),
      ];
    }),
    ...checksumFaults(output, textOf('datapackage.json')),
  ];
}

const isEqual = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);

function schemaFaults(schema: object, rows: unknown): string[] {
  const ajv = new Ajv2020({ allowUnionTypes: true });
  addFormats.default(ajv);
  const validate = ajv.compile(schema);
  if (validate(rows)) return [];
  return validate.errors!.map(({ instancePath, message }) => `${instancePath} ${message ?? ''}`);
}

interface Resource {
  readonly path: string;
  readonly hash: string;
  readonly bytes: number;
}

function checksumFaults(output: Output, dataPackage: string): string[] {
  const { resources } = JSON.parse(dataPackage) as { resources: Resource[] };
  return resources.flatMap(({ path, hash, bytes }) => {
    const text = output.get(`data/${path}`) ?? '';
    const actual = `sha256:${createHash('sha256').update(text).digest('hex')}`;
    return actual === hash && Buffer.byteLength(text) === bytes
      ? []
      : [`${path} is not the file that datapackage.json describes`];
  });
}
