import type { APIRoute } from 'astro';
import { getEdition } from './_edition.ts';
import { formatSitemapIndex } from '../publish/crawlers/sitemap.ts';

/** The list of the sitemaps. */
export const GET: APIRoute = async () => {
  const { catalogue } = await getEdition();
  const text = formatSitemapIndex(catalogue);
  return new Response(text, { headers: { 'Content-Type': 'application/xml' } });
};
