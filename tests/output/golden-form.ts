import { createHash } from 'node:crypto';
import type { Output } from './read-output.ts';

/** Lists what is compared by name alone. */
export const LISTED = 'other-files.txt';

/** Page whose masthead and footer stand for those of all others. */
const FRAME_PAGE = '404.html';

/**
 * A built site in the form in which it is stored and compared: what differs between two builds of the
 * same pages is taken out, and what would make differences hard to read is put on lines of its own.
 *
 * Style sheets and scripts are minified, pictures and the search index are not text: of these only the
 * names are compared. Masthead and footer are kept once, where a page has the same as all others.
 */
export function goldenForm(output: Output): Map<string, string> {
  const frames = framesOf(output.get(FRAME_PAGE) ?? '');
  const stored = new Map<string, string>();
  const listed = new Set<string>();
  for (const [file, text] of output) {
    if (text === null || /\.(css|js)$|^pagefind\//.test(file)) listed.add(withoutHashes(file));
    else if (!file.endsWith('.html')) stored.set(file, withoutHashes(text));
    else {
      const short = file === FRAME_PAGE ? text : withoutFrames(text, frames);
      stored.set(file, onLines(withoutCode(withoutShapes(withoutHashes(short)))));
    }
  }
  if (listed.size > 0) stored.set(LISTED, `${[...listed].sort().join('\n')}\n`);
  return stored;
}

/** Hashes of contents: in names of files, and in a Content-Security-Policy. */
const withoutHashes = (text: string): string =>
  text
    .replace(/(assets\/[\w.-]+?)\.[\w-]{8}(\.[a-z]+)/g, '$1.[hash]$2')
    .replace(/(pagefind\/[\w/-]+?)_[0-9a-f]{5,}/g, '$1_[hash]')
    .replace(/\b(en)_[0-9a-f]{5,}/g, '$1_[hash]')
    .replace(/'sha(256|384|512)-[\w+/=]+'/g, "'sha$1-[hash]'");

/** Shapes of maps and charts are long, and say nothing to a reader of differences but that they differ. */
const withoutShapes = (html: string): string =>
  html.replace(/ d="([^"]{80,})"/g, (_, shape: string) => {
    const hash = createHash('sha256').update(shape).digest('hex').slice(0, 8);
    return ` d="[shape ${hash}]"`;
  });

/** Code is minified in the page as well; data in a script is kept. */
const withoutCode = (html: string): string =>
  html.replace(/(<script\b(?![^>]*json)[^>]*>)[\s\S]+?(<\/script>)/g, '$1[code]$2');

/** Begins a new line before every tag that follows another; white space between them is kept. */
const onLines = (html: string): string => `${html.replace(/>( *)</g, '>\n$1<').trimEnd()}\n`;

const FRAMES: Readonly<Record<string, RegExp>> = {
  masthead: /<header class="masthead">[\s\S]*?<\/header>/,
  colophon: /<footer class="colophon">[\s\S]*?<\/footer>/,
};

const CURRENT = / aria-current="(?:page|true)"/g;

const framesOf = (html: string): ReadonlyMap<string, string> =>
  new Map(
    Object.entries(FRAMES).map(([name, pattern]) => [
      name,
      pattern.exec(html)?.[0].replace(CURRENT, '') ?? '',
    ]),
  );

/** Puts a note in the place of a frame that differs from the common one only in what is current. */
function withoutFrames(html: string, frames: ReadonlyMap<string, string>): string {
  let short = html;
  for (const [name, pattern] of Object.entries(FRAMES)) {
    short = short.replace(pattern, (frame) => {
      if (frame.replace(CURRENT, '') !== frames.get(name)) return frame;
      const current = [...frame.matchAll(/href="([^"]*)" (aria-current="\w+")/g)];
      const links = current.map(([, address, state]) => ` ${address ?? ''} ${state ?? ''}`);
      return `<!-- ${name} as in ${FRAME_PAGE}${links.join(',')} -->`;
    });
  }
  return short;
}
