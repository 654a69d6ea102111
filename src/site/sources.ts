import type { Sources } from './catalogue.ts';
import { count } from './words.ts';

/** "1 origin, 4 reports" */
export const formatSources = ({ origins, reports }: Sources): string =>
  `${count(origins.length, 'origin')}, ${count(reports.length, 'report')}`;
