import type { Article } from '../model.ts';
import { comparePartialDates, compareText } from '../partial-date.ts';
import { deriveOrigins } from './provenance.ts';

/** A publisher in the chain of those who passed a statement on. */
export interface ProvenanceNode {
  readonly publisher: string;
  /** Its reports in the record, earliest first; none if it is only cited. */
  readonly reports: readonly Article[];
  /** Those who say they got it from this publisher. */
  readonly citedBy: readonly ProvenanceNode[];
}

/**
 * The reports of a statement as trees: at the root of each an origin, below every publisher those that
 * cite it. A report that cites two publishers stands below both.
 */
export function deriveProvenanceTree(reports: readonly Article[]): ProvenanceNode[] {
  const grow = (publisher: string, above: readonly string[]): ProvenanceNode => {
    const path = [...above, publisher];
    const citing = reports.filter(
      (report) => report.cites.includes(publisher) && !path.includes(report.publisher),
    );
    const publishers = [...new Set(citing.map((report) => report.publisher))].sort(compareText);
    return {
      publisher,
      reports: reports
        .filter((report) => report.publisher === publisher && standsAt(report, above))
        .toSorted(
          (a, b) => comparePartialDates(a.published, b.published) || compareText(a.id, b.id),
        ),
      citedBy: publishers.map((each) => grow(each, path)),
    };
  };
  return deriveOrigins(reports).map((origin) => grow(origin, []));
}

/** A report that cites others stands below those, and at the root only if it is an origin all the same. */
function standsAt(report: Article, above: readonly string[]): boolean {
  const parent = above.at(-1);
  if (parent !== undefined) return report.cites.includes(parent);
  return true;
}
