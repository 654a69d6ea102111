import type { Link } from './phrasing.ts';

/** The ways to what comes before and after a page in time. */
export interface Neighbours {
  /** "Other months" */
  readonly label: string;
  /** The earlier one first. */
  readonly links: readonly Link[];
}
