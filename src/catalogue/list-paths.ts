import { paginate, STATEMENTS_PER_PAGE, type Page } from './paging.ts';

export interface ListPath<Params, Item> {
  readonly params: Params & { readonly page: string | undefined };
  readonly props: { readonly page: Page<Item> };
}

/**
 * The static paths of a list's pages for a route that ends in `[...page]`: the first page has no number
 * in its address.
 */
export function listPaths<Item, Params extends Record<string, string> = Record<never, string>>(
  items: readonly Item[],
  params = {} as Params,
  size = STATEMENTS_PER_PAGE,
): ListPath<Params, Item>[] {
  return paginate(items, size).map((page) => ({
    params: { ...params, page: page.number === 1 ? undefined : String(page.number) },
    props: { page },
  }));
}
