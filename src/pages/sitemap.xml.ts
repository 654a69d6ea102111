import type { APIRoute } from 'astro';
import { absoluteOn } from '../components/absolute.ts';
import { getRecord } from '../load/record.ts';
import { catalogueOf } from '../catalogue/catalogue.ts';
import { formatSitemapIndex } from '../publish/crawlers/sitemap.ts';

/** The list of the sitemaps. */
export const GET: APIRoute = async () => {
  const catalogue = catalogueOf(await getRecord());
  const text = formatSitemapIndex(catalogue, absoluteOn(catalogue.record.site));
  return new Response(text, { headers: { 'Content-Type': 'application/xml' } });
};
