import type { APIRoute } from 'astro';
import { tablePaths, tableResponse } from './_files.ts';

export const getStaticPaths = () => tablePaths('ndjson');

export const GET: APIRoute = ({ params }) => tableResponse(params['table']!, 'ndjson');
