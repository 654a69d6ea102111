import type { APIRoute } from 'astro';
import { getEdition } from './_edition.ts';
import { openSearchDescription } from '../publish/crawlers/open-search.ts';

/** How browsers search the site from the address bar. */
export const GET: APIRoute = async () => {
  const { catalogue, words } = await getEdition();
  return new Response(openSearchDescription(catalogue, words), {
    headers: { 'Content-Type': 'application/opensearchdescription+xml' },
  });
};
