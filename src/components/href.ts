import { withBase } from '../catalogue/addresses.ts';

/** An address of this site as it stands in a page: with the base path under which it is built. */
export const href = (address: string): string => withBase(import.meta.env.BASE_URL, address);
