import { parse } from '@astrojs/compiler-rs';

/** Words that are written into a component. */
export interface LiteralText {
  readonly text: string;
  /** From 1. */
  readonly line: number;
}

/** Attributes and properties that readers see or hear, or that give such texts to a component. */
const WORDED: ReadonlySet<string> = new Set(
  'alt aria-description aria-label aria-placeholder aria-roledescription aria-valuetext caption description empty label placeholder set:html set:text summary title what'.split(
    ' ',
  ),
);

/** What a string is for: to be read; to be compared or looked up; or unknown, as above the template. */
type Use = 'shown' | 'id' | 'unknown';

const LETTER = /\p{L}/u;
/** Ids and keys have no spaces: a string of which the use is not known is a text if it has. */
const BESIDE_SPACE = /\p{L}[,;:.]? | \p{L}/u;
const CHARACTER_REFERENCE = /&#?\w+;/g;

/**
 * Finds text that is written into an Astro component: between its tags; in attributes that are shown or
 * read out; as strings in expressions that give either; and anywhere else, strings with spaces.
 *
 * @param code - a whole `.astro` file
 */
export function findLiteralText(code: string): LiteralText[] {
  const { ast, diagnostics } = parse(code);
  if (diagnostics.length > 0) throw new Error(diagnostics.map(({ text }) => text).join('\n'));
  return [...stringsIn(ast as unknown as Node, 'unknown')].flatMap(({ text, start, use }) => {
    const words = text.replace(CHARACTER_REFERENCE, '');
    if (!(use === 'shown' ? LETTER : BESIDE_SPACE).test(words)) return [];
    const line = code.slice(0, start + text.search(/\S/)).split('\n').length;
    return [{ text: words.replace(/\s+/g, ' ').trim(), line }];
  });
}

/** A node of an ESTree with JSX, as Astro's compiler gives it. */
interface Node {
  readonly type: string;
  readonly start: number;
  readonly [key: string]: unknown;
}

interface FoundString {
  readonly text: string;
  readonly start: number;
  readonly use: Use;
}

function* stringsIn(node: Node, use: Use): Generator<FoundString> {
  const { type, start } = node;
  if (isWithoutText(node)) return;
  if (type === 'JSXText') yield { text: String(node['value']), start, use: 'shown' };
  const string = type === 'TemplateElement' ? (node['value'] as Named)['cooked'] : node['value'];
  const isString = /^(Literal|TemplateElement)$/.test(type) && typeof string === 'string';
  if (isString && use !== 'id') yield { text: string, start, use };
  for (const [key, child] of childrenOf(node))
    yield* stringsIn(child, useOf(key, child, node, use));
}

/** What a part of a node is for. */
function useOf(key: string, child: Node, node: Node, use: Use): Use {
  switch (node.type) {
    case 'JSXElement':
    case 'JSXFragment':
      return 'shown';
    case 'JSXAttribute':
      return WORDED.has(nameOf(node['name'])) ? 'shown' : 'id';
    case 'Property':
      if (key === 'key') return 'id';
      return WORDED.has(nameOf(node['key'])) ? 'shown' : use === 'id' ? 'id' : 'unknown';
    case 'CallExpression':
      return use === 'shown' && key === 'arguments' && !isFunction(child) ? 'unknown' : use;
    case 'VariableDeclaration':
    case 'ExpressionStatement':
      return 'unknown';
    case 'ConditionalExpression':
    case 'IfStatement':
      return key === 'test' ? 'id' : use;
    case 'BinaryExpression':
      return node['operator'] === '+' ? use : 'id';
    case 'MemberExpression':
      return key === 'property' ? 'id' : use;
    default:
      return use;
  }
}

type Named = Readonly<Record<string, unknown>>;

/** What is imported from where, types, and what stands in scripts and style sheets. */
const isWithoutText = ({ type, openingElement }: Node): boolean =>
  /^Import|^TS(?!AsExpression|NonNull|Satisfies)/.test(type) ||
  /^(script|style)$/.test(nameOf((openingElement as Named | undefined)?.['name']));

const isFunction = ({ type }: Node): boolean => /Function/.test(type);

/** The name that an identifier stands for, or a string as the key of a property. */
function nameOf(node: unknown): string {
  const { name, value } = (node ?? {}) as Named;
  return typeof name === 'string' ? name : typeof value === 'string' ? value : '';
}

const isNode = (value: unknown): value is Node =>
  typeof value === 'object' && value !== null && 'type' in value;

const childrenOf = (node: Node): [key: string, child: Node][] =>
  Object.entries(node).flatMap(([key, value]) =>
    [value].flat().flatMap((each): [string, Node][] => (isNode(each) ? [[key, each]] : [])),
  );
