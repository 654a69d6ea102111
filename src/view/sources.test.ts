import { describe, expect, it } from 'vitest';
import { articleOf, statementOf } from '../record/derive/testing.ts';
import { EN } from '../words/en/index.ts';
import { formatSources } from './sources.ts';
import { catalogueWith } from '../catalogue/testing.ts';

describe('the sources of a statement', () => {
  it.each([
    ['one report of its own', [articleOf('a', 'times')], '1 origin, 1 report'],
    [
      'an agency and three reposts',
      [
        articleOf('a', 'wire'),
        articleOf('b', 'times', ['wire']),
        articleOf('c', 'herald', ['wire']),
        articleOf('d', 'herald', ['wire']),
      ],
      '1 origin, 4 reports',
    ],
    [
      'two who both were there',
      [articleOf('a', 'times'), articleOf('b', 'wire')],
      '2 origins, 2 reports',
    ],
    [
      'one report that cites two',
      [articleOf('a', 'times', ['wire', 'herald'])],
      '2 origins, 1 report',
    ],
  ])('read right for %s', (_, articles, text) => {
    const [first, ...rest] = articles;
    const statement = statementOf('s', '2001-02-03', {
      article: first!.id,
      also: rest.map(({ id }) => id),
    });
    const { sources } = catalogueWith([statement], {
      articles: new Map(articles.map((article) => [article.id, article])),
    });
    expect(formatSources(sources.get('s')!, EN)).toBe(text);
  });
});
