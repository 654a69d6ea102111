import { beforeAll, expect, it } from 'vitest';
import { TABLE_FILES } from '../src/publish/data/files.ts';
import { TABLES } from '../src/publish/data/tables.ts';
import { PRECISIONS } from '../src/record/partial-date.ts';
import * as vocabulary from '../src/record/vocabulary.ts';
import { COLOURS } from '../src/view/colours.ts';
import { loadRecord } from '../src/load/load-record.ts';
import { pseudoSite, SMALL_CONTENT } from './build/pseudo-site.ts';
import { readOutput, type Output } from './output/read-output.ts';
import { findPlainLetters } from './pages/plain-letters.ts';

/** Names of formats, programs and units, the same in every language. */
const NAMES = (
  'APA Atom BibTeX Chicago CSL-JSON DuckDB HTML JSON Feed CSV CC BY MLA NDJSON Python RIS Schema SHA256SUMS Wikipedia ' +
  'pandas readr dplyr tidyr kB MB CC0 EDTF'
).split(' ');

/** What programs look for in the data, as files, tables, columns and cells name it. */
const IDENTIFIERS = [
  ...TABLES.flatMap(({ name, columns }) => [name, ...columns.map((column) => column.name)]),
  ...TABLE_FILES.map(({ name }) => name),
  'datapackage.json',
  'feed.xml',
  ...Object.values(vocabulary).flatMap((words) =>
    typeof words === 'object' ? Object.keys(words) : [],
  ),
  ...Object.keys(PRECISIONS),
  ...Object.keys(COLOURS),
  ...['both', 'government', 'president', 'positions', 'committed'],
];

let output: Output;
let kept: string[];

beforeAll(async () => {
  output = await readOutput(await pseudoSite());
  const { record } = await loadRecord(SMALL_CONTENT);
  kept = [...stringsIn(record), ...NAMES, ...IDENTIFIERS];
});

it('every text of the interface comes from the words that views are given', () => {
  const pages = [...output].filter(([file]) => file.endsWith('.html'));
  expect(pages.length).toBeGreaterThan(50);
  const found = new Map(
    pages.flatMap(([file, html]) =>
      findPlainLetters(String(html), kept).map((text) => [text, file] as const),
    ),
  );
  expect([...found].map(([text, file]) => `${file}: ${text}`)).toEqual([]);
});

/** All texts within a value, whatever holds them. */
function* stringsIn(value: unknown): Generator<string> {
  if (typeof value === 'string') yield value;
  else if (value instanceof Map) for (const entry of value) yield* stringsIn(entry);
  else if (typeof value === 'object' && value !== null)
    for (const each of Object.values(value)) yield* stringsIn(each);
}
