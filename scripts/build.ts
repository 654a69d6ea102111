/** `npm run build`: checks the content and builds the site. */
import { processEffects } from './effects.ts';
import { main } from './build/main.ts';

process.exitCode = await main(process.argv.slice(2), processEffects());
