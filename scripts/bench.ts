/** `npm run bench`: builds synthetic records of growing size and prints a table. */
import { processEffects } from './effects.ts';
import { main } from './bench/main.ts';

process.exitCode = await main(process.argv.slice(2), processEffects());
