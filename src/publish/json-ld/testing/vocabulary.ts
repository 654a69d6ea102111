import ts from 'typescript';

/** A class of schema.org with what it inherits. */
interface SchemaClass {
  readonly parents: readonly string[];
  readonly properties: ReadonlyMap<string, Property>;
}

export interface Property {
  /** Names of the classes and data types that its values may have. */
  readonly range: readonly string[];
  readonly isDeprecated: boolean;
}

/** schema.org as the package `schema-dts` declares it. */
export interface Vocabulary {
  /** Whether there is a class of that name. */
  readonly hasClass: (name: string) => boolean;
  /** A property that a class has or inherits. */
  readonly propertyOf: (className: string, property: string) => Property | undefined;
  readonly isSubclass: (className: string, of: string) => boolean;
  /** The words of an enumeration; empty for other classes. */
  readonly wordsOf: (name: string) => readonly string[];
}

/** Reads the declarations that the project's own types come from, so that both always agree. */
export function readVocabulary(): Vocabulary {
  const { resolvedModule } = ts.resolveModuleName(
    'schema-dts',
    import.meta.filename,
    { moduleResolution: ts.ModuleResolutionKind.Bundler },
    ts.sys,
  );
  const file = resolvedModule?.resolvedFileName ?? 'schema-dts';
  const text = ts.sys.readFile(file);
  if (text === undefined) throw new Error(`There are no declarations of schema.org in ${file}.`);
  const source = ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true);
  // A class `X` is declared as `XBase` with its properties, if it has any, and `XLeaf` with its name.
  const declared = new Map<string, SchemaClass>();
  const words = new Map<string, string[]>();
  for (const node of source.statements) {
    if (ts.isInterfaceDeclaration(node)) declared.set(node.name.text, readInterface(node));
    if (!ts.isTypeAliasDeclaration(node)) continue;
    if (node.name.text.endsWith('Leaf')) declared.set(node.name.text, readRole(node));
    else words.set(node.name.text, literalsOf(node.type));
  }

  const propertyOf = (name: string, property: string): Property | undefined => {
    const schemaClass = declared.get(name);
    if (!schemaClass) return undefined;
    const own = schemaClass.properties.get(property);
    if (own) return own;
    for (const parent of schemaClass.parents) {
      const inherited = propertyOf(parent, property);
      if (inherited) return inherited;
    }
    return undefined;
  };
  const ancestorsOf = (name: string): string[] =>
    (declared.get(name)?.parents ?? []).flatMap((parent) => [parent, ...ancestorsOf(parent)]);
  const subclasses = readSubclasses(source);
  const isSubclass = (name: string, of: string): boolean =>
    name === of ||
    ancestorsOf(`${name}Leaf`).includes(`${of}Base`) ||
    (subclasses.get(of) ?? []).some((child) => isSubclass(name, child));
  return {
    hasClass: (name) => declared.has(`${name}Leaf`),
    propertyOf: (className, property) => propertyOf(`${className}Leaf`, property),
    isSubclass,
    wordsOf: (name) => words.get(name) ?? [],
  };
}

function readInterface(node: ts.InterfaceDeclaration): SchemaClass {
  const properties = node.members.filter(ts.isPropertySignature).flatMap((member) => {
    const name = ts.isStringLiteral(member.name) ? member.name.text : member.name.getText();
    if (name.startsWith('@') || !member.type) return [];
    const isDeprecated = ts.getJSDocDeprecatedTag(member) !== undefined;
    return [[name, { range: rangeOf(member.type), isDeprecated }] as const];
  });
  const parents = (node.heritageClauses ?? [])
    .flatMap(({ types }) => types)
    .map(({ expression }) => expression.getText());
  return { parents, properties: new Map(properties) };
}

/** Roles stand between a property and its value, so they have the property too: their types are built otherwise. */
function readRole(node: ts.TypeAliasDeclaration): SchemaClass {
  const base = /Omit<(\w+), TProperty>/.exec(node.type.getText())?.[1];
  return { parents: base === undefined ? [] : [base], properties: new Map() };
}

/** `SchemaValue<Person | Text | IdReference, "author">` => Person, Text, IdReference */
function rangeOf(type: ts.TypeNode): string[] {
  const [values] = ts.isTypeReferenceNode(type) ? (type.typeArguments ?? []) : [];
  return values ? membersOf(values).map((member) => member.getText()) : [];
}

const membersOf = (type: ts.TypeNode): readonly ts.TypeNode[] =>
  ts.isUnionTypeNode(type) ? type.types : [type];

const literalsOf = (type: ts.TypeNode): string[] =>
  membersOf(type).flatMap((member) =>
    ts.isLiteralTypeNode(member) && ts.isStringLiteral(member.literal) ? member.literal.text : [],
  );

/** `type Article = ArticleLeaf | NewsArticle` => Article: NewsArticle. A class without own properties shows only here. */
const readSubclasses = (source: ts.SourceFile): Map<string, string[]> =>
  new Map(
    source.statements.filter(ts.isTypeAliasDeclaration).map((node) => [
      node.name.text,
      membersOf(node.type)
        .filter(ts.isTypeReferenceNode)
        .map((member) => member.typeName.getText())
        .filter((name) => !name.endsWith('Leaf')),
    ]),
  );
