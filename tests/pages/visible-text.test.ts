import { describe, expect, it } from 'vitest';
import { strayWhiteSpace } from './stray-white-space.ts';
import { tableRows, visibleLines } from './visible-text.ts';

describe('visibleLines', () => {
  it('runs inline elements together and begins a line at every other', () => {
    const html =
      '<title>no</title><main><p>a <b>b</b><i>c</i></p>\n<ul><li>d<li>e</ul><style>no</style></main>f';
    expect(visibleLines(html)).toEqual(['a bc', 'd', 'e', 'f']);
    expect(visibleLines(html, 'main')).toEqual(['a bc', 'd', 'e']);
    expect(visibleLines(html, 'nav')).toEqual([]);
  });
});

describe('tableRows', () => {
  it('reads cells, those of the heads included', () => {
    const html = '<table><tr><th>A<th> B </th><tr><td><a href="/">a</a><td>1<b>2</b></table>';
    expect(tableRows(html)).toEqual([
      ['A', 'B'],
      ['a', '12'],
    ]);
  });
});

describe('strayWhiteSpace', () => {
  it.each([
    '<a href="/"> Roe </a> , minister',
    'thick .',
    '( thick)',
    'thick )',
    '<p>\n thick\n. </p>',
  ])('finds it in: %s', (html) => {
    expect(strayWhiteSpace(html)).toHaveLength(1);
  });

  it.each(['<a href="/">Roe</a>, minister', 'thick. Very.', 'a .5 share', '<p>a</p> <p>, b</p>'])(
    'does not find it in: %s',
    (html) => {
      expect(strayWhiteSpace(html)).toEqual([]);
    },
  );
});
