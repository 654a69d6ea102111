import type { APIRoute } from 'astro';
import { absoluteOn } from '../components/absolute.ts';
import { getRecord } from '../load/record.ts';
import { robotsText } from '../publish/crawlers/robots.ts';

/** What crawlers may read. They look for it at the root of the host only. */
export const GET: APIRoute = async () => {
  const { site } = await getRecord();
  return new Response(robotsText(absoluteOn(site)), {
    headers: { 'Content-Type': 'text/plain; charset=utf-8' },
  });
};
