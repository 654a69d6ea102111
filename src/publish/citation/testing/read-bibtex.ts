/** A BibTeX entry, read by BibTeX's own rules and none of its leniency. Imported by tests alone. */
export interface BibtexEntry {
  readonly type: string;
  readonly key: string;
  /** As they stand in the file, without the outer braces. */
  readonly raw: Readonly<Record<string, string>>;
  /** As TeX would set them. */
  readonly text: Readonly<Record<string, string>>;
  /** In parts; a name in braces has one. */
  readonly authors: readonly (readonly string[])[];
}

/** @throws if the text is no entry, if braces do not balance, or if TeX would choke on a character */
export function readBibtex(source: string): BibtexEntry {
  const head = /^@([a-z]+)\{([^\s"#%'(),={}\\]+),\n/.exec(source);
  if (!head) throw new Error(`No entry: ${source}`);
  const raw: Record<string, string> = {};
  let position = head[0].length;
  while (source[position] !== '}') {
    const name = /^ {2}([a-z]+) = /.exec(source.slice(position));
    if (!name) throw new Error(`No field at ${source.slice(position)}`);
    position += name[0].length;
    const value = source[position] === '{' ? group(source, position) : word(source, position);
    position += value.length;
    if (!source.startsWith(',\n', position)) throw new Error(`No comma after ${value}`);
    position += 2;
    if (Object.hasOwn(raw, name[1]!)) throw new Error(`Field twice: ${name[1]!}`);
    raw[name[1]!] = value.startsWith('{') ? value.slice(1, -1) : value;
  }
  if (position !== source.length - 1) throw new Error('Text after the entry');
  // BibLaTeX reads these without TeX.
  const isVerbatim = (name: string): boolean => name === 'url' || name === 'date';
  const text = Object.fromEntries(
    Object.entries(raw).map(([name, value]) => [name, isVerbatim(name) ? value : toText(value)]),
  );
  const authors = (raw['author'] === undefined ? [] : splitAtTop(raw['author'], ' and ')).map(
    (name) => splitAtTop(name, ', ').map(toText),
  );
  return { type: head[1]!, key: head[2]!, raw, text, authors };
}

function group(source: string, start: number): string {
  let depth = 0;
  for (let at = start; at < source.length; at++) {
    // BibTeX counts braces with a backslash like all others.
    if (source[at] === '{') depth++;
    if (source[at] === '}') depth--;
    if (depth === 0) return source.slice(start, at + 1);
  }
  throw new Error(`Braces do not balance: ${source.slice(start)}`);
}

function word(source: string, start: number): string {
  const macro = /^(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)(?=,)/.exec(source.slice(start));
  if (!macro) throw new Error(`No value at ${source.slice(start)}`);
  return macro[0];
}

function splitAtTop(value: string, separator: string): string[] {
  const parts = [''];
  for (let at = 0; at < value.length;) {
    if (value.startsWith(separator, at)) {
      parts.push('');
      at += separator.length;
      continue;
    }
    const piece = value[at] === '{' ? group(value, at) : value[at]!;
    parts.push(parts.pop()! + piece);
    at += piece.length;
  }
  return parts;
}

const COMMANDS: Readonly<Record<string, string>> = {
  textbackslash: '\\',
  textbraceleft: '{',
  textbraceright: '}',
  textasciicircum: '^',
  textasciitilde: '~',
  textbar: '|',
  textless: '<',
  textgreater: '>',
};

const toText = (value: string): string =>
  value.replace(
    /\\([a-z]+)\{\}|\\([#$%&_])|[{}]|[\\#$%&_^~]/g,
    (match, command?: string, character?: string) => {
      const text =
        command === undefined
          ? (character ?? (/[{}]/.test(match) ? '' : undefined))
          : COMMANDS[command];
      if (text === undefined) throw new Error(`TeX would not print ${match} in ${value}`);
      return text;
    },
  );
