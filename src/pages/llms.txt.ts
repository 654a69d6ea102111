import type { APIRoute } from 'astro';
import { absoluteOn } from '../components/absolute.ts';
import { getRecord } from '../load/record.ts';
import { catalogueOf } from '../catalogue/catalogue.ts';
import { llmsText } from '../publish/crawlers/llms.ts';

/** What the site is, for programs that read text. */
export const GET: APIRoute = async () => {
  const catalogue = catalogueOf(await getRecord());
  return new Response(llmsText(catalogue, absoluteOn(catalogue.record.site)), {
    headers: { 'Content-Type': 'text/plain; charset=utf-8' },
  });
};
