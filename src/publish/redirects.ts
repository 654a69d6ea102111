import type { PublicRecord } from '../record/model.ts';
import { addresses, withBase } from '../catalogue/addresses.ts';

/**
 * The file `_redirects` that some hosts read (Netlify, Cloudflare Pages): earlier addresses of statements,
 * each with the present one, for good. Everywhere else the pages at the earlier addresses lead on.
 *
 * @param base - as Astro gives it: `/`, `/ledger` or `/ledger/`
 */
export function formatRedirects(
  { statements }: Pick<PublicRecord, 'statements'>,
  base: string,
): string {
  return [...statements.values()]
    .flatMap(({ id, aliases }) => aliases.map((alias) => [alias, id] as const))
    .map((ids) => ids.map((id) => withBase(base, addresses.statement(id))).join(' '))
    .map((pair) => `${pair} 301\n`)
    .sort()
    .join('');
}
