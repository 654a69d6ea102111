/** What can be wrong with an address, or with the page to which it leads. */
export const FAULTS = {
  'no-such-page': 'leads to no file of the site',
  'no-such-id': 'leads to an id that its page does not have',
  'no-base-path': 'lacks the base path',
  'wrong-slash': 'is not written as its page is addressed',
  'malformed-address': 'is no address',
  'unsafe-scheme': 'has a scheme that no link here may have',
  'foreign-resource': 'is loaded from another origin',
  'repeated-id': 'stands more than once in its page',
} as const;
export type FaultKind = keyof typeof FAULTS;

/** The same fault in one or more files. */
export interface Fault {
  readonly kind: FaultKind;
  /** The address or the id. */
  readonly what: string;
  /** The first file in which it stands. */
  readonly file: string;
  /** In how many files it stands. */
  readonly files: number;
  readonly suggestion?: string;
}

/** "about/index.html: /timline/ leads to no file of the site (and in 3 more). Did you mean /timeline/?" */
export function formatFault({ kind, what, file, files, suggestion }: Fault): string {
  const more = files > 1 ? ` (and in ${String(files - 1)} more)` : '';
  const hint = suggestion === undefined ? '' : ` Did you mean ${suggestion}?`;
  return `${file}: ${what} ${FAULTS[kind]}${more}.${hint}`;
}

/** Faults shown of one site: a slip in a layout stands in every page. */
const MOST = 20;

/** One line for each fault; of many only the first, and how many there are besides. */
export function formatFaults(faults: readonly Fault[]): string[] {
  const rest = faults.length - MOST;
  return [
    ...faults.slice(0, MOST).map(formatFault),
    ...(rest > 0 ? [`and ${String(rest)} more faults`] : []),
  ];
}
