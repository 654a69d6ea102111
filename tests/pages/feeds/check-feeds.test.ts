import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { toAtom } from '../../../src/publish/feeds/atom.ts';
import type { Feed, FeedEntry } from '../../../src/publish/feeds/feed.ts';
import { toJsonFeed } from '../../../src/publish/feeds/json-feed.ts';
import { permanentId } from '../../../src/publish/feeds/permanent-id.ts';
import { placeOf } from '../../links/site-address.ts';
import { requireJava } from '../../validity/require-java.ts';
import { checkFeeds } from './check-feeds.ts';
import { validateAtom } from './validate-atom.ts';

const HOME = 'https://ledger.example/ledger/';
const PLACE = placeOf('https://ledger.example', '/ledger');

const entry = (name: string, given: Partial<FeedEntry> = {}): FeedEntry => ({
  id: permanentId('statement', name),
  title: `Roe says ${name}`,
  page: `${HOME}said/`,
  source: { page: 'https://times.example/a?b=1&c=2', language: 'fr' },
  published: '2001-02-03',
  updated: '2001-02-03',
  categories: [{ term: 'AQ', scheme: `${HOME}countries/`, label: 'Antarctica' }],
  content: '<p>Ice &amp; snow <a href="https://ledger.example/ledger/">]]></a></p>',
  ...given,
});

const feed = (entries: readonly FeedEntry[], given: Partial<Feed> = {}): Feed => ({
  id: permanentId('feed', 'test'),
  title: 'Ledger',
  subtitle: 'A synthetic feed',
  page: HOME,
  self: `${HOME}feed.xml`,
  updated: entries[0]?.updated ?? '2001-02-03',
  author: { name: 'Ledger', page: HOME },
  licence: { name: 'CC0-1.0', page: 'https://creativecommons.org/publicdomain/zero/1.0/' },
  entries,
  ...given,
});

const ENTRIES = [entry('ice', { updated: '2001-03-04' }), entry('snow')];

const LINKS = `<link rel="alternate" type="application/atom+xml" title="Ledger" href="/ledger/feed.xml">
  <link rel="alternate" type="application/feed+json" title="Ledger" href="/ledger/feed.json">`;

const site = (files: Readonly<Record<string, string>> = {}) =>
  new Map<string, string | null>(
    Object.entries({
      'index.html': LINKS,
      'said/index.html': '<p>said</p>',
      'feed.xml': toAtom(feed(ENTRIES)),
      'feed.json': JSON.stringify(toJsonFeed(feed(ENTRIES, { self: `${HOME}feed.json` }))),
      ...files,
    }),
  );

const faults = (files?: Readonly<Record<string, string>>) => checkFeeds(site(files), PLACE);
const faultsOf = (entries: readonly FeedEntry[], given?: Partial<Feed>) =>
  faults({ 'feed.xml': toAtom(feed(entries, given)) });

describe('checkFeeds', () => {
  it('finds no fault in feeds without one, empty ones included', () => {
    expect(faults()).toEqual([]);
    expect(faultsOf([])).toEqual([]);
  });

  it('finds what is wrong in a feed', () => {
    expect(faultsOf(ENTRIES.toReversed())).toEqual(['feed.xml is not in order']);
    expect(faultsOf([ENTRIES[0]!, ENTRIES[0]!])).toEqual([
      'feed.xml has several entries of one id',
    ]);
    expect(faultsOf(ENTRIES, { updated: '2001-05-06' })).toEqual([
      'feed.xml was updated 2001-05-06T00:00:00Z, its newest entry 2001-03-04T00:00:00Z',
    ]);
    expect(faultsOf(ENTRIES, { self: `${HOME}atom.xml`, page: `${HOME}no/` })).toEqual([
      `feed.xml says that it is served at ${HOME}atom.xml`,
      `feed.xml is of a page that does not exist: ${HOME}no/`,
    ]);
    const many = Array.from({ length: 51 }, (_, number) => entry(String(number)));
    expect(faultsOf(many)).toEqual(['feed.xml has 51 entries']);
  });

  it.each([
    [{ page: `${HOME}gone/` }, `leads to no page: ${HOME}gone/`],
    [{ published: '2001-02-04' }, 'was updated before it was there'],
    [{ content: '<p id=a id=b>a</p>' }, 'has broken HTML: duplicate-attribute'],
    [{ content: '<a href="/ledger/said/">a</a>' }, 'has a link to /ledger/said/'],
    [{ content: 'a<script></script>' }, 'has an element script'],
    [{ content: '<p> </p>' }, 'has no content'],
  ])('finds what is wrong in an entry with %o', (given, fault) => {
    expect(faultsOf([entry('ice', given)])).toContain(`feed.xml Roe says ice ${fault}`);
  });

  it('finds what JSON Feed does not allow, and what cannot be read', () => {
    const untitled = { ...toJsonFeed(feed(ENTRIES, { self: `${HOME}feed.json` })), title: '' };
    expect(faults({ 'feed.json': JSON.stringify(untitled) })).toEqual([
      expect.stringMatching(/^feed\.json title: /),
    ]);
    expect(faults({ 'feed.xml': '<html></html>' })).toEqual([
      expect.stringMatching(/^feed\.xml cannot be read: /),
    ]);
  });

  it('finds pages that name a feed which is none, and feeds that no page names', () => {
    const named = LINKS.replace('/ledger/feed.xml', '/ledger/atom.xml');
    expect(faults({ 'index.html': named })).toEqual([
      'index.html names a feed that is none: /ledger/atom.xml',
      'feed.xml is not named by its page',
    ]);
    expect(faults({ 'index.html': LINKS.replace('atom+xml', 'rss+xml; feed') })).toEqual([
      'index.html says application/rss+xml; feed of /ledger/feed.xml',
    ]);
  });
});

describe('validateAtom', () => {
  let folder = '';
  beforeAll(async () => {
    folder = await mkdtemp(path.join(tmpdir(), 'feeds-'));
    const good = toAtom(feed(ENTRIES));
    const files = {
      'good.xml': good,
      'empty.xml': toAtom(feed([])),
      'date.xml': good.replace('2001-03-04T00:00:00Z', '2001-03-04'),
      'author.xml': good.replace(/<author>.*<\/author>/, ''),
      'relative.xml': good.replace(`href="${HOME}feed.xml"`, 'href="/feed.xml"'),
      'broken.xml': good.replaceAll(']]&gt;', ']]>'),
    };
    await mkdir(folder, { recursive: true });
    for (const [file, text] of Object.entries(files))
      await writeFile(path.join(folder, file), text);
  });
  afterAll(() => rm(folder, { recursive: true, force: true }));

  it('accepts feeds, and says what is wrong in others and where', async (context) => {
    await requireJava(context);
    expect(await validateAtom(folder, ['good.xml', 'empty.xml'])).toEqual([]);
    for (const [file, message] of [
      ['date.xml', /^date\.xml:1:\d+ {2}Bad character content “2001-03-04” for element “updated”/],
      ['author.xml', /^author\.xml:1:\d+ {2}.*“author”/],
      ['relative.xml', /^relative\.xml:1:\d+ {2}Bad value “\/feed\.xml” for attribute “href”/],
      ['broken.xml', /^broken\.xml:2:\d+ {2}.*\]\]>/],
    ] as const) {
      expect((await validateAtom(folder, [file]))[0], file).toMatch(message);
    }
  });
});
