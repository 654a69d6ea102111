import type { APIRoute } from 'astro';
import { getEdition } from './_edition.ts';
import { formatSitemap, sitemapsOf } from '../publish/crawlers/sitemap.ts';
import type { SitemapEntry } from '../publish/crawlers/sitemap-entries.ts';

export async function getStaticPaths() {
  return sitemapsOf((await getEdition()).catalogue).map((entries, index) => ({
    params: { number: String(index + 1) },
    props: { entries },
  }));
}

/** Some of the site's pages, with the day on which each last changed. */
export const GET: APIRoute<{ entries: readonly SitemapEntry[] }> = async ({ props }) => {
  const { catalogue } = await getEdition();
  const text = formatSitemap(props.entries, catalogue.absolute);
  return new Response(text, { headers: { 'Content-Type': 'application/xml' } });
};
