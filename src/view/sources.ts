import type { Sources } from '../catalogue/catalogue.ts';
import type { Words } from '../words/words.ts';

/** "1 origin, 4 reports" */
export const formatSources = (
  { origins, reports }: Pick<Sources, 'origins' | 'reports'>,
  words: Words,
): string => words.sources.size(origins.length, reports.length);
