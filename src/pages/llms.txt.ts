import type { APIRoute } from 'astro';
import { getEdition } from './_edition.ts';
import { llmsText } from '../publish/crawlers/llms.ts';

/** What the site is, for programs that read text. */
export const GET: APIRoute = async () => {
  const { catalogue, words } = await getEdition();
  return new Response(llmsText(catalogue, words), {
    headers: { 'Content-Type': 'text/plain; charset=utf-8' },
  });
};
