import { reachablePages } from '../links/reachable.ts';
import type { SiteReferences } from '../links/read-references.ts';
import type { Place } from '../links/site-address.ts';

/** The pages of one list: the first at `path`, the others at `path/2/` and so on. */
export interface ListPages {
  /** Pages that a reader of the first one reaches by the list's own links, the first included. */
  readonly pages: readonly string[];
  /** Ids of the entries on each of them. */
  readonly entries: readonly (readonly string[])[];
}

/**
 * Reads a list by following its own links from its first page.
 *
 * @param path - its address below the base path: `timeline/2025/09/`
 * @param isEntry - whether an id on the page is that of an entry
 */
export function readList(
  path: string,
  isEntry: (id: string) => boolean,
  site: SiteReferences,
  place: Place,
): ListPages {
  const isOfList = (file: string): boolean =>
    file.startsWith(path) && /^(\d{1,3}\/)?index\.html$/.test(file.slice(path.length));
  const first = `${path}index.html`;
  const pages = site.has(first) ? [...reachablePages(first, site, place, isOfList)] : [];
  return { pages, entries: pages.map((page) => site.get(page)!.ids.filter(isEntry)) };
}
