import { describe, expect, it } from 'vitest';
import { catalogueWith } from '../catalogue/testing.ts';
import { statementOf } from '../record/derive/testing.ts';
import { EN } from '../words/en/index.ts';
import type { SearchOffer } from './search-form.ts';
import { timelinePage } from './timeline-page.ts';

const days = Array.from({ length: 60 }, (_, index) => String((index % 28) + 1).padStart(2, '0'));
const catalogue = catalogueWith(
  days.map((day, index) => statementOf(`s${String(index)}`, `2001-03-${day}`)),
);
const offer: SearchOffer = { filters: [], index: '/pagefind/' };

describe('the timeline', () => {
  const first = timelinePage(1, offer, catalogue, EN);
  const second = timelinePage(2, undefined, catalogue, EN);

  it('can be filtered on its first page, and leads there from the others', () => {
    expect(first.first!.form).toMatchObject({ action: '/timeline/', apply: 'Filter' });
    expect(first.filter).toBeUndefined();
    expect(second.first).toBeUndefined();
    expect(second.filter).toEqual({ text: 'Filter the timeline', href: '/timeline/' });
  });

  it('searches no words there, so that results have one order, by month', () => {
    const { form, results } = first.first!;
    expect(form.words).toBeUndefined();
    expect(form.order).toBeUndefined();
    expect(results).toMatchObject({ level: 3, isByMonth: true });
  });

  it('counts all statements on every page, and keeps the later pages out of search engines', () => {
    expect([first.lead, second.lead]).toEqual(Array(2).fill('60 statements, the latest first.'));
    expect([first.frame.isHidden, second.frame.isHidden]).toEqual([false, true]);
    expect(second.frame.title).toMatch(/^Timeline, page 2 · /);
    expect(second.frame.trail?.links.at(-1)).toEqual({ text: 'Timeline', href: '/timeline/' });
  });

  it('is plain data', () => {
    expect(JSON.parse(JSON.stringify(first))).toStrictEqual(first);
  });
});
