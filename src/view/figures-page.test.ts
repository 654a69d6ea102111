import { describe, expect, it } from 'vitest';
import { statementOf } from '../record/derive/testing.ts';
import { LATEST_FIGURES } from '../catalogue/figures.ts';
import { catalogueWith } from '../catalogue/testing.ts';
import { EN } from '../words/en/index.ts';
import { figuresPage } from './figures-page.ts';
import { subjectFiguresPage } from './subject-figures-page.ts';

const troops = Array.from({ length: 60 }, (_, index) =>
  statementOf(`s${String(index)}`, '2001-02-03', { figures: [{ what: 'troops', min: index + 1 }] }),
);
const votes = statementOf('v', '2001-01-02', { figures: [{ what: 'votes', min: 3 }] });
const catalogue = catalogueWith([...troops, votes]);

describe('the page of figures', () => {
  const { subjects } = figuresPage(catalogue, EN);

  it('has the latest of each subject, and leads to the rest of a long one', () => {
    expect(subjects.map(({ heading }) => heading)).toEqual(['Troops of the whole force', 'Votes']);
    expect(subjects[0]!.table.rows).toHaveLength(LATEST_FIGURES);
    expect(subjects[0]!.all).toEqual({
      text: 'All 60 figures: troops of the whole force',
      href: '/figures/troops/',
    });
    expect(subjects[1]).not.toHaveProperty('all');
  });

  it('draws only what a chart tells better than a table', () => {
    expect(subjects.map((each) => 'chart' in each)).toEqual([true, false]);
  });

  it('says so where nobody gave a number', () => {
    expect(figuresPage(catalogueWith([]), EN)).toMatchObject({
      empty: 'No figure found.',
      subjects: [],
    });
  });
});

describe('the pages of one subject', () => {
  it('have all of its figures between them, each drawn on its own page', () => {
    const pages = [1, 2].map((number) => subjectFiguresPage('troops', number, catalogue, EN));
    const shown = pages.flatMap(({ table }) => table.rows.map(({ number }) => number.href));
    expect(new Set(shown)).toEqual(new Set(troops.map(({ id }) => `/statements/${id}/`)));
    expect(pages.map(({ chart }) => chart!.ranges.length)).toEqual([50, 10]);
    expect(pages.map(({ heading }) => heading)).toEqual([
      'Figures: troops of the whole force',
      'Figures: troops of the whole force',
    ]);
    expect(pages[1]!.frame.title).toMatch(/^Figures: troops of the whole force, page 2 /);
    expect(pages[0]!.lead).toBe('60 figures, the latest first.');
  });
});
