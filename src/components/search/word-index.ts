import { plainWords } from '../../publish/search/plain-words.ts';
import { FIELD_WEIGHTS } from '../../publish/search/field-weights.ts';
import { rowOfPage } from '../../publish/search/index-layout.ts';

/** What is used of `pagefind.js`, which the build puts beside the index. */
interface Engine {
  createInstance(options: object): {
    search(query: string): Promise<{ results: readonly { readonly id: string }[] }>;
  };
}

/** Rows of the statements that have the words, the best match first. */
export type FindWords = (query: string) => Promise<number[]>;

/**
 * Opens an index of words.
 *
 * Pagefind goes on as if nothing were found when a part of the index does not arrive; so what it fetches is
 * watched here. It must be alone in its thread.
 *
 * @param folder - address of the index, with a slash at the end
 * @throws if the engine cannot be loaded; the function returned throws if a part of the index cannot
 */
export async function openWordIndex(folder: string): Promise<FindWords> {
  let failures = 0;
  const download = globalThis.fetch;
  globalThis.fetch = async (...request) => {
    try {
      const response = await download(...request);
      if (!response.ok) failures += 1;
      return response;
    } catch (error) {
      failures += 1;
      throw error;
    }
  };
  const { createInstance } = (await import(/* @vite-ignore */ `${folder}pagefind.js`)) as Engine;
  const options = {
    basePath: folder,
    noWorker: true,
    ranking: { pageLength: 0, metaWeights: FIELD_WEIGHTS },
  };
  const instance = createInstance(options);
  const find = async (query: string): Promise<number[]> => {
    const { results } = await instance.search(query);
    if (failures > 0) throw new Error(`${String(failures)} parts of the index did not arrive`);
    return results.map(({ id }) => rowOfPage(id));
  };
  return async (query) => {
    // Only straight marks make Pagefind look for the words as they stand.
    const found = await find(query.replace(/[“”„«»]/g, '"'));
    return found.length > 0 ? found : find(plainWords(query).join(' '));
  };
}
