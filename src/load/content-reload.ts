import type { AstroIntegration } from 'astro';
import path from 'node:path';
import { contentFolder, ContentFolderError, displayFolder } from './content-folder.ts';
import { loadRecord } from './load-record.ts';
import { formatReport } from './report.ts';

/** Time for an editor's program to finish writing a file, and for a burst of changes to end. */
const SETTLE_MS = 50;

/**
 * Shows edits of the content at once in the dev server: a file that is added, changed or removed below
 * the content folder is checked, its findings go to the terminal, and open pages reload.
 *
 * Content is no module, so the server would not notice by itself.
 */
export function contentReload(): AstroIntegration {
  return {
    name: 'content-reload',
    hooks: {
      'astro:server:setup': ({ server, logger }) => {
        const folder = contentFolder();
        let timer: NodeJS.Timeout | undefined;
        const reload = async (): Promise<void> => {
          logger.info(await describeContent(folder));
          // Which pages there are depends on the content.
          server.environments.ssr.hot.send('astro:content-changed', {});
          server.environments.client.hot.send({ type: 'full-reload' });
        };
        const onChange = (_: string, file: string): void => {
          if (!path.resolve(file).startsWith(folder + path.sep)) return;
          clearTimeout(timer);
          timer = setTimeout(() => void reload(), SETTLE_MS);
        };
        server.watcher.add(folder);
        server.watcher.on('all', onChange);
      },
    },
  };
}

async function describeContent(folder: string): Promise<string> {
  try {
    const { record, problems } = await loadRecord(folder);
    if (record) return `Content reloaded: ${String(record.statements.size)} statements.`;
    return `Content has findings:\n${formatReport(problems, 'text', displayFolder(folder))}`;
  } catch (error) {
    if (error instanceof ContentFolderError) return error.message;
    throw error;
  }
}
