import { describe, expect, it } from 'vitest';
import { correctedOn } from '../record/ledger/testing.ts';
import type { Statement } from '../record/model.ts';
import { catalogueWith } from '../catalogue/testing.ts';
import { STATEMENTS_PER_PAGE } from '../catalogue/paging.ts';
import { proseOf } from '../publish/pictures/testing.ts';
import { EN } from '../words/en/index.ts';
import { correctionsPage } from './corrections-page.ts';
import { textOf } from './phrasing.ts';

const POLICY = {
  id: 'corrections',
  title: 'How we correct',
  description: 'What happens to mistakes.',
  body: proseOf('We say so.'),
};

const pageOf = (
  statements: readonly Statement[],
  number = 1,
  pages = new Map([['corrections', POLICY]]),
) => correctionsPage(number, catalogueWith(statements, { pages }), EN);

describe('the page of corrections', () => {
  it('tells when which statement was corrected, why, and what it said before', () => {
    const corrected = correctedOn('s', [['2010-02-03', 'typo']]);
    const [correction] = corrected.corrections;
    const { corrections, lead } = pageOf([
      { ...corrected, corrections: [{ ...correction!, was: 'hold' }] },
    ]);
    expect(lead).toBe('1 correction.');
    expect(corrections.map(({ was, ...row }) => ({ ...row, was: was && textOf(was) }))).toEqual([
      {
        when: { text: '3 February 2010', time: '2010-02-03' },
        label: 'Typo',
        statement: { text: 'Statement s', href: '/statements/s/#versions' },
        note: 'It said otherwise.',
        was: 'Earlier wording: hold',
      },
    ]);
  });

  it('says so if nothing was corrected', () => {
    expect(pageOf([]).lead).toBe('No published statement has been corrected so far.');
  });

  it('leads to its feed, in words and for programs', () => {
    const { follow, frame } = pageOf([]);
    expect(follow).toContainEqual(
      expect.objectContaining({ href: '/corrections/feed.xml', type: 'application/atom+xml' }),
    );
    expect(frame.feeds[0]).toMatchObject({ href: '/corrections/feed.xml' });
  });

  it('shows the policy on its first page, if there is one', () => {
    const many = Array.from({ length: STATEMENTS_PER_PAGE + 1 }, (_, index) =>
      correctedOn(`s${String(index)}`, [['2010-02-03', 'typo']]),
    );
    const [first, second] = [1, 2].map((number) => pageOf(many, number));
    expect(first).toMatchObject({ title: 'How we correct', policy: '<p>We say so.</p>' });
    expect(second).not.toHaveProperty('policy');
    expect(second!.corrections).toHaveLength(1);
    expect(second!.frame.isHidden).toBe(true);
    const without = pageOf([], 1, new Map());
    expect(without.title).toBe('Corrections');
    for (const view of [first, second, without]) {
      expect(JSON.parse(JSON.stringify(view))).toStrictEqual(view);
    }
  });
});
