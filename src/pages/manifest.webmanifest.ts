import type { APIRoute } from 'astro';
import { getEdition } from './_edition.ts';
import { COLOURS } from '../view/colours.ts';

/** For devices on which a reader keeps the site among the apps. */
export const GET: APIRoute = async () => {
  const { catalogue, words } = await getEdition();
  const { record, href } = catalogue;
  const { site } = record;
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
      lang: words.language,
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
