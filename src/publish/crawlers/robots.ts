import type { Absolute } from '../../catalogue/absolute.ts';
import { addresses } from '../../catalogue/addresses.ts';

/** Everything may be read and indexed; what is not to be listed says so itself. RFC 9309. */
export const robotsText = (absolute: Absolute): string =>
  ['User-agent: *', 'Allow: /', '', `Sitemap: ${absolute(addresses.sitemap)}`, ''].join('\n');
