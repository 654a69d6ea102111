import { getEdition } from './_edition.ts';
import type { APIRoute } from 'astro';
import { absoluteOn } from '../components/absolute.ts';
import { formatSitemapIndex } from '../publish/crawlers/sitemap.ts';

/** The list of the sitemaps. */
export const GET: APIRoute = async () => {
  const { catalogue } = await getEdition();
  const text = formatSitemapIndex(catalogue, absoluteOn(catalogue.record.site));
  return new Response(text, { headers: { 'Content-Type': 'application/xml' } });
};
