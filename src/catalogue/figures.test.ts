import { describe, expect, it } from 'vitest';
import { statementOf } from '../record/derive/testing.ts';
import type { Figure } from '../record/model.ts';
import { figuresBySubject, figuresOf, LATEST_FIGURES, longSubjects } from './figures.ts';
import { catalogueWith } from './testing.ts';

const troops: Figure = { what: 'troops', min: 1 };

describe('the figures of a subject', () => {
  const catalogue = catalogueWith([
    statementOf('b', '2001-03-04', { figures: [troops, { what: 'votes', min: 2 }] }),
    statementOf('a', '2001-02-03', {
      figures: [
        { ...troops, min: 3 },
        { ...troops, min: 4 },
      ],
    }),
  ]);

  it('come the latest first, several of one statement in its order', () => {
    expect(
      figuresOf('troops', catalogue).map(({ statement, figure }) => [statement.id, figure.min]),
    ).toEqual([
      ['b', 1],
      ['a', 3],
      ['a', 4],
    ]);
    expect(figuresOf('money', catalogue)).toEqual([]);
  });

  it('are told of the subjects that have any, in the order of the vocabulary', () => {
    expect(figuresBySubject(catalogue).map(({ subject }) => subject)).toEqual(['troops', 'votes']);
  });
});

describe('a subject of many figures', () => {
  const many = Array.from({ length: LATEST_FIGURES + 1 }, (_, index) =>
    statementOf(`s${String(index)}`, '2001-02-03', { figures: [{ what: 'votes', min: index }] }),
  );

  it('has pages of its own as soon as one figure is left out elsewhere', () => {
    expect(longSubjects(catalogueWith(many)).map(({ subject }) => subject)).toEqual(['votes']);
    expect(longSubjects(catalogueWith(many.slice(1)))).toEqual([]);
  });
});
