import { parse, defaultTreeAdapter as tree, type DefaultTreeAdapterTypes as Dom } from 'parse5';

/** What no reader reads, and what stands for itself in every language: code and what is to be copied. */
const NO_WORDS: ReadonlySet<string> = new Set(['script', 'style', 'code', 'pre', 'textarea']);
const WORDED_ATTRIBUTES: ReadonlySet<string> = new Set(
  'alt title placeholder aria-label aria-description aria-roledescription data-label'.split(' '),
);
const WORDED_META = /^(description|og:title|og:description|og:image:alt)$/;

/**
 * Texts of a page in which letters without an accent are left once everything is taken out that comes from
 * the record: by the language that accents every letter these are texts that were not given by it.
 *
 * @param kept - what stands in the record, in any order
 */
export function findPlainLetters(html: string, kept: readonly string[]): string[] {
  const found: string[] = [];
  const inOrder = kept
    .map(collapsed)
    .filter((each) => /[A-Za-z]/.test(each))
    .sort((a, b) => b.length - a.length);
  const look = (text: string): void => {
    const left = withoutKept(collapsed(text), inOrder);
    if (/[A-Za-z]{2}/.test(left)) found.push(collapsed(text));
  };
  const visit = (node: Dom.Node): void => {
    if (tree.isTextNode(node)) look(node.value);
    if (tree.isElementNode(node)) {
      if (NO_WORDS.has(node.tagName) || isCitation(node)) return;
      wordedAttributes(node).forEach(look);
      if ('content' in node) visit(node.content as Dom.Node);
    }
    if ('childNodes' in node) node.childNodes.forEach(visit);
  };
  visit(parse(html));
  return [...new Set(found)];
}

/** Citations keep to the language of their style. */
const isCitation = ({ attrs }: Dom.Element): boolean =>
  attrs.some(({ name, value }) => name === 'id' && value.startsWith('cite-'));

const collapsed = (text: string): string => text.replace(/\s+/g, ' ').trim();

function wordedAttributes({ tagName, attrs }: Dom.Element): string[] {
  const valueOf = (name: string) => attrs.find((each) => each.name === name)?.value ?? '';
  const isWorded = WORDED_META.test(valueOf('name') || valueOf('property'));
  return [
    ...attrs.filter(({ name }) => WORDED_ATTRIBUTES.has(name)).map(({ value }) => value),
    ...(tagName === 'meta' && isWorded ? [valueOf('content')] : []),
  ];
}

/** Takes out what comes from the record, the longest first; a text that was cut off counts as whole. */
function withoutKept(text: string, kept: readonly string[]): string {
  let left = text;
  for (const each of kept) if (left.includes(each)) left = left.split(each).join(' ');
  const [cut] = left.split('…');
  const isCut = left.endsWith('…') && kept.some((each) => each.startsWith(collapsed(cut!)));
  return isCut ? '' : left;
}
