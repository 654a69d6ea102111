/** `npm run ledger`: records in `content/ledger.json` what is new or corrected. */
import { processEffects } from './effects.ts';
import { main } from './ledger/main.ts';

process.exitCode = await main(process.argv.slice(2), processEffects());
