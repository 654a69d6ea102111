import type { APIRoute } from 'astro';
import { tablePaths, tableResponse } from './_files.ts';

export const getStaticPaths = () => tablePaths('csv');

export const GET: APIRoute = ({ params }) => tableResponse(params['table']!, 'csv');
