/** `npm run new`: adds an article or a speaker to the content folder, as a file to fill in. */
import { processEffects } from './effects.ts';
import { main } from './new/main.ts';

process.exitCode = await main(process.argv.slice(2), processEffects());
