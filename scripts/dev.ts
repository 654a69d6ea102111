/** `npm run dev`: serves the site on http://localhost:4321; edits of content and code show at once. */
import { processEffects } from './effects.ts';
import { main } from './dev/main.ts';

process.exitCode = await main(process.argv.slice(2), processEffects());
