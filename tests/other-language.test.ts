import { beforeAll, expect, it } from 'vitest';
import { loadRecord } from '../src/load/load-record.ts';
import { pseudoSite, SMALL_CONTENT } from './build/pseudo-site.ts';
import { readOutput, type Output } from './output/read-output.ts';
import { findPlainLetters } from './pages/plain-letters.ts';

/** Names of formats and of programs are the same in every language. */
const NAMES = (
  'APA Atom BibTeX Chicago CSL-JSON CSV DuckDB ECMAScript HTML JSON Lines MLA Markdown NDJSON Parquet ' +
  'Python RIS Schema SHA256SUMS Wikipedia XLSX pandas UTF-8 R CC0 CC BY EDTF ISO JavaScript'
).split(' ');

let output: Output;
let kept: string[];

beforeAll(async () => {
  output = await readOutput(await pseudoSite());
  const { record } = await loadRecord(SMALL_CONTENT);
  kept = [...stringsIn(record), ...NAMES];
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
