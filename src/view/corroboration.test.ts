import { describe, expect, it } from 'vitest';
import { articleOf, publisherOf, statementOf } from '../record/derive/testing.ts';
import type { Statement } from '../record/model.ts';
import { PUBLISHER_KINDS, wordsOf, type PublisherKind } from '../record/vocabulary.ts';
import { EN } from '../words/en/index.ts';
import { corroborationNotes } from './corroboration.ts';
import { catalogueWith } from '../catalogue/testing.ts';

function notesOf(kinds: readonly PublisherKind[], given: Partial<Statement> = {}): string[] {
  const articles = kinds.map((kind) => articleOf(kind, kind));
  const [first, ...rest] = articles;
  const statement = statementOf('s', '2001-02-03', {
    article: first!.id,
    also: rest.map(({ id }) => id),
    ...given,
  });
  const catalogue = catalogueWith([statement], {
    articles: new Map(articles.map((article) => [article.id, article])),
    publishers: new Map(wordsOf(PUBLISHER_KINDS).map((kind) => [kind, publisherOf(kind, kind)])),
  });
  return corroborationNotes(statement, catalogue, EN);
}

describe('the notes on a statement’s sources', () => {
  it('are none where a sound publisher reports a named speaker', () => {
    expect(notesOf(['newspaper', 'state-media'])).toEqual([]);
  });

  it('say that the source is not named', () => {
    expect(notesOf(['wire'], { attribution: 'anonymous' })).toEqual([
      'Rests on a source that the reports do not name.',
    ]);
  });

  it('say that nothing could be checked', () => {
    expect(notesOf(['wire'], { attribution: 'unattributed' })).toEqual([
      'Reported without a speaker, a document or an occasion that could be checked.',
    ]);
  });

  it.each<[PublisherKind[], string]>([
    [['state-media'], 'Rests only on state media.'],
    [
      ['state-media', 'aggregator'],
      'Rests only on sites that pass on what others report and state media.',
    ],
    [
      ['state-media', 'aggregator', 'content-farm'],
      'Rests only on sites that pass on what others report, sites of mass-produced or machine-written pages and state media.',
    ],
  ])('name the weak kinds among %j', (kinds, text) => {
    expect(notesOf(kinds)).toEqual([text]);
  });

  it('give every reason there is', () => {
    expect(notesOf(['state-media'], { attribution: 'anonymous' })).toHaveLength(2);
  });
});
