/** Tags of the RIS specification that a web page can have. */
const TAGS = new Set('TY ID AU TI T2 PY DA M3 N1 Y2 LA UR ER'.split(' '));

/**
 * A RIS record by its grammar: `XX  - value` on each line, `TY` first, `ER` last. Imported by tests alone.
 *
 * @returns tag to values
 * @throws if a line is no tag, or the record does not begin and end as it must
 */
export function readRis(source: string): Readonly<Record<string, readonly string[]>> {
  const found: Record<string, string[]> = {};
  const lines = source.split('\n');
  for (const [index, line] of lines.entries()) {
    const [, tag = '', value = ''] = /^([A-Z][A-Z0-9]) {2}- (.*)$/.exec(line) ?? [];
    if (!TAGS.has(tag)) throw new Error(`No tag: ${line}`);
    if ((tag === 'TY') !== (index === 0)) throw new Error('TY is the first tag');
    if ((tag === 'ER') !== (index === lines.length - 1)) throw new Error('ER is the last tag');
    (found[tag] ??= []).push(value);
  }
  return found;
}
