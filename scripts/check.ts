/** `npm run check`: all findings in the content. */
import { processEffects } from './effects.ts';
import { main } from './check/main.ts';

process.exitCode = await main(process.argv.slice(2), processEffects());
