import type { APIRoute } from 'astro';
import { getEdition } from './_edition.ts';
import { robotsText } from '../publish/crawlers/robots.ts';

/** What crawlers may read. They look for it at the root of the host only. */
export const GET: APIRoute = async () => {
  const { catalogue } = await getEdition();
  return new Response(robotsText(catalogue.absolute), {
    headers: { 'Content-Type': 'text/plain; charset=utf-8' },
  });
};
