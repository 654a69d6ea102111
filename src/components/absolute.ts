import { absoluteIn, type Absolute } from '../catalogue/absolute.ts';

/** Full addresses of this site's pages, with the base path under which it is built. */
export const absoluteOn = ({ address }: { readonly address: string }): Absolute =>
  absoluteIn(address, import.meta.env.BASE_URL);
