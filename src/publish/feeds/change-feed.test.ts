import { describe, expect, it } from 'vitest';
import { speakerOf, statementOf } from '../../record/derive/testing.ts';
import type { Statement } from '../../record/model.ts';
import { date } from '../../record/build/testing.ts';
import type { Position } from '../../record/vocabulary.ts';
import { HOME } from '../json-ld/testing/everything.ts';
import { BELOW_LEDGER, catalogueWith } from '../../catalogue/testing.ts';
import { EN } from '../../words/en/index.ts';
import { changeFeed } from './change-feed.ts';

const said = (
  id: string,
  on: string,
  position: Position,
  added: string,
  given: Partial<Statement> = {},
) => statementOf(id, on, { by: speakerOf('minister'), position, added: date(added), ...given });

const retracted = (on: string): Pick<Statement, 'corrections'> => ({
  corrections: [{ on: date(on), class: 'retraction', note: 'Nobody said so.' }],
});

const entriesOf = (...statements: Statement[]) =>
  changeFeed(catalogueWith(statements, {}, BELOW_LEDGER), EN).entries;

const FIRST = said('first', '2001-01-02', 'willing', '2001-01-03');
const LAST = said('last', '2001-05-06', 'opposed', '2001-05-07');

describe('the feed of changes of position', () => {
  it('tells who moved, from what to what, on whose words', () => {
    const [entry, ...others] = entriesOf(FIRST, LAST);
    expect(others).toEqual([]);
    expect(entry).toMatchObject({
      title: 'Place AQ, 6 May 2001: from willing to opposed',
      page: `${HOME}statements/last/`,
      updated: '2001-05-07',
    });
    expect(entry!.content).toContain('2 January 2001');
    expect(entry!.content).toContain(`<a href="${HOME}statements/first/">Statement first</a>`);
    expect(entry!.content).toContain('<strong>Statement last</strong>');
  });

  it('has an entry for each country that a joint statement moved, with an id of its own', () => {
    const both = { with: [speakerOf('minister', 'BV')] };
    const ids = entriesOf({ ...FIRST, ...both }, { ...LAST, ...both }).map(({ id }) => id);
    expect(new Set(ids).size).toBe(2);
  });

  it('brings a change to the top when what was said before it is entered late', () => {
    const [before] = entriesOf(FIRST, LAST);
    const between = said('between', '2001-03-04', 'committed', '2001-08-09');
    const after = entriesOf(FIRST, between, LAST);
    expect(after.map(({ title, updated }) => `${updated} ${title}`)).toEqual([
      '2001-08-09 Place AQ, 6 May 2001: from committed to opposed',
      '2001-08-09 Place AQ, 4 March 2001: from willing to committed',
    ]);
    expect(after[0]!.id).toBe(before!.id);
  });

  it('says of a change whose statement was retracted that it no longer counts', () => {
    const between = said('between', '2001-03-04', 'committed', '2001-03-05');
    const before = entriesOf(FIRST, between, LAST);
    const after = entriesOf(FIRST, { ...between, ...retracted('2001-08-09') }, LAST);
    expect(after.map(({ title, updated }) => `${updated} ${title}`)).toEqual([
      '2001-08-09 Place AQ, 6 May 2001: from willing to opposed',
      '2001-08-09 Withdrawn: Place AQ, 4 March 2001: from willing to committed',
    ]);
    expect(after[1]!.content).toMatch(/^<p>This change no longer counts\.<\/p>/);
    expect(after.map(({ id }) => id)).toEqual(before.map(({ id }) => id));
  });

  it('is empty where nobody moved', () => {
    expect(entriesOf(FIRST)).toEqual([]);
  });
});
