import { builtinModules } from 'node:module';
import path from 'node:path';
import { importsOf, type Import } from './imports.ts';

/** What may be imported from where. */
interface Layer {
  readonly name: string;
  /** The files of the layer, from the root of the project. */
  readonly files: RegExp;
  /** Files that its modules may import. */
  readonly mayImport: readonly RegExp[];
  /** Files of which they may import types, and nothing that is there at run time. */
  readonly mayImportTypes?: readonly RegExp[];
  readonly mayUseNode?: boolean;
  /** `types`: types of Astro only, nothing that needs it at run time. */
  readonly mayUseAstro?: boolean | 'types';
}

const RECORD = /^src\/record\//;
const SITE = /^src\/(catalogue|words|view|publish)\//;
const LOAD = /^src\/load\//;
const VIEW = /^src\/(components|layouts|styles)\//;
const PAGES = /^src\/pages\//;
const SCRIPTS = /^scripts\//;
/** The words of the domain, free of any logic: a component may switch on them. */
const VOCABULARY = /^src\/record\/vocabulary\.ts$/;
const RECORD_TYPES = /^src\/record\/(?!parse\/|rules\/)/;

/** Which way imports point (`docs/design.md`, section 2). */
export const LAYERS: readonly Layer[] = [
  { name: 'record', files: RECORD, mayImport: [RECORD] },
  { name: 'catalogue, words, view and publish', files: SITE, mayImport: [SITE, RECORD] },
  { name: 'load', files: LOAD, mayImport: [LOAD, RECORD], mayUseNode: true, mayUseAstro: 'types' },
  {
    name: 'components and layouts',
    files: VIEW,
    mayImport: [VIEW, SITE, LOAD, VOCABULARY],
    mayImportTypes: [RECORD_TYPES],
    mayUseAstro: true,
  },
  {
    name: 'pages',
    files: PAGES,
    mayImport: [PAGES, VIEW, SITE, LOAD, VOCABULARY],
    mayImportTypes: [RECORD_TYPES],
    mayUseAstro: true,
  },
  {
    name: 'scripts',
    files: SCRIPTS,
    mayImport: [SCRIPTS, LOAD, SITE, RECORD],
    mayUseNode: true,
    mayUseAstro: true,
  },
];

const TEST = /\.test\.ts$/;
/** Arbitraries and fixtures of a layer's own tests. */
const TEST_SUPPORT = /\/testing(\.ts$|\/)/;
const TEST_PACKAGES = ['vitest', 'fast-check'];

/** One line for each import of a module that its place does not allow. */
export const findRefusals = (file: string, text: string): string[] =>
  importsOf(file, text).flatMap((each) => {
    const refusal = refusalOf(file, each);
    return refusal ? [`${file}:${String(each.line)}  ${refusal}`] : [];
  });

/** Why a module may not import what it imports; undefined if it may. */
function refusalOf(file: string, { specifier, isType }: Import): string | undefined {
  const layer = LAYERS.find(({ files }) => files.test(file));
  if (!layer) return undefined;
  const isTest = TEST.test(file);
  const from = `${layer.name} may not import`;
  if (specifier.startsWith('.')) {
    const target = path.posix.join(path.posix.dirname(file), specifier);
    if (TEST_SUPPORT.test(target) && !isTest && !TEST_SUPPORT.test(file)) {
      return `only tests may import ${target}`;
    }
    if (layer.mayImport.some((allowed) => allowed.test(target))) return undefined;
    const hasTypes = layer.mayImportTypes?.some((allowed) => allowed.test(target)) ?? false;
    if (hasTypes && isType) return undefined;
    return `${from} ${target}${hasTypes ? ', except its types' : ''}`;
  }
  if (specifier.startsWith('/')) return `${from} by an absolute path: ${specifier}`;
  if (isNode(specifier)) return isTest || layer.mayUseNode ? undefined : `${from} ${specifier}`;
  if (isAstro(specifier)) {
    const isAllowed = layer.mayUseAstro === true || (layer.mayUseAstro === 'types' && isType);
    return isAllowed
      ? undefined
      : `${from} ${specifier}${layer.mayUseAstro ? ', except its types' : ''}`;
  }
  if (TEST_PACKAGES.includes(specifier) && !isTest && !TEST_SUPPORT.test(file)) {
    return `only tests may import ${specifier}`;
  }
  return undefined;
}

const isNode = (specifier: string): boolean =>
  specifier.startsWith('node:') || builtinModules.includes(specifier);

const isAstro = (specifier: string): boolean =>
  /^(astro|vite|@astrojs\/[^/]+)([:/]|$)/.test(specifier);
