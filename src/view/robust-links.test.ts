import { expect, it } from 'vitest';
import { articleOf } from '../record/derive/testing.ts';
import { date } from '../record/build/testing.ts';
import { robustLink, robustLinkAttributes } from './robust-links.ts';

const article = { ...articleOf('a', 'times'), accessed: date('2009-12-24') };
const versionDate = (archive: string, accessed?: string) =>
  robustLinkAttributes({ ...article, archive, ...(accessed && { accessed: date(accessed) }) })?.[
    'data-versiondate'
  ];

it('leads a reader to the original and to the copy', () => {
  const archive = 'https://web.archive.org/web/20091231093015/https://times.example/a';
  expect(robustLinkAttributes({ ...article, archive })).toEqual({
    'data-originalurl': 'https://times.example/a',
    'data-versionurl': archive,
    'data-versiondate': '2009-12-31T09:30:15Z',
  });
});

it('says nothing where no copy is known', () => {
  expect(robustLinkAttributes(article)).toBeUndefined();
  expect(robustLink(article, 'Ice', { lang: 'fr' })).toEqual({
    text: 'Ice',
    href: 'https://times.example/a',
    lang: 'fr',
    rel: 'external noreferrer',
  });
});

it.each([
  ['https://web.archive.org/web/20091231093015if_/https://times.example/a', '2009-12-31T09:30:15Z'],
  ['https://archive.ph/2009.12.31-093015/https://times.example/a', '2009-12-31T09:30:15Z'],
  ['https://archive.ph/AbCd1', '2009-12-24'],
  ['https://archive.example/99999999999999/a', '2009-12-24'],
])('takes the date of the copy from its address where it is there: %s', (archive, shown) => {
  expect(versionDate(archive)).toBe(shown);
});

it('falls back on the day of entry where it is not known on which day the article was read', () => {
  expect(versionDate('https://archive.ph/AbCd1', '2009-12')).toBe('2010-01-01');
  expect(versionDate('https://archive.ph/AbCd1', '2009-12-24~')).toBe('2010-01-01');
});
