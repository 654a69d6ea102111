import ts from 'typescript';

/** What gives another answer on another day, machine or run, and so has no place in a pure module. */
const IMPURE: readonly RegExp[] = [
  /^Date\.now$/,
  /^Math\.random$/,
  /^Temporal\.Now$/,
  /^(performance|process|fetch|crypto|globalThis|setTimeout|setInterval|setImmediate)$/,
  /^import\.meta\.(env|glob)$/,
];

export interface Impurity {
  /** The expression as it stands in the source. */
  readonly what: string;
  readonly line: number;
}

/** Where a module reads a clock, chance, the environment or the network. Names of types do not count. */
export function findImpurities(code: string): Impurity[] {
  const source = ts.createSourceFile('module.ts', code, ts.ScriptTarget.Latest, true);
  const found: Impurity[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isTypeNode(node)) return;
    if (isImpure(node)) {
      const { line } = source.getLineAndCharacterOfPosition(node.getStart(source));
      found.push({ what: node.getText(source), line: line + 1 });
    } else ts.forEachChild(node, visit);
  };
  visit(source);
  return found;
}

function isImpure(node: ts.Node): boolean {
  // `new Date()` and `Date()` read the clock, `new Date(text)` does not.
  if (ts.isNewExpression(node)) return isDate(node.expression) && !node.arguments?.length;
  if (ts.isCallExpression(node) && isDate(node.expression)) return true;
  if (ts.isPropertyAccessExpression(node) || (ts.isIdentifier(node) && isFreeName(node))) {
    const text = node.getText().replace(/\s+|\?/g, '');
    return IMPURE.some((pattern) => pattern.test(text));
  }
  return false;
}

const isDate = (node: ts.Node): boolean => ts.isIdentifier(node) && node.text === 'Date';

/** Whether an identifier stands for a value of that name, rather than for a property or a declaration. */
function isFreeName(node: ts.Identifier): boolean {
  const { parent } = node;
  if (ts.isPropertyAccessExpression(parent)) return parent.expression === node;
  if (ts.isShorthandPropertyAssignment(parent)) return true;
  const isName = (parent as { name?: ts.Node }).name === node;
  const isPropertyName = (parent as { propertyName?: ts.Node }).propertyName === node;
  return !isName && !isPropertyName;
}
