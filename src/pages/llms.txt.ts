import { getEdition } from './_edition.ts';
import type { APIRoute } from 'astro';
import { absoluteOn } from '../components/absolute.ts';
import { llmsText } from '../publish/crawlers/llms.ts';

/** What the site is, for programs that read text. */
export const GET: APIRoute = async () => {
  const { catalogue } = await getEdition();
  return new Response(llmsText(catalogue, absoluteOn(catalogue.record.site)), {
    headers: { 'Content-Type': 'text/plain; charset=utf-8' },
  });
};
