import { deriveProvenanceTree, type ProvenanceNode } from '../record/derive/provenance-tree.ts';
import type { Sources } from '../catalogue/catalogue.ts';
import type { Words } from '../words/words.ts';

/** "1 origin, 4 reports" */
export const formatSources = (
  { origins, reports }: Pick<Sources, 'origins' | 'reports'>,
  words: Words,
): string => words.sources.size(origins.length, reports.length);

/** The reports of a statement as trees, from the origins to those who passed it on. */
export const provenanceTree = ({ reports }: Pick<Sources, 'reports'>): ProvenanceNode[] =>
  deriveProvenanceTree(reports);
