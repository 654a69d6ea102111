import type { APIRoute } from 'astro';
import { absoluteOn } from '../layouts/absolute.ts';
import { getRecord } from '../load/record.ts';
import { catalogueOf } from '../site/catalogue.ts';
import { formatSitemap, sitemapsOf } from '../site/machines/sitemap.ts';
import type { SitemapEntry } from '../site/machines/sitemap-entries.ts';

export async function getStaticPaths() {
  return sitemapsOf(catalogueOf(await getRecord())).map((entries, index) => ({
    params: { number: String(index + 1) },
    props: { entries },
  }));
}

/** Some of the site's pages, with the day on which each last changed. */
export const GET: APIRoute<{ entries: readonly SitemapEntry[] }> = async ({ props }) => {
  const { site } = await getRecord();
  const text = formatSitemap(props.entries, absoluteOn(site));
  return new Response(text, { headers: { 'Content-Type': 'application/xml' } });
};
