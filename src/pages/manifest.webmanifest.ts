import type { APIRoute } from 'astro';
import { href } from '../components/href.ts';
import { getRecord } from '../load/record.ts';
import { COLOURS } from '../view/colours.ts';

/** For devices on which a reader keeps the site among the apps. */
export const GET: APIRoute = async () => {
  const { site } = await getRecord();
  const [paper] = COLOURS.paper;
  const icons = [192, 512].map((size) => ({
    src: href(`/icon-${String(size)}.png`),
    sizes: `${String(size)}x${String(size)}`,
    type: 'image/png',
    purpose: 'any maskable',
  }));
  return new Response(
    JSON.stringify({
      name: site.name,
      description: site.tagline,
      lang: 'en',
      start_url: href('/'),
      scope: href('/'),
      display: 'minimal-ui',
      background_color: paper,
      theme_color: paper,
      icons: [{ src: href('/icon.svg'), sizes: 'any', type: 'image/svg+xml' }, ...icons],
    }),
    { headers: { 'content-type': 'application/manifest+json' } },
  );
};
