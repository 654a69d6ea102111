import { describe, expect, it } from 'vitest';
import { speakerOf, statementOf } from '../../record/derive/testing.ts';
import { date } from '../../record/build/testing.ts';
import type { Position } from '../../record/vocabulary.ts';
import { HOME } from '../json-ld/testing/everything.ts';
import { BELOW_LEDGER, catalogueWith } from '../../catalogue/testing.ts';
import { EN } from '../../words/en/index.ts';
import { digestFeed } from './digest-feed.ts';

const said = (id: string, on: string, position: Position, added = '2010-01-01') =>
  statementOf(id, on, { by: speakerOf('minister'), position, added: date(added) });

const feedOf = (...statements: ReturnType<typeof said>[]) =>
  digestFeed(catalogueWith(statements, {}, BELOW_LEDGER), EN);

describe('the feed of the weeks', () => {
  it('tells of each week how much was said, who moved and the titles', () => {
    const { entries } = feedOf(
      said('a', '2001-01-02', 'willing'),
      said('b', '2001-02-05', 'willing'),
      said('c', '2001-02-06', 'opposed'),
    );
    expect(entries.map(({ title, page }) => [title, page])).toEqual([
      ['Week 6 of 2001: 5 to 11 February 2001', `${HOME}digest/2001-W06/`],
      ['Week 1 of 2001: 1 to 7 January 2001', `${HOME}digest/2001-W01/`],
    ]);
    const lines = entries[0]!.content
      .split(/<\/(?:p|h2|li)>/)
      .map((line) => line.replace(/<[^>]*>/g, ''));
    expect(lines.filter(Boolean)).toEqual([
      '2 statements, 1 change of position.',
      'Who changed position',
      'Place AQ: from willing to opposed, on Statement c',
      'What was said',
      '6 Feb 2001, aq-minister: Statement c',
      '5 Feb 2001, aq-minister: Statement b',
      'The whole week',
    ]);
    expect(entries[1]!.content).toContain('1 statement, no change of position.');
  });

  it('brings a week to the top when something of it is entered late, as the same entry', () => {
    const recent = said('b', '2001-02-05', 'willing', '2010-02-03');
    const [, before] = feedOf(said('a', '2001-01-02', 'willing'), recent).entries;
    const late = said('late', '2001-01-03', 'willing', '2010-04-05');
    const [after] = feedOf(said('a', '2001-01-02', 'willing'), late, recent).entries;
    expect(after).toMatchObject({ id: before!.id, published: '2010-01-01', updated: '2010-04-05' });
  });

  it('names ten of many statements and how many there are besides', () => {
    const many = Array.from({ length: 40 }, (_, index) =>
      said(`s${String(index)}`, '2001-02-05', 'willing'),
    );
    const { content } = feedOf(...many).entries[0]!;
    expect(content.match(/Statement s/g)).toHaveLength(10);
    expect(content).toContain('and 30 more');
  });
});
