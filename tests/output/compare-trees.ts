import { diff } from 'node:util';

/** File to text. */
export type Tree = ReadonlyMap<string, string>;

/** Unchanged lines shown before and after a changed one. */
const CONTEXT = 2;
/** Lines shown of one file, and files shown of one tree: whoever changes a layout changes every page. */
const MOST_LINES = 40;
const MOST_FILES = 6;

/** What differs between two trees, as text for a person; empty if nothing does. */
export function compareTrees(expected: Tree, actual: Tree): string {
  const files = [...new Set([...expected.keys(), ...actual.keys()])].sort();
  const changed = files.filter((file) => expected.get(file) !== actual.get(file));
  const shown = changed.slice(0, MOST_FILES).map((file) => describe(file, expected, actual));
  const rest = changed.slice(MOST_FILES);
  if (rest.length > 0)
    shown.push(`and in ${String(rest.length)} more files:\n  ${rest.join('\n  ')}`);
  return shown.join('\n\n');
}

function describe(file: string, expected: Tree, actual: Tree): string {
  const [before, after] = [expected.get(file), actual.get(file)];
  if (after === undefined) return `- ${file}: is no longer made`;
  if (before === undefined) return `+ ${file}: is new\n${limit(after.split('\n'))}`;
  return `~ ${file}\n${limit(changedLines(before, after))}`;
}

/** Removed lines marked `-`, added ones `+`, with some lines around them and `…` for what is left out. */
function changedLines(before: string, after: string): string[] {
  // Node's `diff` marks with 1 what only its first argument has.
  const marked = diff(before.split('\n'), after.split('\n')).map(([sign, line]) => ({
    isChanged: sign !== 0,
    text: `${sign === 0 ? ' ' : sign > 0 ? '-' : '+'} ${line}`,
  }));
  const isNear = (index: number): boolean =>
    marked
      .slice(Math.max(0, index - CONTEXT), index + CONTEXT + 1)
      .some(({ isChanged }) => isChanged);
  return marked.flatMap(({ text }, index) => {
    if (isNear(index)) return [text];
    return index === 0 || isNear(index - 1) ? ['  …'] : [];
  });
}

function limit(lines: readonly string[]): string {
  const shown = lines.slice(0, MOST_LINES).map((line) => `  ${line}`);
  const left = lines.length - shown.length;
  return [...shown, ...(left > 0 ? [`  … ${String(left)} more lines`] : [])].join('\n');
}
