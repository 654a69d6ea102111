import { parse, defaultTreeAdapter as tree, type DefaultTreeAdapterTypes as Dom } from 'parse5';

const SILENT: ReadonlySet<string> = new Set(['script', 'style', 'template', 'head']);
/** Elements that do not end a line of text. */
const INLINE: ReadonlySet<string> = new Set(
  'a abbr b bdi cite code del em i ins kbd mark q s small span strong sub sup time tspan u'.split(
    ' ',
  ),
);

/**
 * What a reader reads in a page, as lines: inline elements run together, every other begins a new line,
 * white space is collapsed as a browser does it.
 *
 * @param within - name of the element to read, the first in the page; the whole page if absent
 */
export function visibleLines(html: string, within = 'html'): string[] {
  const element = findElement(parse(html), within);
  let text = '';
  const visit = (node: Dom.Node): void => {
    if (tree.isTextNode(node)) text += node.value.replace(/\s+/g, ' ');
    if (!('childNodes' in node) || SILENT.has(node.nodeName)) return;
    const isInline = INLINE.has(node.nodeName);
    if (!isInline) text += '\n';
    node.childNodes.forEach(visit);
    if (!isInline) text += '\n';
  };
  if (element) visit(element);
  return text
    .split('\n')
    .map((line) => line.replace(/ +/g, ' ').trim())
    .filter((line) => line !== '');
}

/** The text of each row of a page's tables, cell by cell. */
export function tableRows(html: string): string[][] {
  const rows: Dom.Element[] = [];
  const visit = (node: Dom.Node): void => {
    if (node.nodeName === 'tr') rows.push(node as Dom.Element);
    if ('childNodes' in node) node.childNodes.forEach(visit);
  };
  visit(parse(html));
  return rows.map((row) => row.childNodes.filter(tree.isElementNode).map(textOf));
}

const textOf = (node: Dom.Node): string => {
  if (tree.isTextNode(node)) return node.value.replace(/\s+/g, ' ');
  return 'childNodes' in node ? node.childNodes.map(textOf).join('').trim() : '';
};

function findElement(node: Dom.Node, name: string): Dom.Node | undefined {
  if (node.nodeName === name) return node;
  if (!('childNodes' in node)) return undefined;
  for (const child of node.childNodes) {
    const found = findElement(child, name);
    if (found) return found;
  }
  return undefined;
}
