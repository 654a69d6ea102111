import type { APIRoute } from 'astro';
import { dataFiles } from './_files.ts';

/** The checksums of all files of the open data: `sha256sum --check SHA256SUMS`. */
export const GET: APIRoute = async () => {
  const { checksums } = await dataFiles();
  return new Response(checksums.text, { headers: { 'Content-Type': 'text/plain; charset=utf-8' } });
};
