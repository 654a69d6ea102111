import { describe, expect, it } from 'vitest';
import {
  actorOf,
  articleOf,
  publisherOf,
  speakerOf,
  SPEAKERS,
  statementOf,
} from '../record/derive/testing.ts';
import type { PublicRecord, Statement } from '../record/model.ts';
import { catalogueOf } from '../catalogue/catalogue.ts';
import { FACETS, type FacetId } from '../catalogue/facets/index.ts';
import { STATEMENTS_PER_PAGE } from '../catalogue/paging.ts';
import { catalogueWith, wordsOfMinister } from '../catalogue/testing.ts';
import { EN } from '../words/en/index.ts';
import { facetIndexPage, facetPage } from './facet-page.ts';
import { textOf } from './phrasing.ts';

const pageOf = (
  id: FacetId,
  value: string,
  statements: readonly Statement[],
  number = 1,
  given: Partial<PublicRecord> = {},
) => facetPage(id, value, number, catalogueWith(statements, given), EN);

const claims = (total: number): Statement[] =>
  Array.from({ length: total }, (_, index) => statementOf(`s${String(index)}`, '2001-02-03', {}));

describe('the index page of a facet', () => {
  it('says what the facet is, and is found by search engines on its first page only', () => {
    const catalogue = catalogueWith([]);
    const first = facetIndexPage('kind', 1, catalogue, EN);
    expect(first).toMatchObject({
      heading: 'Kinds of statement',
      lead: 'Pledges, refusals, conditions, warnings: what each statement does.',
      frame: { title: expect.stringMatching(/^Kinds of statement · /) as string, isHidden: false },
    });
    expect(first.frame).not.toHaveProperty('trail');
  });

  it('is numbered from the second page on, with the way back', () => {
    const actors = new Map(
      Array.from({ length: 101 }, (_, index) => `a${String(index)}`).map((id) => [id, actorOf(id)]),
    );
    const { frame, index } = facetIndexPage('actor', 2, catalogueWith([], { actors }), EN);
    expect(frame.title).toMatch(/^Speakers, page 2 · /);
    expect(frame.isHidden).toBe(true);
    expect(frame.canonical).toMatch(/\/actors\/2\/$/);
    expect(frame.trail?.links.at(-1)).toEqual({ text: 'Speakers', href: '/actors/' });
    expect(index.rows).toHaveLength(1);
  });
});

describe('the list of a group', () => {
  it('says what the group stands for and how many statements there are, the latest first', () => {
    const page = pageOf('kind', 'claim', [
      statementOf('a', '2001-02-03'),
      statementOf('b', '2001-02-05'),
    ]);
    expect(page).toMatchObject({
      heading: 'Claim',
      meaning: 'States something as a fact.',
      size: '2 statements, the latest first.',
    });
    const shown = page.list.sections.flatMap(({ runs }) => runs.flatMap((run) => run.statements));
    expect(shown.map(({ id }) => id)).toEqual(['b', 'a']);
    expect(page.frame.trail?.links.at(-1)).toEqual({ text: 'Kinds of statement', href: '/kinds/' });
  });

  it('says so where there is none', () => {
    const page = pageOf('kind', 'denial', []);
    expect(page.list.empty).toBe('No statement found.');
    expect(page).not.toHaveProperty('size');
  });

  it('can be followed if it has a feed, which the page names in its head too', () => {
    const followed = pageOf('position', 'willing', []);
    expect(textOf(followed.follow!)).toBe('Follow Willing in a feed reader (Atom)');
    expect(followed.frame.feeds[0]).toMatchObject({ href: '/positions/willing/feed.xml' });
    expect(pageOf('kind', 'claim', [])).not.toHaveProperty('follow');
  });

  it('goes on on further pages, without the head and hidden from search engines', () => {
    const statements = claims(STATEMENTS_PER_PAGE + 1);
    const [first, second] = [1, 2].map((number) => pageOf('actor', 'nobody', statements, number));
    expect(first).toHaveProperty('actor');
    expect(second).not.toHaveProperty('actor');
    expect(second).toMatchObject({ heading: 'nobody', size: '51 statements, the latest first.' });
    expect(second!.frame).toMatchObject({ isHidden: true });
    expect(second!.frame.title).toMatch(/^nobody, page 2 · /);
    expect(second!.frame.trail?.links.at(-1)).toEqual({ text: 'nobody', href: '/actors/nobody/' });
    expect(second!.list.sections.flatMap(({ runs }) => runs)).toHaveLength(1);
  });

  it('has a picture of its own where its facet says so', () => {
    const { record } = catalogueWith(claims(1));
    const catalogue = catalogueOf(record, { base: '/', hasPictures: true });
    const pictureOf = (id: FacetId, value: string) =>
      facetPage(id, value, 1, catalogue, EN).frame.shared.picture?.address;
    expect(pictureOf('actor', 'nobody')).toMatch(/\/share\/actors\/nobody\.png$/);
    expect(pictureOf('country', 'AQ')).toMatch(/\/share\/countries\/place-aq\.png$/);
    expect(pictureOf('kind', 'claim')).toMatch(/\/share\/site\.png$/);
  });

  it('of a country stands by speaker, the highest rank first', () => {
    const { list, country, ...page } = pageOf('country', 'AQ', [
      statementOf('a', '2001-02-03', { by: speakerOf('minister') }),
      statementOf('b', '2001-02-04', { by: speakerOf('envoy') }),
      statementOf('c', '2001-02-05', { by: speakerOf('minister') }),
    ]);
    expect(list.sections.map(({ heading }) => heading?.text)).toEqual(['aq-minister', 'aq-envoy']);
    expect(country?.orders?.links.map(({ current }) => current)).toEqual(['true', undefined]);
    expect(page).not.toHaveProperty('size');
  });

  it('is plain data, whatever the facet', () => {
    const catalogue = catalogueWith(wordsOfMinister([['2001-02-03', 'willing']]), {
      articles: new Map([['a', articleOf('a', 'times', ['wire'])]]),
      publishers: new Map([
        ['times', { ...publisherOf('times'), country: 'AQ', home: 'times.example' }],
        ['wire', publisherOf('wire')],
      ]),
      actors: SPEAKERS,
    });
    for (const { id, allValues, hasOwnLists } of FACETS) {
      if (hasOwnLists) continue;
      for (const value of allValues(catalogue.record)) {
        const page = facetPage(id, value, 1, catalogue, EN);
        expect(JSON.parse(JSON.stringify(page)), `${id} ${value}`).toEqual(page);
      }
    }
  });
});
