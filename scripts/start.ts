/** `npm start`: builds the site and serves it on http://localhost:4321. */
import { processEffects } from './effects.ts';
import { main } from './start/main.ts';

process.exitCode = await main(process.argv.slice(2), processEffects());
