import { EN } from '../words/en/index.ts';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { SPEAKERS, speakerOf, statementOf } from '../record/derive/testing.ts';
import { RANKS_IN_ORDER } from '../record/vocabulary.ts';
import { orderBySpeaker, runsOf, sectionsOf } from './list-sections.ts';
import { catalogueWith } from '../catalogue/testing.ts';

const statementsArbitrary = fc
  .array(
    fc.tuple(
      fc.constantFrom('2001-01-31', '2001-02', '2001-02-03', '2002', '2002-03-04'),
      fc.constantFrom(...SPEAKERS.keys()),
    ),
    { maxLength: 8 },
  )
  .map((list) => list.map(([on, by], index) => statementOf(`s${String(index)}`, on, { by })));

describe('the sections of a list', () => {
  const [first, second, third] = [
    statementOf('a', '2001-03-05', { by: speakerOf('minister') }),
    statementOf('b', '2001-03-04', { by: speakerOf('envoy') }),
    statementOf('c', '2001-02-03', { by: speakerOf('envoy') }),
  ];
  const catalogue = catalogueWith([first, second, third]);
  const told = (by: 'month' | 'actor') =>
    sectionsOf([first, second, third], by, catalogue, EN).map((section) => [
      section.label,
      section.address,
      section.detail,
      section.statements.map(({ id }) => id).join(' '),
    ]);

  it('by month have the month as heading, with a link to it', () => {
    expect(told('month')).toEqual([
      ['March 2001', '/timeline/2001/03/', undefined, 'a b'],
      ['February 2001', '/timeline/2001/02/', undefined, 'c'],
    ]);
  });

  it('by speaker have the name and the office, with a link to the speaker', () => {
    expect(told('actor')).toEqual([
      ['aq-minister', '/actors/aq-minister/', 'minister', 'a'],
      ['aq-envoy', '/actors/aq-envoy/', 'envoy', 'b c'],
    ]);
  });

  it('keep every statement and the order of the list, and no two neighbours share a heading', () => {
    fc.assert(
      fc.property(
        statementsArbitrary,
        fc.constantFrom<'month' | 'actor'>('month', 'actor'),
        (statements, by) => {
          const sections = sectionsOf(statements, by, catalogueWith(statements), EN);
          expect(sections.flatMap((section) => section.statements)).toEqual(statements);
          const labels = sections.map(({ label }) => label);
          expect(labels.filter((label, index) => label === labels[index - 1])).toEqual([]);
        },
      ),
      { numRuns: 30 },
    );
  });

  it('are none for an empty list', () => {
    expect(sectionsOf([], 'month', catalogue, EN)).toEqual([]);
  });
});

describe('a country’s statements by speaker', () => {
  const orderOf = (given: readonly (readonly [id: string, on: string, by: string])[]): string => {
    const statements = given.map(([id, on, by]) => statementOf(id, on, { by }));
    const ordered = orderBySpeaker(statements, catalogueWith(statements));
    return ordered.map(({ id }) => id).join(' ');
  };

  it('begin with the highest rank, each speaker’s own with the latest', () => {
    expect(
      orderOf([
        ['a', '2001-05-01', speakerOf('lawmaker')],
        ['b', '2001-02-03', speakerOf('head-of-state')],
        ['c', '2001-03-04', speakerOf('head-of-state')],
        ['d', '2001-04-05', speakerOf('minister')],
      ]),
    ).toBe('c b d a');
  });

  it('of equal ranks begin with who spoke last', () => {
    expect(
      orderOf([
        ['a', '2001-02-03', speakerOf('minister')],
        ['b', '2001-03-04', speakerOf('minister', 'BV')],
        ['c', '2001-01-01', speakerOf('minister', 'BV')],
      ]),
    ).toBe('b c a');
  });

  it('stay together by speaker, in the order of the ranks, and none is lost', () => {
    fc.assert(
      fc.property(statementsArbitrary, (statements) => {
        const catalogue = catalogueWith(statements);
        const ordered = orderBySpeaker(statements, catalogue);
        expect(ordered.map(({ id }) => id).sort()).toEqual(statements.map(({ id }) => id).sort());
        const sections = sectionsOf(ordered, 'actor', catalogue, EN);
        expect(new Set(sections.map(({ label }) => label)).size).toBe(sections.length);
        const ranks = ordered.map(({ id }) =>
          RANKS_IN_ORDER.indexOf(catalogue.speakers.get(id)![0]!.rank),
        );
        expect(ranks).toEqual(ranks.toSorted((a, b) => a - b));
      }),
      { numRuns: 30 },
    );
  });
});

describe('the runs of a list', () => {
  const at = (id: string, on: string, event?: string) =>
    statementOf(id, on, { by: speakerOf('minister'), ...(event && { event }) });
  const told = (...statements: ReturnType<typeof at>[]) =>
    runsOf(statements).map(({ event, statements }) => [
      event,
      statements.map(({ id }) => id).join(' '),
    ]);

  it('bring together what was said on one day at one meeting', () => {
    expect(
      told(
        at('a', '2001-02-04', 'summit'),
        at('b', '2001-02-04', 'summit'),
        at('c', '2001-02-03', 'summit'),
        at('d', '2001-02-03'),
        at('e', '2001-02-03'),
      ),
    ).toEqual([
      ['summit', 'a b'],
      [undefined, 'c'],
      [undefined, 'd'],
      [undefined, 'e'],
    ]);
  });

  it('do not bring together what was said some time in one month', () => {
    expect(told(at('a', '2001-02', 'summit'), at('b', '2001-02', 'summit'))).toEqual([
      [undefined, 'a'],
      [undefined, 'b'],
    ]);
  });

  it('keep every statement and the order of the list', () => {
    fc.assert(
      fc.property(statementsArbitrary, (statements) => {
        expect(runsOf(statements).flatMap((run) => run.statements)).toEqual(statements);
      }),
    );
  });
});
