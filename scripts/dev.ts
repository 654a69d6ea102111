/** `npm run dev`: serves the site on http://localhost:4321; edits of content and code show at once. */
import { dev } from 'astro';

await dev({ server: { port: Number(process.env['PORT'] || 4321) } });
