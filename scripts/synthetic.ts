import { mkdir, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { stringify } from 'yaml';
import { syntheticArticles } from './synthetic/articles.ts';
import { syntheticLists } from './synthetic/lists.ts';
import { createRandom } from './synthetic/random.ts';
import { prose } from './synthetic/words.ts';

/** How much to make up. 10,000 statements in 2,500 articles are what the budgets are measured with. */
export interface SyntheticSize {
  readonly articles: number;
  /** Four to an article if absent. */
  readonly statements?: number;
  /** The same seed gives the same content. */
  readonly seed?: number;
}

/**
 * Makes up a content folder that breaks no rule: path below the folder to text.
 *
 * Nobody said any of it: names are numbered and marked as synthetic, the words are about the weather.
 * A quarter of all is said in one month and a fifth by one speaker for one country, so that lists run
 * over many pages.
 */
export function syntheticContent({
  articles,
  statements = articles * 4,
  seed = 1,
}: SyntheticSize): Record<string, string> {
  const random = createRandom(seed);
  const lists = syntheticLists(articles, random);
  const site = {
    name: 'Synthetic Ledger',
    tagline: 'Made-up words that nobody said, to measure and to test',
    address: 'https://synthetic.example',
    licence: 'CC-BY-4.0',
  };
  const pages = ['about', 'methodology', 'corrections'].map((id) => [
    `pages/${id}.md`,
    `---\ntitle: ${id.charAt(0).toUpperCase()}${id.slice(1)}\ndescription: A synthetic page.\n---\n\n${prose(random, 5)}\n`,
  ]);
  const actors = lists.actors.map(({ id, name, country, rank }) => [
    `actors/${id}.md`,
    `---\n${stringify({ name, kind: 'person', roles: [{ title: `Office of ${name}`, for: country, rank }] })}---\n`,
  ]);
  const files = Object.entries({ 'site.yaml': site, ...lists.files });
  return {
    ...Object.fromEntries(files.map(([file, data]) => [file, stringify(data)])),
    ...Object.fromEntries([...pages, ...actors]),
    ...syntheticArticles(articles, statements, lists, random),
  };
}

/** Writes a content folder; what was in the folder before is gone. */
export async function writeContent(
  folder: string,
  content: Readonly<Record<string, string>>,
): Promise<void> {
  await rm(folder, { recursive: true, force: true });
  const files = Object.keys(content).map((file) => path.dirname(path.join(folder, file)));
  for (const parent of new Set(files)) await mkdir(parent, { recursive: true });
  await Promise.all(
    Object.entries(content).map(([file, text]) => writeFile(path.join(folder, file), text)),
  );
}
