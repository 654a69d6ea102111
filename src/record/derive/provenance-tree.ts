import type { PublisherId } from '../ids.ts';
import type { Article } from '../model.ts';
import { comparePartialDates, compareText } from '../partial-date.ts';
import { deriveOrigins, originsOf } from './provenance.ts';

/** A publisher in the chain of those who passed a statement on. */
export interface ProvenanceNode {
  readonly publisher: PublisherId;
  /** Those of its reports that belong here, earliest first; none if it is only cited. */
  readonly reports: readonly Article[];
  /** Those who say they got it from this publisher. */
  readonly citedBy: readonly ProvenanceNode[];
}

/**
 * The reports of a statement as trees: at the root of each an origin with the reports that are its own,
 * below every publisher those that cite it. A report that cites two publishers stands below both; none
 * stands below itself.
 */
export function deriveProvenanceTree(reports: readonly Article[]): ProvenanceNode[] {
  const grow = (
    publisher: PublisherId,
    here: readonly Article[],
    above: readonly Article[],
  ): ProvenanceNode => {
    const path = [...above, ...here];
    const citing = reports.filter(
      (report) =>
        report.cites.includes(publisher) &&
        report.publisher !== publisher &&
        !path.includes(report),
    );
    return {
      publisher,
      reports: here.toSorted(
        (a, b) => comparePartialDates(a.published, b.published) || compareText(a.id, b.id),
      ),
      citedBy: [...Map.groupBy(citing, (report) => report.publisher)]
        .sort(([a], [b]) => compareText(a, b))
        .map(([each, theirs]) => grow(each, theirs, path)),
    };
  };
  return deriveOrigins(reports).map((origin) => {
    const own = reports.filter(
      (report) => report.publisher === origin && originsOf(report, reports).includes(origin),
    );
    return grow(origin, own, []);
  });
}
