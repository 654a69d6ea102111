import { EXAMPLE_CONTENT } from '../../../record/authors/example-content.ts';
import type { Ledger } from '../../../record/model.ts';
import { recordOf } from '../../../record/build/testing.ts';
import { catalogueOf, type Catalogue } from '../../../catalogue/catalogue.ts';
import { BELOW_LEDGER } from '../../../catalogue/testing.ts';

/** A synthetic record below a base path. Imported by tests alone. */

const record = recordOf(EXAMPLE_CONTENT);

/** The catalogue of the example content, with that ledger. */
export const exampleCatalogue = (ledger: Ledger = new Map()): Catalogue =>
  catalogueOf({ ...record, ledger }, BELOW_LEDGER);
