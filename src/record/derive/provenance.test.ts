import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Article } from '../model.ts';
import { date, recordOf } from '../build/testing.ts';
import { EXAMPLE_CONTENT } from '../authors/example-content.ts';
import { deriveOrigins, originsOf, reportsOf } from './provenance.ts';

type Report = Pick<Article, 'publisher' | 'cites' | 'published'>;

const report = (
  publisher: string,
  cites: readonly string[] = [],
  published = '2001-02-03',
): Report => ({
  publisher,
  cites,
  published: date(published),
});

const reportArbitrary = fc
  .tuple(
    fc.constantFrom('a', 'b', 'c', 'd', 'e'),
    fc.uniqueArray(fc.constantFrom('a', 'b', 'c', 'd', 'e', 'x', 'y'), { maxLength: 3 }),
    fc.constantFrom('2001-02-03', '2001-02-04', '2001-02'),
  )
  .map(([publisher, cites, published]) => report(publisher, cites, published));

const reportsArbitrary = fc.array(reportArbitrary, { minLength: 1, maxLength: 7 });

describe('the origins of a statement', () => {
  it('are one when ten publishers repost one agency, whose own story is not in the record', () => {
    const reposts = Array.from({ length: 10 }, (_, index) =>
      report(`p${String(index)}`, ['agency']),
    );
    expect(deriveOrigins(reposts)).toEqual(['agency']);
  });

  it('are one when the agency’s own story is in the record as well', () => {
    const reposts = Array.from({ length: 10 }, (_, index) =>
      report(`p${String(index)}`, ['agency']),
    );
    expect(deriveOrigins([...reposts, report('agency')])).toEqual(['agency']);
  });

  it('are as many as there are reports that cite nobody', () => {
    expect(deriveOrigins([report('times'), report('herald')])).toEqual(['herald', 'times']);
  });

  it('are followed down a chain of citations', () => {
    const chain = [report('a', ['b']), report('b', ['c']), report('c', ['agency'])];
    expect(deriveOrigins(chain)).toEqual(['agency']);
    expect(originsOf(chain[0]!, chain)).toEqual(['agency']);
  });

  it('are all that a report cites', () => {
    const reports = [report('times', ['wire', 'herald']), report('herald', ['agency'])];
    expect(deriveOrigins(reports)).toEqual(['agency', 'wire']);
    expect(originsOf(reports[1]!, reports)).toEqual(['agency']);
  });

  it('are the report itself when it cites its own publisher alone', () => {
    expect(deriveOrigins([report('times', ['times'])])).toEqual(['times']);
    const reports = [report('times', ['times']), report('times', ['wire'])];
    expect(reports.map((each) => originsOf(each, reports))).toEqual([['times'], ['wire']]);
  });

  it('are none when there are no reports', () => {
    expect(deriveOrigins([])).toEqual([]);
  });

  it('count a publisher once, however many of its articles report', () => {
    expect(deriveOrigins([report('times'), report('times'), report('blog', ['times'])])).toEqual([
      'times',
    ]);
  });

  it('are followed through every article of a cited publisher', () => {
    const reports = [
      report('blog', ['times']),
      report('times', ['wire']),
      report('times', ['agency']),
    ];
    expect(originsOf(reports[0]!, reports)).toEqual(['agency', 'wire']);
  });
});

describe('publishers that cite each other in a circle', () => {
  const circle = [
    report('a', ['b'], '2001-02-04'),
    report('b', ['c'], '2001-02-03'),
    report('c', ['a'], '2001-02-05'),
  ];

  it('are one origin: the one that reported first', () => {
    expect(deriveOrigins(circle)).toEqual(['b']);
  });

  it('are one origin when they reported on the same day, always the same one', () => {
    const sameDay = circle.map(({ publisher, cites }) => report(publisher, cites));
    expect(deriveOrigins(sameDay)).toEqual(['a']);
    expect(deriveOrigins(sameDay.toReversed())).toEqual(['a']);
  });

  it('gain no second origin from someone who reposts them, be it on the same day', () => {
    for (const day of ['2001-02-01', '2001-02-03', '2001-02-09']) {
      for (const publisher of ['0-blog', 'z-blog']) {
        expect(deriveOrigins([...circle, report(publisher, ['a'], day)])).toEqual(['b']);
      }
    }
  });

  it('rest on the source that one of them cites outside the circle', () => {
    expect(deriveOrigins([...circle, report('a', ['agency'])])).toEqual(['agency']);
  });

  it('stand beside the other source of someone who cites both', () => {
    const both = report('blog', ['a', 'agency']);
    expect(originsOf(both, [...circle, both])).toEqual(['agency', 'b']);
  });

  it('rest on another circle when one of them cites it', () => {
    const other = [report('x', ['y']), report('y', ['x'])];
    const linked = circle.map((each) =>
      each.publisher === 'a' ? { ...each, cites: ['b', 'x'] } : each,
    );
    expect(deriveOrigins([...linked, ...other])).toEqual(['x']);
  });
});

describe('origins in general', () => {
  it('exist for every report, and are publishers that the reports name', () => {
    fc.assert(
      fc.property(reportsArbitrary, (reports) => {
        const named = reports.flatMap(({ publisher, cites }) => [publisher, ...cites]);
        for (const each of reports) {
          const origins = originsOf(each, reports);
          expect(origins.length).toBeGreaterThan(0);
          expect(named).toEqual(expect.arrayContaining(origins));
          expect(deriveOrigins(reports)).toEqual(expect.arrayContaining(origins));
        }
      }),
    );
  });

  it('do not depend on the order of the reports', () => {
    const shuffled = reportsArbitrary.chain((reports) =>
      fc.tuple(fc.constant(reports), fc.shuffledSubarray(reports, { minLength: reports.length })),
    );
    fc.assert(
      fc.property(shuffled, ([reports, others]) => {
        expect(deriveOrigins(others)).toEqual(deriveOrigins(reports));
      }),
    );
  });

  it('do not grow by one more repost of what is there', () => {
    fc.assert(
      fc.property(reportsArbitrary, fc.nat(), reportArbitrary, (reports, number, like) => {
        const reposted = reports[number % reports.length]!.publisher;
        for (const publisher of ['0', 'z']) {
          const repost = { ...like, publisher, cites: [reposted] };
          expect(deriveOrigins([...reports, repost])).toEqual(deriveOrigins(reports));
        }
      }),
    );
  });
});

describe('reportsOf', () => {
  const { articles, statements } = recordOf(EXAMPLE_CONTENT);
  const reports = (id: string) =>
    reportsOf(statements.get(id)!, articles).map((article) => article.id);

  it('is the article that holds the statement, then those it names', () => {
    expect(reports('2001-02-04-doe-ice-thin')).toEqual([
      '2001-02-04-example-wire-doe',
      '2001-02-05-example-times-roe',
    ]);
    expect(reports('2001-02-03-roe-ice-thick')).toEqual(['2001-02-05-example-times-roe']);
  });
});
