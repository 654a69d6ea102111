/** `npm test`: every check that must hold. */
import { processEffects } from './effects.ts';
import { main } from './test/main.ts';

process.exitCode = await main(process.argv.slice(2), processEffects());
