import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { contentFolder, displayFolder } from '../../src/load/content-folder.ts';
import { parseContent } from '../../src/load/load-record.ts';
import { scaffoldActor, type ActorOptions } from '../../src/record/authors/scaffold-actor.ts';
import { scaffoldArticle, type ArticleOptions } from '../../src/record/authors/scaffold-article.ts';
import { writeLine, type Effects } from '../effects.ts';
import {
  formatActorAdded,
  formatArticleAdded,
  formatPublishers,
  formatRefusal,
} from './messages.ts';
import type { CommandName, Values } from './options.ts';

/**
 * Writes the file of an article or a speaker and says so, or says why not.
 *
 * @param values - nothing that the command requires is missing in them
 * @returns the options that stand in the way
 * @throws ContentFolderError, or an error of the system if the file cannot be written
 */
export async function addFile(
  name: CommandName,
  values: Values,
  { stdout, stderr, environment, folder: project, today }: Effects,
): Promise<string[]> {
  const folder = contentFolder(environment, project);
  const shown = displayFolder(folder, project);
  const existing = await parseContent(folder, project);
  const { article, actor } = optionsOf(name, values);
  const { scaffold, refusals } = article
    ? scaffoldArticle(article, today, existing)
    : scaffoldActor(actor, existing);
  if (scaffold) {
    const target = path.join(folder, scaffold.file);
    await mkdir(path.dirname(target), { recursive: true });
    await writeFile(target, scaffold.text, { flag: 'wx' });
    const file = shown + scaffold.file;
    writeLine(stdout, article ? formatArticleAdded(article, file) : formatActorAdded(actor, file));
    return [];
  }
  for (const refusal of refusals) writeLine(stderr, formatRefusal(refusal));
  if (article && refusals.some(({ rule }) => rule === 'known-publisher')) {
    writeLine(stderr, formatPublishers(article, existing, shown));
  }
  return [...new Set(refusals.map(({ option }) => option))];
}

/** The values as what the scaffold of an article or a speaker wants. */
function optionsOf(
  name: CommandName,
  values: Values,
): { article: ArticleOptions; actor?: never } | { article?: never; actor: ActorOptions } {
  const single = Object.fromEntries(Object.entries(values).map(([key, [value]]) => [key, value]));
  if (name === 'actor') return { actor: single as unknown as ActorOptions };
  const { cites, by } = values;
  const lists = { ...(cites && { cites }), ...(by && { by }) };
  return { article: { ...(single as unknown as ArticleOptions), ...lists } };
}
