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
const CATALOGUE = /^src\/catalogue\//;
const WORDS = /^src\/words\//;
/** What all languages have in common: types, and the look-up of a language by its tag. */
const ANY_WORDS = /^src\/words\/[a-z-]+\.ts$/;
const VIEW = /^src\/view\//;
const PUBLISH = /^src\/publish\//;
const LOAD = /^src\/load\//;
const STYLES = /^src\/styles\//;
const LOOKS = /^src\/(components|layouts)\//;
const PAGES = /^src\/pages\//;
const SCRIPTS = /^scripts\//;
/** Scripts that run in the reader's browser lie beside their components. */
const BROWSER = /^src\/components\/.*\.ts$/;
/** What they share with what the site publishes for them: the form of the search index. */
const SEARCH = /^src\/publish\/search\//;

/**
 * Section 2 of `docs/design.md`: `pages → layouts, components, view, publish, catalogue, load`;
 * `components, layouts → view` (types); `publish → view, catalogue, words, record`; and so on.
 */
export const LAYERS: readonly Layer[] = [
  { name: 'record', files: RECORD, mayImport: [RECORD] },
  { name: 'catalogue', files: CATALOGUE, mayImport: [CATALOGUE, RECORD] },
  { name: 'words', files: WORDS, mayImport: [WORDS, RECORD] },
  { name: 'view', files: VIEW, mayImport: [VIEW, CATALOGUE, ANY_WORDS, RECORD] },
  { name: 'publish', files: PUBLISH, mayImport: [PUBLISH, VIEW, CATALOGUE, ANY_WORDS, RECORD] },
  { name: 'load', files: LOAD, mayImport: [LOAD, RECORD], mayUseNode: true, mayUseAstro: 'types' },
  {
    name: 'scripts of the browser',
    files: BROWSER,
    mayImport: [BROWSER, SEARCH],
    mayImportTypes: [VIEW],
  },
  {
    name: 'components and layouts',
    files: LOOKS,
    mayImport: [LOOKS, STYLES],
    mayImportTypes: [VIEW],
    mayUseAstro: true,
  },
  {
    name: 'pages',
    files: PAGES,
    mayImport: [PAGES, LOOKS, STYLES, VIEW, PUBLISH, CATALOGUE, LOAD],
    mayImportTypes: [RECORD],
    mayUseAstro: true,
  },
  {
    name: 'scripts',
    files: SCRIPTS,
    mayImport: [SCRIPTS, LOAD, PUBLISH, VIEW, CATALOGUE, WORDS, RECORD],
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
    if ((isTest || TEST_SUPPORT.test(file)) && target.startsWith('src/')) return undefined;
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
