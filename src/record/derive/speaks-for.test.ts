import { describe, expect, it } from 'vitest';
import type { Role } from '../model.ts';
import { date } from '../build/testing.ts';
import { RANKS_IN_ORDER, type Rank } from '../vocabulary.ts';
import { deriveSpeaksFor, findRoleOn } from './speaks-for.ts';

function role(title: string, rank: Rank, from?: string, to?: string, country = 'AQ'): Role {
  return {
    title,
    rank,
    ...(country !== '' && { for: country }),
    ...(from !== undefined && { from: date(from) }),
    ...(to !== undefined && { to: date(to) }),
  };
}

const titleOn = (roles: readonly Role[], on: string): string | undefined =>
  findRoleOn({ roles }, date(on))?.title;

describe('findRoleOn', () => {
  const term = [role('minister', 'minister', '2001-02-03', '2001-04-05')];

  it.each([
    ['2001-02-02', undefined],
    ['2001-02-03', 'minister'],
    ['2001-03-01', 'minister'],
    ['2001-04-05', 'minister'],
    ['2001-04-06', undefined],
  ])('counts the first and the last day of a role: %s', (on, title) => {
    expect(titleOn(term, on)).toBe(title);
  });

  it.each([
    ['2001-02', 'minister'],
    ['2001-04', 'minister'],
    ['2001', 'minister'],
    ['2001-01', undefined],
    ['2001-05', undefined],
    ['2000', undefined],
  ])('lets a role count that was held on any day of a vague date: %s', (on, title) => {
    expect(titleOn(term, on)).toBe(title);
  });

  it('lets a role of vague dates count from their first to their last day', () => {
    const vague = [role('minister', 'minister', '2001-02', '2001-04')];
    expect(titleOn(vague, '2001-02-01')).toBe('minister');
    expect(titleOn(vague, '2001-04-30')).toBe('minister');
    expect(titleOn(vague, '2001-01-31')).toBeUndefined();
    expect(titleOn(vague, '2001-05-01')).toBeUndefined();
  });

  it('takes an unknown first day and an unknown last day for no limit', () => {
    expect(titleOn([role('ever', 'none')], '0001-01-01')).toBe('ever');
    expect(titleOn([role('until', 'none', undefined, '2001')], '1900')).toBe('until');
    expect(titleOn([role('since', 'none', '2001')], '2100')).toBe('since');
  });

  it('prefers the higher rank, even if it began earlier or stands later in the file', () => {
    const roles = [
      role('leader', 'party-leader', '2001-01-01'),
      role('envoy', 'envoy', '2000-06-01'),
      role('minister', 'minister', '2000-01-01'),
    ];
    expect(titleOn(roles, '2001-02-03')).toBe('minister');
    expect(titleOn(roles.toReversed(), '2001-02-03')).toBe('minister');
    expect(titleOn(roles, '2000-02-03')).toBe('minister');
  });

  it('prefers of equal ranks the one that began last, and an unknown beginning least', () => {
    const roles = [
      role('unknown', 'minister'),
      role('early', 'minister', '2000-01-01'),
      role('late', 'minister', '2001-01-01'),
    ];
    expect(titleOn(roles, '2001-02-03')).toBe('late');
    expect(titleOn(roles.toReversed(), '2001-02-03')).toBe('late');
    expect(titleOn(roles, '2000-02-03')).toBe('early');
    expect(titleOn(roles, '1999-02-03')).toBe('unknown');
  });

  it('takes the first in the file when nothing else tells them apart', () => {
    const roles = [role('first', 'minister', '2001'), role('second', 'minister', '2001')];
    expect(titleOn(roles, '2001-02-03')).toBe('first');
  });

  it('leaves the actor as it was', () => {
    const roles = [role('b', 'none'), role('a', 'minister')];
    titleOn(roles, '2001');
    expect(roles.map(({ title }) => title)).toEqual(['b', 'a']);
  });
});

describe('deriveSpeaksFor', () => {
  const on = date('2001-02-03');
  const minister = role('minister', 'minister', '2001-01-01');

  it('speaks for the country of the role held that day', () => {
    expect(deriveSpeaksFor({ on }, { roles: [minister] })).toEqual({
      role: minister,
      country: 'AQ',
      rank: 'minister',
      isAuthoritative: true,
    });
  });

  it('speaks for whom the statement says instead, in the same role', () => {
    expect(deriveSpeaksFor({ on, for: 'EU' }, { roles: [minister] })).toEqual({
      role: minister,
      country: 'EU',
      rank: 'minister',
      isAuthoritative: true,
    });
  });

  it('speaks for nobody when the statement says so, and then commits nobody', () => {
    expect(deriveSpeaksFor({ on, for: 'none' }, { roles: [minister] })).toEqual({
      role: minister,
      rank: 'minister',
      isAuthoritative: false,
    });
  });

  it('speaks for nobody before the role began', () => {
    expect(deriveSpeaksFor({ on: date('2000-12-31') }, { roles: [minister] })).toEqual({
      rank: 'none',
      isAuthoritative: false,
    });
  });

  it('speaks for nobody in a role that speaks for none', () => {
    const chair = role('chair', 'minister', undefined, undefined, '');
    expect(deriveSpeaksFor({ on }, { roles: [chair] })).toEqual({
      role: chair,
      rank: 'minister',
      isAuthoritative: false,
    });
  });

  it('commits nobody without a role, even where the statement names a country', () => {
    expect(deriveSpeaksFor({ on, for: 'AQ' }, { roles: [] })).toMatchObject({
      country: 'AQ',
      isAuthoritative: false,
    });
  });

  it.each(RANKS_IN_ORDER)('knows whether rank %s can commit its country', (rank) => {
    const speaksFor = deriveSpeaksFor({ on }, { roles: [role('holder', rank)] });
    expect(speaksFor.country).toBe('AQ');
    expect(speaksFor.isAuthoritative).toBe(!['lawmaker', 'party-leader', 'none'].includes(rank));
  });
});
