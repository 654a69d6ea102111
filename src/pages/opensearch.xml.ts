import type { APIRoute } from 'astro';
import { absoluteOn } from '../components/absolute.ts';
import { getRecord } from '../load/record.ts';
import { openSearchDescription } from '../publish/crawlers/open-search.ts';

/** How browsers search the site from the address bar. */
export const GET: APIRoute = async () => {
  const { site } = await getRecord();
  return new Response(openSearchDescription(site, absoluteOn(site)), {
    headers: { 'Content-Type': 'application/opensearchdescription+xml' },
  });
};
