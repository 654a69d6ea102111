import type { APIRoute } from 'astro';
import { dataFiles } from './_files.ts';

/** What the files of the open data hold, for programs (Data Package). */
export const GET: APIRoute = async () => {
  const { dataPackage } = await dataFiles();
  return new Response(dataPackage.text, { headers: { 'Content-Type': 'application/json' } });
};
