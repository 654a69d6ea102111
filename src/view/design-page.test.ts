import { describe, expect, it } from 'vitest';
import { catalogueWith, wordsOfMinister } from '../catalogue/testing.ts';
import { statementOf } from '../record/derive/testing.ts';
import { EN } from '../words/en/index.ts';
import { designPage } from './design-page.ts';

describe('the page of the design', () => {
  const words = wordsOfMinister([
    ['2001-03-01', 'willing'],
    ['2001-03-02', 'opposed'],
  ]);
  const noted = statementOf('n', '2001-03-05', { note: 'Disputed.' });
  const page = designPage(catalogueWith([...words, noted]), EN);

  it('shows each state with a statement of the record, or says that there is none', () => {
    const state = (text: string) => page.states.find(({ heading }) => heading === text);
    expect(state('With a note')!.statement!.id).toBe('n');
    expect(state('Retracted')).toEqual({ heading: 'Retracted', none: EN.design.noExample });
  });

  it('shows no statement twice', () => {
    const ids = [
      ...page.states.flatMap(({ statement }) => statement?.id ?? []),
      ...(page.extremes?.statements ?? []).map(({ id }) => id),
      ...(page.meeting?.run.statements ?? []).map(({ id }) => id),
    ];
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('shows changes and the pages of a list, or says that there are none', () => {
    expect(page.changes.changes).toHaveLength(1);
    expect(page.changes.none).toBeUndefined();
    expect(page.pages).toEqual({ heading: EN.design.pager, none: EN.design.onePage });
    expect(designPage(catalogueWith([]), EN).changes.none).toBe(EN.design.noChange);
  });

  it('tells how well each colour stands out, those of positions in areas and in words', () => {
    const colour = (wanted: string) => page.colours.colours.find(({ name }) => name === wanted);
    expect(colour('paper')).toMatchObject({ swatches: ['paper'], light: '1.0', dark: '1.0' });
    expect(colour('opposed')).toMatchObject({
      swatches: ['opposed-fill', 'opposed'],
      light: expect.stringMatching(/^\d+\.\d, \d+\.\d$/) as string,
    });
  });

  it('is plain data', () => {
    expect(JSON.parse(JSON.stringify(page))).toStrictEqual(page);
  });
});
