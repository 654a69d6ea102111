/** `npm run fonts`: cuts the site's typeface down to what the pages need. */
import { processEffects } from './effects.ts';
import { main } from './fonts/main.ts';

process.exitCode = await main(process.argv.slice(2), processEffects());
