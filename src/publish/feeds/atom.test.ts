import { parseFeed } from '@rowanmanning/feed-parser';
import fc from 'fast-check';
import { parseAtomFeed } from 'feedsmith';
import { describe, expect, it } from 'vitest';
import { wordsArbitrary } from '../../record/build/testing.ts';
import { toAtom } from './atom.ts';
import type { Feed } from './feed.ts';
import { toJsonFeed } from './json-feed.ts';

const feedWith = (title: string, content: string): Feed => ({
  id: 'urn:uuid:0',
  title,
  subtitle: title,
  page: 'https://ledger.example/',
  self: 'https://ledger.example/feed.xml',
  updated: '2001-02-03',
  author: { name: title, page: 'https://ledger.example/' },
  licence: { name: 'CC0-1.0', page: 'https://creativecommons.org/publicdomain/zero/1.0/' },
  entries: [
    {
      id: 'urn:uuid:1',
      title,
      page: 'https://ledger.example/a/?b=1&c=2',
      source: { page: 'https://times.example/a?b=1&c="', language: 'fr' },
      published: '2001-02-01',
      updated: '2001-02-03',
      categories: [{ term: title, scheme: 'https://ledger.example/s/', label: title }],
      content,
    },
  ],
});

describe('a feed as Atom', () => {
  it('is read with the words that were put in, markup and XML’s own signs included', () => {
    const texts = fc.oneof(
      wordsArbitrary,
      fc.constantFrom('a <b> & "c" \'d\'', ']]>', '&lt;&amp;lt;', '<![CDATA[a', '<!-- a -->'),
    );
    fc.assert(
      fc.property(texts, texts, (title, words) => {
        const content = `<p>${words}</p>`;
        const atom = toAtom(feedWith(title, content));
        const read = parseAtomFeed(atom);
        expect(read).toMatchObject({ title: { value: title }, authors: [{ name: title }] });
        expect(read.entries?.[0]).toMatchObject({
          title: { value: title },
          content: { value: content, type: 'html' },
          categories: [{ term: title, label: title }],
        });
        expect(parseFeed(atom).items[0]?.content).toBe(content);
        expect(atom).not.toContain(']]>');
      }),
    );
  });

  it('links to the page, to the feed itself and to the source', () => {
    const { links, entries } = parseAtomFeed(toAtom(feedWith('a', 'b')));
    expect(links).toEqual(
      expect.arrayContaining([
        expect.objectContaining({ rel: 'self', href: 'https://ledger.example/feed.xml' }),
        expect.objectContaining({ rel: 'alternate', href: 'https://ledger.example/' }),
      ]),
    );
    expect(entries?.[0]?.links).toEqual([
      { rel: 'alternate', type: 'text/html', href: 'https://ledger.example/a/?b=1&c=2' },
      { rel: 'via', href: 'https://times.example/a?b=1&c="', hreflang: 'fr' },
    ]);
  });

  it('dates entries with the instant at which their day begins', () => {
    expect(parseAtomFeed(toAtom(feedWith('a', 'b'))).entries?.[0]).toMatchObject({
      published: '2001-02-01T00:00:00Z',
      updated: '2001-02-03T00:00:00Z',
    });
  });
});

describe('a feed as JSON Feed', () => {
  it('says the same', () => {
    expect(toJsonFeed(feedWith('a', '<p>b</p>'))).toMatchObject({
      version: 'https://jsonfeed.org/version/1.1',
      home_page_url: 'https://ledger.example/',
      items: [
        {
          id: 'urn:uuid:1',
          url: 'https://ledger.example/a/?b=1&c=2',
          external_url: 'https://times.example/a?b=1&c="',
          content_html: '<p>b</p>',
          date_published: '2001-02-01T00:00:00Z',
          date_modified: '2001-02-03T00:00:00Z',
          tags: ['a'],
        },
      ],
    });
  });
});
