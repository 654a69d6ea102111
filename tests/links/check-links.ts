import { suggest } from '../../src/record/problem.ts';
import type { Output } from '../output/read-output.ts';
import type { Fault, FaultKind } from './fault.ts';
import { readReferences, type SiteReferences } from './read-references.ts';
import type { Reference } from './references.ts';
import { targetOf, type Place } from './site-address.ts';

const MOST_SUGGESTIONS = 20;

/**
 * Finds every address in a built site that does not lead where it should. Addresses on other sites are
 * not visited, only resources may not come from there.
 */
export function checkLinks(output: Output, place: Place): Fault[] {
  const site = readReferences(output, place);
  const faults = new Map<string, Fault>();
  const add = (
    kind: FaultKind,
    what: string,
    file: string,
    suggestion?: () => string | undefined,
  ) => {
    const key = `${kind}\0${what}`;
    const known = faults.get(key);
    // To find what is nearest takes long, and nobody reads hundreds of suggestions.
    const hint = !known && faults.size < MOST_SUGGESTIONS ? suggestion?.() : undefined;
    const found = known ?? { kind, what, file, files: 0, ...suggested(hint) };
    faults.set(key, { ...found, files: found.files + 1 });
  };
  for (const [file, { ids, references }] of site) {
    for (const id of repeated(ids)) add('repeated-id', id, file);
    for (const { address, use } of unique(references)) {
      const fault = faultOf(address, use, file, { site, output, place });
      if (fault) add(fault.kind, address, file, fault.suggestion);
    }
  }
  return [...faults.values()];
}

interface Context {
  readonly site: SiteReferences;
  readonly output: Output;
  readonly place: Place;
}

interface Finding {
  readonly kind: FaultKind;
  readonly suggestion?: () => string | undefined;
}

function faultOf(
  address: string,
  use: Reference['use'],
  file: string,
  { site, output, place }: Context,
): Finding | undefined {
  const target = targetOf(address, file, place);
  switch (target.kind) {
    case 'malformed':
      return { kind: 'malformed-address' };
    case 'other-scheme':
      if (/^(mailto|tel):/i.test(address) || (use === 'resource' && address.startsWith('data:'))) {
        return undefined;
      }
      return { kind: 'unsafe-scheme' };
    case 'elsewhere':
      return use === 'resource' ? { kind: 'foreign-resource' } : undefined;
    case 'outside-base':
      return { kind: 'no-base-path', suggestion: () => place.base + target.path };
  }
  const { path, fragment } = target;
  const found = fileAt(path, output);
  if (found === undefined) {
    const proper = properPath(path, output);
    if (proper !== undefined) return { kind: 'wrong-slash', suggestion: () => place.base + proper };
    return { kind: 'no-such-page', suggestion: () => nearestPage(path, output, place) };
  }
  if (/(^|\/)index\.html$/.test(path)) {
    return { kind: 'wrong-slash', suggestion: () => place.base + path.replace(/index\.html$/, '') };
  }
  if (fragment === '' || !/\.(html|svg)$/.test(found)) return undefined;
  const ids = site.get(found)?.ids ?? [];
  if (ids.includes(fragment)) return undefined;
  return { kind: 'no-such-id', suggestion: () => prefixed('#', suggest(fragment, ids)) };
}

/** The file that a server of plain files sends for a path. */
const fileAt = (path: string, output: Output): string | undefined =>
  [path.endsWith('/') || path === '' ? `${path}index.html` : path].find((file) => output.has(file));

/** The same path with or without its slash at the end, where that one leads somewhere. */
const properPath = (path: string, output: Output): string | undefined =>
  [`${path}/`, path.replace(/\/+$/, '')].find((other) => fileAt(other, output) !== undefined);

const nearestPage = (path: string, output: Output, { base }: Place): string | undefined => {
  const paths = [...output.keys()].map((file) => file.replace(/(^|\/)index\.html$/, '$1'));
  return prefixed(base, suggest(path, paths));
};

const prefixed = (start: string, text: string | undefined): string | undefined =>
  text === undefined ? undefined : start + text;

const suggested = (suggestion: string | undefined) => suggestion !== undefined && { suggestion };

const repeated = (ids: readonly string[]): Set<string> =>
  new Set(
    ids.length === new Set(ids).size ? [] : ids.filter((id, index) => ids.indexOf(id) < index),
  );

const unique = (references: readonly Reference[]): Reference[] => [
  ...new Map(references.map((each) => [`${each.use} ${each.address}`, each])).values(),
];
