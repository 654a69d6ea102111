import { realSite } from '../build/real-site.ts';

/** Builds the site once for all workers, which inherit the environment. */
export default async function buildSite(): Promise<void> {
  process.env['SITE_DIR'] = await realSite();
}
