import { describe, expect, it } from 'vitest';
import type { ActorKind } from '../../record/vocabulary.ts';
import { citedName, commaSafeName, invertedName } from './names.ts';

const person = (name: string, country?: string) =>
  citedName({
    name,
    kind: 'person',
    roles: [{ title: 'Synthetic', rank: 'none', ...(country && { for: country }) }],
  });

describe('the name of a person', () => {
  it.each([
    ['Jane Roe', 'Roe, Jane'],
    ['Jane Mary Roe', 'Roe, Jane Mary'],
    ['Jane von der Roe', 'von der Roe, Jane'],
    ['Jane De Roe', 'De Roe, Jane'],
    ['Jane Mary Roe da Doe', 'da Doe, Jane Mary Roe'],
    ['Jane Roe-Doe', 'Roe-Doe, Jane'],
    ['Bin Roe', 'Roe, Bin'],
    ['John Doe Jr.', 'Doe, John, Jr.'],
    ['Jane', 'Jane'],
  ])('%s is %s', (name, inverted) => {
    expect(invertedName(person(name))).toBe(inverted);
  });

  it('keeps the order in which their country has it', () => {
    expect(person('Roe Jane-mary', 'KR')).toEqual({ family: 'Roe', given: 'Jane-mary' });
    expect(person('Jane Johnsdóttir', 'IS')).toEqual({ literal: 'Jane Johnsdóttir' });
  });
});

describe('the name of anybody else', () => {
  it.each<ActorKind>(['institution', 'government', 'alliance', 'group', 'media', 'unnamed-source'])(
    'is left whole: %s',
    (kind) => {
      const name = { literal: 'Unnamed British sources' };
      expect(citedName({ name: 'Unnamed British sources', kind, roles: [] })).toEqual(name);
    },
  );

  it('has no comma where a comma would make a person of it', () => {
    expect(commaSafeName({ literal: 'Leaders of Adélie, Bouvet and Ross' })).toBe(
      'Leaders of Adélie Bouvet and Ross',
    );
  });
});
