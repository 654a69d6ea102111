/**
 * Where each kind of file belongs (`docs/design.md`, section 2). A file that fits none of these patterns
 * is in the wrong place, or stands for a kind of code that the design does not know yet.
 */
const PLACES: readonly RegExp[] = [
  /^[A-Z_]+(\.md|\.cff)?$/, // README.md, LICENSE, CITATION.cff
  /^(package|package-lock|tsconfig)\.json$/,
  /^[a-z]+\.config\.(ts|js)$/,
  /^\.(gitignore|gitattributes|editorconfig|npmrc|nvmrc|node-version|prettierignore|prettierrc\.json)$/,
  /^\.(ci|github)\//,
  /^docs\/[\w/-]+\.(md|svg|png)$/,
  /^content\/(site|countries|publishers|events|conditions)\.yaml$/,
  /^content\/ledger\.json$/,
  /^content\/(actors|pages)\/[\w-]+\.md$/,
  /^content\/articles\/\d{4}\/[\w-]+\.md$/,
  /^src\/env\.d\.ts$/,
  /^src\/record\/((parse|rules|derive|ledger|build|authors|authors\/guide)\/)?[a-z0-9-]+(\.test|\.d)?\.ts$/,
  /^src\/load\/([a-z0-9-]+\/)*[a-z0-9-]+(\.test)?\.ts$/,
  /^src\/(catalogue|words|view|publish)\/([a-z0-9-]+\/)*[a-z0-9-]+((\.test|\.d)?\.ts|\.json)$/,
  /^src\/(components|layouts)\/([a-z0-9-]+\/)*([A-Z][A-Za-z0-9]*\.astro|[a-z0-9-]+(\.test)?\.ts)$/,
  /^src\/pages\/([[\].\w-]+\/)*[[\].\w-]+\.(astro|ts)$/,
  /^src\/styles\/[a-z0-9-]+\.css$/,
  /^src\/styles\/fonts\/[a-z0-9-]+\.woff2$/,
  /^scripts\/([a-z0-9-]+\/)*[a-z0-9-]+(\.test)?\.ts$/,
  /^public\/.*(?<!\.ts|\.astro|\.html)$/,
  /^tests\/browser\/baselines\/[\w-]+\.png$/,
  /^tests\/golden\/[a-z-]+\/(content|expected)\//,
  /^tests\/([a-z0-9-]+\/)*[a-z0-9-]+((\.test|\.spec|\.config)?\.ts|\.rnc)$/,
];

/** Names that say nothing of what a module is for: such modules grow without end. */
const NAMELESS = /(^|\/)(utils?|helpers?|misc|common|shared|lib)(\/|\.(test\.)?(ts|astro|css)$)/;

/** Why each file that is not where the design says stands wrong: path to reason. */
export function findMisplaced(files: readonly string[]): Map<string, string> {
  const found = new Map<string, string>();
  for (const file of files) {
    if (!PLACES.some((place) => place.test(file))) found.set(file, 'has no place in the layout');
    else if (NAMELESS.test(file)) found.set(file, 'has a name that says nothing');
  }
  return found;
}
