/** `npm run guide`: writes docs/authoring.md and docs/rules.md anew from the rules. */
import { processEffects } from './effects.ts';
import { main } from './guide/main.ts';

process.exitCode = await main(process.argv.slice(2), processEffects());
