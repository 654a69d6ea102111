import { describe, expect, it } from 'vitest';
import { speakerOf, statementOf } from '../../record/derive/testing.ts';
import type { Correction } from '../../record/model.ts';
import { date } from '../../record/build/testing.ts';
import { HOME } from '../json-ld/testing/everything.ts';
import { BELOW_LEDGER, catalogueWith } from '../../catalogue/testing.ts';
import { EN } from '../../words/en/index.ts';
import { correctionFeed } from './correction-feed.ts';

const TYPO: Correction = { on: date('2011-02-03'), class: 'typo', note: 'A letter.' };
const CORRECTION: Correction = {
  on: date('2011-04-05'),
  class: 'correction',
  note: 'The source said otherwise.',
  was: 'the ice is thin',
};

const entriesOf = (...corrections: Correction[]) => {
  const statement = statementOf('s', '2001-02-03', { by: speakerOf('minister'), corrections });
  return correctionFeed(catalogueWith([statement], {}, BELOW_LEDGER), EN).entries;
};

describe('the feed of corrections', () => {
  it('tells what was corrected, when, why, and what it said before', () => {
    const [entry] = entriesOf(CORRECTION);
    expect(entry).toMatchObject({
      title: 'Correction: Statement s',
      page: `${HOME}statements/s/#versions`,
      published: '2011-04-05',
      updated: '2011-04-05',
    });
    const text = entry!.content.replace(/<[^>]*>/g, '');
    expect(text).toMatch(
      /^Correction, 5 April 2011: The source said otherwise\. Earlier wording: the ice is thin/,
    );
    expect(text).toContain('The statement as it stands now: Statement s');
  });

  it('has an entry for each correction, the latest first, which a later one leaves as it was', () => {
    const [first] = entriesOf(TYPO);
    const both = entriesOf(TYPO, CORRECTION);
    expect(both.map(({ title }) => title)).toEqual([
      'Correction: Statement s',
      'Typo: Statement s',
    ]);
    expect(both[1]!.id).toBe(first!.id);
  });
});
