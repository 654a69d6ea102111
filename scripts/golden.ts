/** `npm run golden`: writes what the cases in tests/golden now build to as what is expected of them. */
import { processEffects } from './effects.ts';
import { main } from './golden/main.ts';

process.exitCode = await main(process.argv.slice(2), processEffects());
