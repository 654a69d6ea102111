import { describe, expect, it } from 'vitest';
import { statementOf } from '../../record/derive/testing.ts';
import { sitemapEntries } from '../../publish/crawlers/sitemap-entries.ts';
import { factsOf } from '../../view/facts.ts';
import { facetIndexPage, facetPage } from '../../view/facet-page.ts';
import { EN } from '../../words/en/index.ts';
import { catalogueWith } from '../testing.ts';

/** One file and its words make a facet; all of this follows. */
describe('how a statement was said', () => {
  const spoken = statementOf('spoken', '2001-02-03', { attribution: 'spokesperson' });
  const catalogue = catalogueWith([spoken, statementOf('other', '2001-02-04')]);
  const address = '/attributions/spokesperson/';

  it('has an index of every way, with what it means', () => {
    const { heading, index } = facetIndexPage('attribution', 1, catalogue, EN);
    expect(heading).toBe('How it was said');
    expect(index.rows.map(({ name }) => name.text)).toEqual([
      'On the record',
      'Joint statement',
      'Document',
      'Through a spokesperson',
      'Anonymous source',
      'Unattributed',
    ]);
    expect(index.rows[3]).toMatchObject({
      name: { href: address },
      cells: [{ text: 'Said on the speaker’s behalf by a spokesperson.' }],
      number: { text: '1' },
    });
  });

  it('has a list of each way', () => {
    const { heading, list, frame } = facetPage('attribution', 'spokesperson', 1, catalogue, EN);
    expect(heading).toBe('Through a spokesperson');
    expect(list.sections[0]!.runs[0]!.statements.map(({ id }) => id)).toEqual(['spoken']);
    expect(frame.description).toMatch(/^How it was said: Through a spokesperson\. 1 statement /);
  });

  it('leads there from a statement’s own page', () => {
    expect(factsOf(spoken, 'page', catalogue, EN)).toContainEqual({
      label: 'How it was said',
      lines: [[{ text: 'Through a spokesperson', href: address }]],
      isList: false,
    });
  });

  it('is in the sitemap', () => {
    const found = sitemapEntries(catalogue).filter((entry) =>
      entry.address.startsWith('/attributions/'),
    );
    expect(found).toHaveLength(7);
    expect(found).toContainEqual({ address, modified: '2010-01-01' });
  });
});
