import { closest, distance } from 'fastest-levenshtein';

/** A place in a content file. Line and column count from 1 and are those of the file, front matter included. */
export interface Place {
  /** Path below the content folder, with `/`. */
  readonly file: string;
  readonly line: number;
  readonly column: number;
}

/** Something an editor has to mend. A value, never thrown: all of them are collected and shown together. */
export interface Problem extends Place {
  /** Id of the rule, which is the name of its file and its anchor in `docs/rules.md`. */
  readonly rule: string;
  /** "Unexpected X, expected Y", one line, without the suggestion. */
  readonly message: string;
  /** The word that was probably meant. */
  readonly suggestion?: string;
}

/** The finding in the order in which an editor works through them: by file, line and column. */
export function compareProblems(a: Problem, b: Problem): number {
  return (
    (a.file < b.file ? -1 : a.file > b.file ? 1 : 0) ||
    a.line - b.line ||
    a.column - b.column ||
    (a.rule < b.rule ? -1 : a.rule > b.rule ? 1 : 0)
  );
}

/**
 * The known word that is nearest to an unknown one.
 *
 * @returns undefined unless the two differ in at most a third of the letters, so that a suggestion is
 *   a help and not a guess.
 * @example suggest('john-heally', ['john-healey', 'keir-starmer']) // => 'john-healey'
 */
export function suggest(unknown: string, known: readonly string[]): string | undefined {
  if (known.length === 0 || unknown === '') return undefined;
  const folded = unknown.toLowerCase();
  const sameLetters = known.find((word) => word.toLowerCase() === folded);
  if (sameLetters !== undefined) return sameLetters;
  const nearest = closest(unknown, known);
  const allowed = Math.max(1, Math.floor(Math.max(unknown.length, nearest.length) / 3));
  return distance(unknown, nearest) <= allowed ? nearest : undefined;
}

/** Shows a value in a message: short, on one line, in backticks. */
export function show(value: unknown): string {
  const text = typeof value === 'string' ? value : (JSON.stringify(value) ?? String(value));
  const line = text.replace(/\s+/g, ' ').trim();
  const short = line.length > 60 ? `${line.slice(0, 57).replace(/[\uD800-\uDBFF]$/, '')}…` : line;
  return short === '' ? 'empty text' : `\`${short.replaceAll('`', '´')}\``;
}
