import { realSite } from '../build/real-site.ts';
import { pseudoSite } from '../build/pseudo-site.ts';
import { smallSite } from '../build/small-site.ts';

/** Builds the sites once for all workers, which inherit the environment. */
export default async function buildSite(): Promise<void> {
  process.env['SITE_DIR'] = await realSite();
  process.env['SMALL_SITE_DIR'] = await smallSite();
  process.env['PSEUDO_SITE_DIR'] = await pseudoSite();
}
