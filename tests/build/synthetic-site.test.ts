import { beforeAll, describe, expect, it } from 'vitest';
import { countriesOf, deriveSpeakers } from '../../src/record/derive/speakers.ts';
import type { PublicRecord, Statement } from '../../src/record/model.ts';
import { recordOf } from '../../src/record/build/testing.ts';
import { monthOf } from '../../src/catalogue/facets/month.ts';
import { STATEMENTS_PER_PAGE } from '../../src/catalogue/paging.ts';
import { checkLinks } from '../links/check-links.ts';
import { formatFaults } from '../links/fault.ts';
import { reachablePages } from '../links/reachable.ts';
import { readReferences, type SiteReferences } from '../links/read-references.ts';
import { placeOf } from '../links/site-address.ts';
import { readOutput, type Output } from '../output/read-output.ts';
import { findOpenDataFaults } from '../pages/data.ts';
import { checkFeeds } from '../pages/feeds/check-feeds.ts';
import { readList } from '../pages/list-pages.ts';
import { findSitemapFaults } from '../pages/sitemap.ts';
import { strayWhiteSpace } from '../pages/stray-white-space.ts';
import { tableRows, visibleLines } from '../pages/visible-text.ts';
import { syntheticContent, writeContent } from '../../scripts/synthetic.ts';
import { buildInto, testFolder } from './run-build.ts';

/** A site large enough for every kind of list to run over several pages, built below a base path. */
const content = syntheticContent({ articles: 120 });
const BASE_PATH = '/ledger';

let record: PublicRecord;
let output: Output;
let site: SiteReferences;
const place = placeOf('https://synthetic.example', BASE_PATH);

beforeAll(async () => {
  const [source, out] = [testFolder('synthetic-content'), testFolder('synthetic-site')];
  await writeContent(source, content);
  await buildInto(out, { content: source, basePath: BASE_PATH, withoutPictures: true });
  record = recordOf(content);
  output = await readOutput(out);
  site = readReferences(output, place);
});

/** Statements by the value of a key, worked out from the record and not from what the pages use. */
const grouped = (keysOf: (statement: Statement) => readonly string[]): Map<string, string[]> => {
  const groups = new Map<string, string[]>();
  for (const statement of record.statements.values()) {
    for (const key of keysOf(statement)) {
      groups.set(key, [...(groups.get(key) ?? []), statement.id]);
    }
  }
  return groups;
};

const speakersOf = (statement: Statement) => [statement.by, ...statement.with];
const countriesOfStatement = (statement: Statement) =>
  countriesOf(deriveSpeakers(statement, record.actors));
const slugOf = (code: string) => record.countries.get(code)!.slug;

/** Address of each list and the ids that have to stand in it. */
const LISTS: Readonly<Record<string, () => Map<string, readonly string[]>>> = {
  timeline: () => new Map([['timeline/', [...record.statements.keys()]]]),
  months: () => grouped((statement) => [`timeline/${monthOf(statement)}/`]),
  countries: () =>
    grouped((statement) =>
      countriesOfStatement(statement).map((code) => `countries/${slugOf(code)}/`),
    ),
  'countries in order of time': () =>
    grouped((statement) =>
      countriesOfStatement(statement).map((code) => `countries/${slugOf(code)}/timeline/`),
    ),
  actors: () => grouped((statement) => speakersOf(statement).map((id) => `actors/${id}/`)),
};

describe('a synthetic site below a base path', () => {
  it('has feeds, sitemaps and data that hold below a base path, too', () => {
    expect(checkFeeds(output, place)).toEqual([]);
    expect(findSitemapFaults(output, place)).toEqual([]);
    expect(findOpenDataFaults(output)).toEqual([]);
  });

  it('has no broken link', () => {
    expect(formatFaults(checkLinks(output, place))).toEqual([]);
  });

  it('lets a reader reach every page from the first one', () => {
    const reached = reachablePages('index.html', site, place);
    const pages = [...output.keys()].filter((file) => file.endsWith('.html'));
    expect(pages.filter((file) => !reached.has(file) && !isApart(file))).toEqual([]);
  });

  it.each(Object.keys(LISTS))('shows every statement once in its list: %s', (name) => {
    const lists = LISTS[name]!();
    let longest = 0;
    for (const [path, expected] of lists) {
      const { pages, entries } = readList(path, (id) => record.statements.has(id), site, place);
      const shown = entries.flat();
      const missing = expected.filter((id) => !shown.includes(id));
      const unexpected = shown.filter((id, at) => !expected.includes(id) || shown.indexOf(id) < at);
      expect({ missing, unexpected }, path).toEqual({ missing: [], unexpected: [] });
      expect(Math.max(...entries.map(({ length }) => length)), path).toBeLessThanOrEqual(
        STATEMENTS_PER_PAGE,
      );
      longest = Math.max(longest, pages.length);
    }
    expect(longest, 'pages of the longest list').toBeGreaterThan(1);
  });

  it.each(Object.keys(LISTS))('says how many there are as the record has: %s', (name) => {
    for (const [path, expected] of LISTS[name]!()) {
      const text = visibleLines(output.get(`${path}index.html`) ?? '', 'main').join('\n');
      expect(/([\d,]+) statements?\b/.exec(text)?.[1], path).toBe(inWords(expected.length));
    }
  });

  it.each([
    [
      'countries',
      () => grouped(countriesOfStatement),
      (id: string) => record.countries.get(id)!.name,
    ],
    ['actors', () => grouped(speakersOf), (id: string) => record.actors.get(id)!.name],
  ])('counts in its index as the record has: %s', (index, groups, nameOf) => {
    const rows = [...output]
      .filter(([file]) => new RegExp(`^${index}/(\\d+/)?index\\.html$`).test(file))
      .flatMap(([, html]) => tableRows(html ?? ''));
    for (const [id, statements] of groups()) {
      const row = rows.find(([name]) => name === nameOf(id));
      expect(row, id).toContain(inWords(statements.length));
    }
  });

  it('has no white space before a comma or within brackets', () => {
    const lines = [...output].flatMap(([file, text]) =>
      file.endsWith('.html')
        ? strayWhiteSpace(text ?? '').map((line) => [line, file] as const)
        : [],
    );
    expect([...new Map(lines)].slice(0, 20)).toEqual([]);
  });

  it('counts on its first page as the record has', () => {
    const text = visibleLines(output.get('index.html') ?? '', 'main').join('\n');
    expect(text).toContain(`${inWords(record.statements.size)} statements`);
    expect(text).toContain(`${inWords(record.articles.size)} published reports`);
  });
});

/** Pages that stand for themselves: nothing has to lead there. */
const isApart = (file: string): boolean =>
  file === '404.html' ||
  file.startsWith('embed/') ||
  [...record.statements.values()].some(({ aliases }) =>
    aliases.some((alias) => file === `statements/${alias}/index.html`),
  );

const inWords = (count: number): string => new Intl.NumberFormat('en-GB').format(count);
