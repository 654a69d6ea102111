import { describe, expect, it } from 'vitest';
import { recordOf } from '../record/build/testing.ts';
import { EXAMPLE_CONTENT } from '../record/authors/example-content.ts';
import { facetOf, FACETS, type FacetId } from '../catalogue/facets/index.ts';
import { EN } from '../words/en/index.ts';
import { facetWords, labelOf, meaningOf } from './facet-label.ts';

const record = recordOf(EXAMPLE_CONTENT);
const named = (id: FacetId, value: string) => labelOf(facetOf(id), value, record, EN);
const meant = (id: FacetId, value: string) => meaningOf(facetOf(id), value, record, EN);

describe('the name of a group', () => {
  it.each([
    ['country', 'AQ', 'Antarctica'],
    ['actor', 'jane-roe', 'Jane Roe'],
    ['month', '2001/02', 'February 2001'],
    ['month', '2001/month-unknown', '2001, month not known'],
    ['kind', 'denial', 'Denial'],
    ['attribution', 'anonymous', 'Anonymous source'],
  ] as const)('of %s %s is %s, as the record or the words have it', (id, value, name) => {
    expect(named(id, value)).toBe(name);
  });

  it('is its id where nobody names it', () => {
    expect(named('actor', 'nobody-at-all')).toBe('nobody-at-all');
    expect(named('kind', 'song')).toBe('song');
  });
});

describe('what a group stands for', () => {
  it('is told by the record or by the words', () => {
    expect(meant('condition', 'thaw')).toBe(record.conditions.get('thaw')!.definition);
    expect(meant('position', 'ruled-out')).toBe('Will not send troops.');
    expect(meant('attribution', 'spokesperson')).toBe(
      'Said on the speaker’s behalf by a spokesperson.',
    );
  });

  it('is not told of what its name tells', () => {
    expect(meant('country', 'AQ')).toBeUndefined();
    expect(meant('month', '2001/02')).toBeUndefined();
  });
});

it('has words for every facet and every group: a label, a sentence, a name that is no id', () => {
  for (const facet of FACETS) {
    const { label, about } = facetWords(facet, EN);
    for (const text of [label.one, label.many]) expect(text, facet.id).toMatch(/^[A-Z]/);
    expect(about, facet.id).toMatch(/^[A-Z].*\.$/);
    for (const value of facet.allValues(record)) {
      expect(labelOf(facet, value, record, EN), `${facet.id} ${value}`).not.toBe(value);
    }
  }
});
