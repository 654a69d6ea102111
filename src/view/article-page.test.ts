import { describe, expect, it } from 'vitest';
import { articleOf, publisherOf, statementOf } from '../record/derive/testing.ts';
import { date } from '../record/build/testing.ts';
import type { Article } from '../record/model.ts';
import { ENTRIES_PER_PAGE } from '../catalogue/paging.ts';
import { catalogueWith } from '../catalogue/testing.ts';
import { proseOf } from '../publish/pictures/testing.ts';
import { EN } from '../words/en/index.ts';
import { articlePage } from './article-page.ts';
import { articlesPage } from './articles-page.ts';
import { textOf } from './phrasing.ts';

const FULL: Article = {
  ...articleOf('a', 'times', ['wire', 'agency']),
  headline: 'La glace',
  language: 'fr',
  kind: 'repost',
  archive: 'https://archive.example/20010203000000/a',
  note: 'Its date is doubted.',
  accessed: date('2009-12-31'),
  summary: proseOf('What the minister said.'),
};

const catalogueWithArticles = (articles: readonly Article[], isCarrying = true) =>
  catalogueWith(isCarrying ? [statementOf('s', '2001-02-03')] : [], {
    articles: new Map(articles.map((article) => [article.id, article])),
    publishers: new Map([
      ['times', { ...publisherOf('times', 'state-media'), note: 'Owned by penguins.' }],
      ...['wire', 'agency'].map((id) => [id, publisherOf(id)] as const),
    ]),
  });

const full = articlePage('a', catalogueWithArticles([FULL]), EN);
const bare = articlePage('a', catalogueWithArticles([articleOf('a', 'wire')], false), EN);

describe('the page of a report', () => {
  it('is plain data', () => {
    for (const view of [full, bare]) expect(JSON.parse(JSON.stringify(view))).toStrictEqual(view);
  });

  it('has the headline in its language; or says whose report it is, and that its headline was not seen', () => {
    expect(full.title).toEqual({ text: 'La glace', lang: 'fr' });
    expect(full).not.toHaveProperty('headlineNotSeen');
    expect(bare.title).toEqual({ text: 'Report by The wire' });
    expect(bare.headlineNotSeen).toBe('The report’s own headline was not seen.');
  });

  it('tells where it was published, what it is and whence it has its news', () => {
    const facts = full.facts.map(({ label, lines }) => `${label}: ${lines.map(textOf).join()}`);
    expect(facts).toEqual([
      'Source: https://times.example/a',
      'Archived copy: https://archive.example/20010203000000/a',
      'Kind: Repost, state media',
      'Language: French',
      'Says it got this from: The wire, The agency',
      'Read on: 31 December 2009',
      'In this record since: 1 January 2010',
    ]);
    expect(bare.facts.map(({ label }) => label)).toEqual([
      'Source',
      'Kind',
      'Language',
      'In this record since',
    ]);
  });

  it('keeps a way to the copy for when the source is gone', () => {
    expect(full.facts[0]!.lines[0]![0]).toMatchObject({
      rel: 'external noreferrer',
      data: { 'data-versionurl': FULL.archive },
    });
  });

  it('shows what must be known of the report and of its publisher', () => {
    expect(full.notes).toEqual([
      { label: 'Note.', text: 'Its date is doubted.' },
      { label: 'About the publisher.', text: 'Owned by penguins.' },
    ]);
    expect(bare.notes).toEqual([]);
  });

  it('lists the statements that it carries, or says that there is none', () => {
    expect(full.statements.entries.map(({ id }) => id)).toEqual(['s']);
    expect(full.statements).not.toHaveProperty('none');
    expect(bare.statements.none).toContain('No statement');
  });
});

describe('the list of reports', () => {
  it('names the publisher where the title does not', () => {
    const { articles } = articlesPage(
      1,
      catalogueWithArticles([FULL, articleOf('b', 'wire', [], '2001-02-02')]),
      EN,
    );
    expect(articles.map(({ title, publisher }) => [title, publisher])).toEqual([
      [{ text: 'La glace', href: '/articles/a/', lang: 'fr' }, 'The times'],
      [{ text: 'Report by The wire', href: '/articles/b/' }, undefined],
    ]);
  });

  it('is paged, and its further pages are kept out of search engines', () => {
    const many = Array.from({ length: ENTRIES_PER_PAGE + 1 }, (_, index) =>
      articleOf(`a${String(index)}`, 'wire'),
    );
    const catalogue = catalogueWithArticles(many, false);
    const [first, second] = [1, 2].map((number) => articlesPage(number, catalogue, EN));
    expect(first!.frame).toMatchObject({ isHidden: false });
    expect(first!.lead).toBe(`${String(many.length)} published reports, the latest first.`);
    expect(second!.articles).toHaveLength(1);
    expect(second!.frame).toMatchObject({ isHidden: true, trail: { here: 'Articles, page 2' } });
    expect(JSON.parse(JSON.stringify(second))).toStrictEqual(second);
  });
});
