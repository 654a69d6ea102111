import { describe, expect, it } from 'vitest';
import { countryOf, speakerOf, statementOf } from '../record/derive/testing.ts';
import { date } from '../record/build/testing.ts';
import { LATEST_ROWS } from '../catalogue/paging.ts';
import { catalogueWith, wordsOfMinister } from '../catalogue/testing.ts';
import { EN } from '../words/en/index.ts';
import { countryHead } from './country-head.ts';
import { textOf } from './phrasing.ts';

const PRESIDENT = speakerOf('head-of-state');
const conditions = new Map([
  ['thaw', { id: 'thaw', label: 'A thaw', definition: 'The ice must break.' }],
]);
const said = wordsOfMinister([
  ['2001-02-03', 'willing'],
  ['2001-03-04', 'ruled-out'],
]);

const headOf = (statements: Parameters<typeof catalogueWith>[0], given = {}) => {
  const countries = new Map([
    ['AQ', countryOf('AQ', { voice: 'government', ...given })],
    ['BV', countryOf('BV')],
  ]);
  const catalogue = catalogueWith(statements, { countries, conditions });
  return (code: string, isFirst = true) =>
    countryHead(code, { isFirst, order: 'time' }, catalogue, EN);
};
const about = (statements: Parameters<typeof catalogueWith>[0], given = {}) =>
  headOf(statements, given)('AQ').about!;

describe('the head of a country’s statements', () => {
  it('tells where it stands, since when and on whose words', () => {
    const { chip, sentence } = about(said).standing;
    expect(chip).toEqual({ id: 'ruled-out', label: 'Ruled out' });
    expect(textOf(sentence)).toBe(
      'Place AQ has ruled out sending troops, since 4 March 2001, on the words of aq-minister: Statement s1.',
    );
    expect(sentence).toContainEqual({ text: 'Statement s1', href: '/statements/s1/' });
  });

  it('says so where nothing was found, and has no history then', () => {
    const silent = headOf(said)('BV');
    expect(silent.about!.standing).not.toHaveProperty('chip');
    expect(textOf(silent.about!.standing.sentence)).toMatch(/^Place BV: no statement found/);
    expect(silent.about).not.toHaveProperty('history');
    expect(silent).not.toHaveProperty('orders');
  });

  it('tells what it belongs to, who sets its line and when it was last searched for', () => {
    const texts = (given: object) =>
      about(said, given).properties.map(({ label, value }) => `${label}: ${textOf(value)}`);
    expect(texts({ memberships: ['EU', 'NATO'], checked: date('2001-05-06') })).toEqual([
      'Member of: EU, NATO',
      'Sets the line: the government; others are shown as differing voices',
      'Last searched: 6 May 2001',
    ]);
    expect(texts({ voice: 'both' })).toEqual(['Last searched: no search has been made']);
  });

  it('lists those who said otherwise apart, the latest first, and no more than there is room for', () => {
    const others = (number: number) =>
      Array.from({ length: number }, (_, index) =>
        statementOf(`other-${String(index)}`, `2001-04-${String(index + 1).padStart(2, '0')}`, {
          by: PRESIDENT,
          position: 'committed',
        }),
      );
    expect(about(said)).not.toHaveProperty('differing');
    const few = about([...said, ...others(2)]).differing!;
    expect(few.voices.map(({ statement }) => statement.href)).toEqual([
      '/statements/other-1/',
      '/statements/other-0/',
    ]);
    expect(few).not.toHaveProperty('more');
    const many = about([...said, ...others(LATEST_ROWS + 1)]).differing!;
    expect(many.voices).toHaveLength(LATEST_ROWS);
    expect(many.more).toMatch(/^The latest 25 of 26;/);
  });

  it('lists the conditions it attaches, with the first and the latest statement that does', () => {
    const attaching = (id: string, on: string) =>
      statementOf(id, on, { by: speakerOf('minister'), conditions: [{ id: 'thaw' }] });
    expect(about(said)).not.toHaveProperty('conditions');
    const once = about([attaching('a', '2001-02-03')]).conditions!.rows[0]!;
    expect(once).toMatchObject({
      condition: { text: 'A thaw', href: '/conditions/thaw/' },
      first: { href: '/statements/a/', label: 'First: Statement a' },
      number: 1,
    });
    expect(once).not.toHaveProperty('latest');
    const twice = about([attaching('a', '2001-02-03'), attaching('b', '2001-03-04')]);
    expect(twice.conditions!.rows[0]).toMatchObject({
      first: { href: '/statements/a/' },
      latest: { href: '/statements/b/', when: { text: '4 Mar 2001' } },
      number: 2,
    });
  });

  it('offers both orders, and says which one it is', () => {
    const { orders } = headOf(said)('AQ');
    expect(orders!.lead).toBe('2 statements:');
    expect(orders!.links).toStrictEqual([
      { text: 'by speaker', href: '/countries/place-aq/#statements' },
      {
        text: 'in order of time',
        href: '/countries/place-aq/timeline/#statements',
        current: 'true',
      },
    ]);
  });

  it('is short above the later pages of the list', () => {
    expect(headOf(said)('AQ', false)).not.toHaveProperty('about');
  });
});
