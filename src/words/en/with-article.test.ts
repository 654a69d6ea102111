import { describe, expect, it } from 'vitest';
import { withArticle, withArticleAtStart } from './with-article.ts';

describe('the article before the name of a country', () => {
  it.each([
    ['United Kingdom', 'the United Kingdom'],
    ['Netherlands', 'the Netherlands'],
    ['Holy See', 'the Holy See'],
    ['European Union', 'the European Union'],
    ['France', 'France'],
    ['NATO', 'NATO'],
    ['North Macedonia', 'North Macedonia'],
  ])('%s', (name, within) => {
    expect(withArticle(name)).toBe(within);
  });

  it('has a capital at the start of a sentence', () => {
    expect(withArticleAtStart('United States')).toBe('The United States');
    expect(withArticleAtStart('Malta')).toBe('Malta');
  });
});
