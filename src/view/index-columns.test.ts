import { expect, it } from 'vitest';
import { speakerOf, statementOf } from '../record/derive/testing.ts';
import { indexColumnsOf } from './index-columns.ts';
import { catalogueWith, wordsOfMinister } from '../catalogue/testing.ts';

const position = indexColumnsOf('country')[0]!;

it('tells a country that told no position from one of which nothing was found', () => {
  const silent = statementOf('s', '2001-02-03', { by: speakerOf('minister') });
  expect(position.read('AQ', catalogueWith([silent])).text).toBe('no position stated');
  expect(position.read('AQ', catalogueWith([])).text).toBe('no statement found');
  const told = catalogueWith(wordsOfMinister([['2001-02-03', 'willing']]));
  expect(position.read('AQ', told).position).toBe('willing');
});
