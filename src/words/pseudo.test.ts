import { expect, it } from 'vitest';
import { EN } from './en/index.ts';
import { pseudoWords } from './pseudo.ts';

const words = pseudoWords(EN);

it('accents every letter of a text and makes it longer', () => {
  expect(words.site.mainNavigation).not.toMatch(/[A-Za-z]/);
  expect(words.site.notFound.about).not.toMatch(/[A-Za-z]/);
  expect(words.site.notFound.about.length).toBeGreaterThan(EN.site.notFound.about.length * 1.25);
});

it('leaves what a text was given as it is', () => {
  expect(words.lists.earlier('Snow')).toMatch(/^[^A-Za-z]+Snow$/);
  const link = { text: 'Ice', href: '/ice/' };
  expect(words.navigation.follow(link)).toContain(link);
});

it('has the same texts as English, and says which language it is', () => {
  expect(Object.keys(words)).toEqual(Object.keys(EN));
  expect(words.language).toBe('en-XA');
  expect(words.dates.day('2001-02-03')).toMatch(/^3 [^A-Za-z]+ 2001$/);
});
