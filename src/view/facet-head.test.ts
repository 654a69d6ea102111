import { describe, expect, it } from 'vitest';
import { actorOf, articleOf, countryOf, publisherOf } from '../record/derive/testing.ts';
import { date } from '../record/build/testing.ts';
import type { Actor, Publisher, RecordEvent } from '../record/model.ts';
import { parseDateInterval } from '../record/partial-date.ts';
import { catalogueOf } from '../catalogue/catalogue.ts';
import { catalogueWith } from '../catalogue/testing.ts';
import { EN } from '../words/en/index.ts';
import { actorHead, eventHead, publisherHead } from './facet-head.ts';
import { textOf } from './phrasing.ts';

const countries = new Map([['AQ', countryOf('AQ', { name: 'Antarctica', slug: 'antarctica' })]]);

describe('the head of a speaker', () => {
  const headOf = (given: Partial<Actor>, roles: Actor['roles'] = []) =>
    actorHead(
      'roe',
      catalogueWith([], {
        countries,
        actors: new Map([['roe', { ...actorOf('roe', roles), ...given }]]),
      }),
      EN,
    );

  it('tells what goes without saying of nobody', () => {
    expect(headOf({})).toEqual({ properties: [] });
    const { properties } = headOf({
      kind: 'institution',
      aliases: ['J. Roe', 'Роу'],
      affiliation: 'Party of Snow',
    });
    expect(properties).toEqual([
      { label: 'Kind', text: 'Institution' },
      { label: 'Also known as', text: 'J. Roe, Роу' },
      { label: 'Belongs to', text: 'Party of Snow' },
    ]);
  });

  it.each<[Omit<Actor['roles'][number], 'title'>, string]>([
    [
      { rank: 'minister', for: 'AQ', from: date('2000-05'), to: date('2003~') },
      'minister, Antarctica, from May 2000 until about 2003',
    ],
    [{ rank: 'minister', to: date('2003') }, 'minister, until 2003'],
    [{ rank: 'none', for: 'AQ' }, 'Antarctica'],
    [{ rank: 'envoy' }, 'envoy'],
    [{ rank: 'none' }, ''],
  ])('tells of an office %j: %s', (role, detail) => {
    const { offices } = headOf({}, [{ title: 'Office', ...role }]);
    expect(offices?.entries.map((each) => textOf(each.detail))).toEqual([detail]);
  });

  it('leads from an office to its country, and from the biography within the site, base path included', () => {
    const biography = {
      type: 'root' as const,
      children: [
        {
          type: 'paragraph' as const,
          children: [
            {
              type: 'link' as const,
              url: '/about/',
              children: [{ type: 'text' as const, value: 'ice' }],
            },
          ],
        },
      ],
    };
    const roles = [{ title: 'Envoy', rank: 'envoy' as const, for: 'AQ' }];
    const actors = new Map([['roe', { ...actorOf('roe', roles), biography }]]);
    const { record } = catalogueWith([], { countries, actors });
    const head = actorHead('roe', catalogueOf(record, { base: '/ledger', hasPictures: false }), EN);
    expect(head.offices?.entries[0]?.detail).toContainEqual({
      text: 'Antarctica',
      href: '/ledger/countries/antarctica/',
    });
    expect(head.biography).toBe('<p><a href="/ledger/about/">ice</a></p>');
  });
});

describe('the head of an event', () => {
  const headOf = (given: Partial<RecordEvent>) => {
    const event = { id: 'summit', name: 'Summit', on: parseDateInterval('2001-02-03')!, ...given };
    return eventHead(
      'summit',
      catalogueWith([], { countries, events: new Map([['summit', event]]) }),
      EN,
    );
  };

  it('tells when and where it was, and leads to a country that has a page', () => {
    expect(headOf({ place: 'Base Camp', country: 'AQ' })).toEqual([
      '3 February 2001',
      ', ',
      'Base Camp',
      ', ',
      { text: 'Antarctica', href: '/countries/antarctica/' },
    ]);
    expect(textOf(headOf({ country: 'NO' }))).toBe('3 February 2001, Norway');
    expect(textOf(headOf({}))).toBe('3 February 2001');
  });

  it('does not name a place twice', () => {
    expect(textOf(headOf({ place: 'Antarctica', country: 'AQ' }))).toBe(
      '3 February 2001, Antarctica',
    );
  });
});

describe('the head of a publisher', () => {
  const headOf = (given: Partial<Publisher>, reports = 0) => {
    const articles = Array.from({ length: reports }, (_, index) =>
      articleOf(`a${String(index)}`, 'times'),
    );
    return publisherHead(
      'times',
      catalogueWith([], {
        countries,
        publishers: new Map([['times', { ...publisherOf('times'), ...given }]]),
        articles: new Map(articles.map((article) => [article.id, article])),
      }),
      EN,
    );
  };

  it('tells what it is and where, and leads to its own site without telling it from where', () => {
    const { about, note, reports } = headOf({
      country: 'AQ',
      home: 'times.example',
      note: 'Closed in 2002.',
    });
    expect(textOf(about)).toBe('Newspaper, Antarctica, times.example');
    expect(about.at(-1)).toEqual({
      text: 'times.example',
      href: 'https://times.example/',
      rel: 'external noreferrer',
    });
    expect(note).toBe('Closed in 2002.');
    expect(reports).toBeUndefined();
  });

  it('lists its latest reports, and where the others are', () => {
    expect(headOf({}, 20).reports?.lines).toHaveLength(20);
    expect(headOf({}, 20).reports).not.toHaveProperty('more');
    const { lines, more } = headOf({}, 21).reports!;
    expect(lines).toHaveLength(20);
    expect(textOf(more!)).toBe('The latest 20 of 21 reports; the others stand among all articles.');
  });
});
