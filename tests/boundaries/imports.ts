import ts from 'typescript';

export interface Import {
  /** As it stands in the source: `../record/model.ts`, `node:fs`, `astro`. */
  readonly specifier: string;
  /** Gone once types are stripped. */
  readonly isType: boolean;
  readonly line: number;
}

/**
 * What a module imports, in any way: statements, `export … from`, `import()`, types by `import('…')`.
 *
 * @param file - its name tells how to read the text: `.ts`, or `.astro` (front matter and scripts)
 */
export function importsOf(file: string, text: string): Import[] {
  return (file.endsWith('.astro') ? scriptsOf(text) : [{ code: text, line: 1 }]).flatMap(
    ({ code, line }) => readImports(code).map((each) => ({ ...each, line: each.line + line - 1 })),
  );
}

/** The pieces of TypeScript in an Astro component, each with the line on which it starts. */
export function scriptsOf(text: string): { code: string; line: number }[] {
  const frontMatter = /^\s*---\r?\n([\s\S]*?)^---\s*$/m.exec(text);
  const scripts = text.matchAll(/<script\b([^>]*)>([\s\S]*?)<\/script>/g);
  const pieces = [
    { code: frontMatter?.[1] ?? '', start: text.indexOf('---') + 4 },
    ...[...scripts].map((match) => {
      const source = /\bsrc=["']([^"']+)["']/.exec(match[1] ?? '')?.[1];
      const imported = source && !/^(https?:|\/)/.test(source) ? `import '${source}';` : '';
      return { code: imported + (match[2] ?? ''), start: match.index + match[0].indexOf('>') + 1 };
    }),
  ];
  return pieces.map(({ code, start }) => ({ code, line: lineAt(text, start) }));
}

function readImports(code: string): Import[] {
  const types = typeOnlyPositions(code);
  return ts.preProcessFile(code, true, true).importedFiles.map(({ fileName, pos }) => ({
    specifier: fileName,
    isType: types.some(([from, to]) => pos >= from && pos < to),
    line: lineAt(code, pos),
  }));
}

/** Where the code has imports and exports that vanish with the types, and types by `import('…')`. */
function typeOnlyPositions(code: string): [from: number, to: number][] {
  const source = ts.createSourceFile('module.ts', code, ts.ScriptTarget.Latest);
  const found: [number, number][] = [];
  const visit = (node: ts.Node): void => {
    if (isTypeOnly(node)) found.push([node.pos, node.end]);
    else ts.forEachChild(node, visit);
  };
  visit(source);
  return found;
}

function isTypeOnly(node: ts.Node): boolean {
  if (ts.isImportTypeNode(node)) return true;
  if (ts.isExportDeclaration(node)) return node.isTypeOnly;
  if (!ts.isImportDeclaration(node)) return false;
  const { importClause } = node;
  const named = importClause?.namedBindings;
  return (
    importClause?.phaseModifier === ts.SyntaxKind.TypeKeyword ||
    (importClause !== undefined &&
      importClause.name === undefined &&
      named !== undefined &&
      ts.isNamedImports(named) &&
      named.elements.length > 0 &&
      named.elements.every((element) => element.isTypeOnly))
  );
}

const lineAt = (text: string, position: number): number =>
  text.slice(0, Math.max(0, position)).split('\n').length;
