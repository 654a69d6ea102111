import { expect, it } from 'vitest';
import { EN } from '../words/en/index.ts';
import { formatFigure } from './figures.ts';

it.each([
  [{ min: 30 }, '30'],
  [{ min: 30, max: 30 }, '30'],
  [{ min: 20_000, max: 50_000 }, '20,000 to 50,000'],
  [{ min: 0, max: 10_000 }, '0 to 10,000'],
  [{ min: 200_000_000 }, '200,000,000'],
])('the figure %j reads %s', (figure, text) => {
  expect(formatFigure(figure, EN)).toBe(text);
});
