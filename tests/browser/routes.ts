import { globSync } from 'node:fs';
import path from 'node:path';

const PAGES = path.resolve(import.meta.dirname, '../../src/pages');

/** A file in `src/pages`, and the addresses that it can have. */
export interface Route {
  readonly file: string;
  readonly addresses: RegExp;
  /** The address that needs no parameter; absent if all need one. */
  readonly plain?: string;
}

/** The routes of the site that make pages. */
export const routes = (): Route[] =>
  globSync('**/*.astro', { cwd: PAGES })
    .map((file) => routeOf(file.split(path.sep).join('/')))
    .sort((a, b) => (a.file < b.file ? -1 : 1));

/**
 * @example routeOf('timeline/[...page].astro').plain // => '/timeline/'
 * @example routeOf('statements/[id].astro').plain // => undefined
 */
export function routeOf(file: string): Route {
  if (file === '404.astro') return { file, addresses: /^\/404(\.html)?$/, plain: '/404.html' };
  const parts = file
    .replace(/(\/|^)index\.astro$|\.astro$/, '')
    .split('/')
    .filter(Boolean);
  const pattern = parts.map((part) => {
    if (part.startsWith('[...')) return '([^/]+/)*';
    return part.startsWith('[') ? '[^/]+/' : `${RegExp.escape(part)}/`;
  });
  const addresses = new RegExp(`^/${pattern.join('')}$`);
  const needed = parts.filter((part) => !part.startsWith('[...'));
  if (needed.some((part) => part.startsWith('['))) return { file, addresses };
  return { file, addresses, plain: `/${needed.map((part) => `${part}/`).join('')}` };
}
