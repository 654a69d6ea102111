import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Article } from '../model.ts';
import { deriveProvenanceTree, type ProvenanceNode } from './provenance-tree.ts';
import { deriveOrigins } from './provenance.ts';
import { articleOf } from './testing.ts';

/** A tree as lines, each level deeper by two spaces: publisher, then the ids of its reports. */
const drawn = (nodes: readonly ProvenanceNode[], indent = ''): string[] =>
  nodes.flatMap(({ publisher, reports, citedBy }) => [
    `${indent}${publisher}${reports.map(({ id }) => ` ${id}`).join('')}`,
    ...drawn(citedBy, `${indent}  `),
  ]);

const treeOf = (...reports: readonly Article[]): string[] => drawn(deriveProvenanceTree(reports));

describe('the tree of a statement’s sources', () => {
  it('has an agency at its root and below it those who repost it', () => {
    expect(
      treeOf(
        articleOf('r1', 'herald', ['wire']),
        articleOf('r2', 'courier', ['wire']),
        articleOf('r3', 'wire'),
      ),
    ).toEqual(['wire r3', '  courier r2', '  herald r1']);
  });

  it('has the agency at its root even if its own report is not in the record', () => {
    expect(treeOf(articleOf('r1', 'herald', ['wire']))).toEqual(['wire', '  herald r1']);
  });

  it('has a root for every independent origin', () => {
    expect(treeOf(articleOf('r1', 'times'), articleOf('r2', 'herald'))).toEqual([
      'herald r2',
      'times r1',
    ]);
  });

  it('follows a chain of citations down', () => {
    expect(
      treeOf(
        articleOf('r1', 'blog', ['herald']),
        articleOf('r2', 'herald', ['courier']),
        articleOf('r3', 'courier', ['wire']),
      ),
    ).toEqual(['wire', '  courier r3', '    herald r2', '      blog r1']);
  });

  it('shows a report that cites two publishers below both', () => {
    expect(
      treeOf(
        articleOf('r1', 'blog', ['herald', 'times']),
        articleOf('r2', 'herald'),
        articleOf('r3', 'times'),
      ),
    ).toEqual(['herald r2', '  blog r1', 'times r3', '  blog r1']);
  });

  it('lists several reports of one publisher together, the earliest first, then by id', () => {
    expect(
      treeOf(
        articleOf('r3', 'times', [], '2001-02-05'),
        articleOf('r2', 'times', [], '2001-02-04'),
        articleOf('r1', 'times', [], '2001-02-05'),
      ),
    ).toEqual(['times r2 r1 r3']);
  });

  it('keeps a publisher’s own report apart from one that it took from an agency', () => {
    expect(treeOf(articleOf('own', 'times'), articleOf('taken', 'times', ['wire']))).toEqual([
      'times own',
      'wire',
      '  times taken',
    ]);
  });

  it('has a report that cites its own publisher at the root', () => {
    expect(treeOf(articleOf('r1', 'times', ['times']))).toEqual(['times r1']);
  });

  it('does not put a publisher below itself for citing itself beside an agency', () => {
    expect(treeOf(articleOf('r1', 'times', ['times', 'wire']))).toEqual(['wire', '  times r1']);
  });

  it('begins a circle with the one that reported first and ends when all have been named', () => {
    expect(
      treeOf(
        articleOf('r1', 'a', ['b'], '2001-02-04'),
        articleOf('r2', 'b', ['c'], '2001-02-03'),
        articleOf('r3', 'c', ['a'], '2001-02-05'),
      ),
    ).toEqual(['b r2', '  a r1', '    c r3']);
  });

  it('loses no report to a circle that an agency is cited into', () => {
    expect(
      treeOf(
        articleOf('first', 'times', ['wire']),
        articleOf('taken', 'blog', ['times']),
        articleOf('second', 'times', ['blog']),
      ),
    ).toEqual(['wire', '  times first', '    blog taken', '      times second']);
  });

  it('is empty without reports', () => {
    expect(treeOf()).toEqual([]);
  });
});

const reportArbitrary = fc.tuple(
  fc.constantFrom('a', 'b', 'c'),
  fc.subarray(['a', 'b', 'c', 'x'], { maxLength: 2 }),
  fc.constantFrom('2001-02-03', '2001-02-04', '2001-02'),
);
const reportsArbitrary = fc
  .array(reportArbitrary, { minLength: 1, maxLength: 5 })
  .map((reports) =>
    reports.map(([publisher, cites, published], index) =>
      articleOf(`r${String(index)}`, publisher, cites, published),
    ),
  );

const nodesOf = (nodes: readonly ProvenanceNode[]): ProvenanceNode[] =>
  nodes.flatMap((node) => [node, ...nodesOf(node.citedBy)]);

describe('trees of sources in general', () => {
  it('have the independent origins at their roots, so that the page agrees with its count', () => {
    fc.assert(
      fc.property(reportsArbitrary, (reports) => {
        expect(deriveProvenanceTree(reports).map(({ publisher }) => publisher)).toEqual(
          deriveOrigins(reports),
        );
      }),
    );
  });

  it('show every report, and each where it belongs', () => {
    fc.assert(
      fc.property(reportsArbitrary, (reports) => {
        const nodes = nodesOf(deriveProvenanceTree(reports));
        const shown = new Set(nodes.flatMap((node) => node.reports.map(({ id }) => id)));
        expect([...shown].sort()).toEqual(reports.map(({ id }) => id).sort());
        for (const { publisher, reports: own, citedBy } of nodes) {
          expect(own.every((report) => report.publisher === publisher)).toBe(true);
          for (const below of citedBy) {
            expect(below.publisher).not.toBe(publisher);
            expect(below.reports.length).toBeGreaterThan(0);
            expect(below.reports.every(({ cites }) => cites.includes(publisher))).toBe(true);
          }
        }
      }),
    );
  });

  it('do not depend on the order of the reports', () => {
    fc.assert(
      fc.property(reportsArbitrary, (reports) => {
        expect(deriveProvenanceTree(reports.toReversed())).toEqual(deriveProvenanceTree(reports));
      }),
    );
  });
});
