import { realSite } from './real-site.ts';

/** Builds the site once for all test files, which inherit the environment. */
export default async function buildSite(): Promise<void> {
  process.env['SITE_DIR'] = await realSite();
}
