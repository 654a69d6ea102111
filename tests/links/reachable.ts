import type { SiteReferences } from './read-references.ts';
import { targetOf, type Place } from './site-address.ts';

/**
 * The pages that a reader reaches from one page by following links, that page included.
 *
 * @param follows - whether a link to this page may be taken; all may if absent
 */
export function reachablePages(
  from: string,
  site: SiteReferences,
  place: Place,
  follows: (file: string) => boolean = () => true,
): Set<string> {
  const reached = new Set([from]);
  for (const file of reached) {
    for (const target of linksOf(file, site, place)) {
      if (site.has(target) && follows(target)) reached.add(target);
    }
  }
  return reached;
}

/** The pages to which one page links. */
export function linksOf(file: string, site: SiteReferences, place: Place): Set<string> {
  const targets = (site.get(file)?.references ?? []).flatMap(({ address, use }) => {
    const target = use === 'link' ? targetOf(address, file, place) : undefined;
    if (target?.kind !== 'own') return [];
    return [
      target.path === '' || target.path.endsWith('/') ? `${target.path}index.html` : target.path,
    ];
  });
  return new Set(targets);
}
