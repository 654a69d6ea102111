/**
 * A fenced block, its fence longer than any within it, and what cannot be seen in it made visible. It is
 * indented if it holds what looks like a heading, lest a tool that knows no fences takes it for one of the
 * page; Markdown takes the indent away again.
 */
export function fenced(text: string, language = 'text'): string {
  const longest = Math.max(2, ...(text.match(/`+/g) ?? []).map((run) => run.length));
  const fence = '`'.repeat(longest + 1);
  const block = `${fence}${language}\n${showInvisible(text.replace(/\n+$/, ''))}\n${fence}`;
  return /^#/m.test(text) ? block.replace(/^(?=.)/gm, '  ') : block;
}

/** `a<tab>b` => `a‹tab›b`; a zero-width space => `‹U+200B›` */
const showInvisible = (text: string): string =>
  text.replace(/[^\P{C}\n]/gu, (character) => {
    const code = character.codePointAt(0)!.toString(16).toUpperCase().padStart(4, '0');
    return character === '\t' ? '‹tab›' : `‹U+${code}›`;
  });

export function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.map(escapeCell).join(' | ')} |`;
  return [line(head), `|${' --- |'.repeat(head.length)}`, ...rows.map(line)].join('\n');
}

const escapeCell = (text: string): string => text.replaceAll('|', '\\|').replaceAll('\n', ' ');

export const code = (text: string): string => `\`${text}\``;

/** A link to a heading, of the same page if no other is named. */
export const linkTo = (heading: string, words = heading, page = ''): string =>
  `[${words}](${page}#${anchorOf(heading)})`;

/** A link from the guide to what a rule asks. */
export const linkToRule = (id: string): string => linkTo(id, code(id), 'rules.md');

/** The anchor that GitHub and its like give a heading. */
export const anchorOf = (heading: string): string =>
  heading
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\s-]/gu, '')
    .replaceAll(' ', '-');
