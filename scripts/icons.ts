/** `npm run icons`: draws the icons for programs that take no SVG. */
import { processEffects } from './effects.ts';
import { main } from './icons/main.ts';

process.exitCode = await main(process.argv.slice(2), processEffects());
