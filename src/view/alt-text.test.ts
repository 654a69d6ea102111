import { describe, expect, it } from 'vitest';
import { speakerOf, statementOf } from '../record/derive/testing.ts';
import type { Statement } from '../record/model.ts';
import { date } from '../record/build/testing.ts';
import { cardOf } from './statement-card.ts';
import { catalogueWith } from '../catalogue/testing.ts';
import { EN } from '../words/en/index.ts';
import { actorAlt, countryAlt, statementAlt } from './alt-text.ts';
import { proseOf } from '../publish/pictures/testing.ts';

function altOf(given: Partial<Statement>): string {
  const statement = statementOf('s', '2001-02', { by: speakerOf('minister'), ...given });
  return statementAlt(cardOf(statement, catalogueWith([statement]), EN), EN);
}

describe('a picture in words', () => {
  it('of a statement has its words, speaker, date and position', () => {
    const quotation = { words: proseOf('thick ice'), language: 'en', translated: false };
    expect(altOf({ quotation, position: 'ruled-out' })).toBe(
      'aq-minister, February 2001: “thick ice” Position: ruled out.',
    );
    expect(altOf({})).toBe('aq-minister, February 2001: Statement s.');
  });

  it('of a retracted statement does not repeat it', () => {
    expect(
      altOf({ corrections: [{ on: date('2001-05-06'), class: 'retraction', note: 'No.' }] }),
    ).toBe('This statement has been retracted.');
  });

  it('of a country says where it stands', () => {
    const by = speakerOf('minister');
    const catalogue = catalogueWith([statementOf('s', '2001-02', { by, position: 'committed' })]);
    expect(countryAlt('AQ', catalogue, EN)).toBe(
      'Place AQ has pledged forces, since February 2001.',
    );
    expect(countryAlt('BV', catalogue, EN)).toBe(
      'Place BV: no statement found that tells where it stands.',
    );
  });

  it('of an actor says what they are', () => {
    expect(actorAlt(speakerOf('envoy'), catalogueWith([]), EN)).toBe(
      'aq-envoy, envoy: statements, with dates and sources.',
    );
  });
});
