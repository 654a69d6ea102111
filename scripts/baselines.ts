/** `npm run baselines`: stores what pages look like as what is expected of them. */
import { processEffects } from './effects.ts';
import { main } from './baselines/main.ts';

process.exitCode = await main(process.argv.slice(2), processEffects());
