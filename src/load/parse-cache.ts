import { createHash } from 'node:crypto';
import { mkdir, readdir, readFile, rename, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { ParsedFile } from '../record/draft.ts';

const CACHE_FOLDER = '.cache/parse';

/** Results of earlier parses, by a key that says all they depend on. */
export interface ParseCache {
  readonly get: (file: string, text: string) => ParsedFile | undefined;
  readonly set: (file: string, text: string, parsed: ParsedFile) => void;
  /** Writes what this run has used, so that what no longer exists is dropped. A cache that cannot be written is no error. */
  readonly save: () => Promise<void>;
}

/**
 * Opens the cache of one content folder.
 *
 * The key of an entry is the hash of the parser's sources (which hold the vocabularies), the versions of
 * the libraries it uses, the file's path and its text: whatever could change the result changes the key.
 *
 * @param project - root of the project, where `src/record` and `package-lock.json` are
 */
export async function openParseCache(folder: string, project = process.cwd()): Promise<ParseCache> {
  const parser = await hashParser(project);
  const store = path.join(project, CACHE_FOLDER, `${hash(folder).slice(0, 16)}.json`);
  const known = await readStore(store, parser);
  const used = new Map<string, ParsedFile>();
  let hasNew = false;
  const keyOf = (file: string, text: string): string => hash(`${file}\0${text}`);
  return {
    get(file, text) {
      const key = keyOf(file, text);
      const parsed = used.get(key) ?? known.get(key);
      if (parsed) used.set(key, parsed);
      return parsed;
    },
    set(file, text, parsed) {
      used.set(keyOf(file, text), parsed);
      hasNew = true;
    },
    async save() {
      if (!hasNew && used.size === known.size) return;
      const draft = `${store}.${String(process.pid)}`;
      try {
        await mkdir(path.dirname(store), { recursive: true });
        await writeFile(draft, JSON.stringify({ parser, files: [...used] }));
        await rename(draft, store);
      } catch {
        // Without a cache the next run is slower, and that is all.
      }
    },
  };
}

async function readStore(store: string, parser: string): Promise<Map<string, ParsedFile>> {
  try {
    const stored = JSON.parse(await readFile(store, 'utf8')) as {
      parser: string;
      files: [string, ParsedFile][];
    };
    return new Map(stored.parser === parser ? stored.files : []);
  } catch {
    return new Map();
  }
}

async function hashParser(project: string): Promise<string> {
  const sources = path.join(project, 'src/record');
  const names = (await readdir(sources, { recursive: true })).filter(
    (name) => name.endsWith('.ts') && !name.endsWith('.test.ts'),
  );
  const files = [
    ...names.sort().map((name) => path.join(sources, name)),
    path.join(project, 'package-lock.json'),
  ];
  const texts = await Promise.all(files.map((file) => readFile(file, 'utf8').catch(() => '')));
  return hash(files.map((file, index) => `${file}\0${texts[index] ?? ''}`).join('\0'));
}

const hash = (text: string): string => createHash('sha256').update(text).digest('hex');
