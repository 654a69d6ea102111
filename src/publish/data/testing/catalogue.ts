import { EXAMPLE_CONTENT } from '../../../record/authors/example-content.ts';
import type { Ledger } from '../../../record/model.ts';
import { recordOf } from '../../../record/build/testing.ts';
import { catalogueOf, type Catalogue, type Publication } from '../../../catalogue/catalogue.ts';

/** A synthetic record and its place. Imported by tests alone. */

/** Under a base path, so that an address without it shows. */
export const BELOW_LEDGER: Publication = { base: '/ledger', hasPictures: false };

const record = recordOf(EXAMPLE_CONTENT);

/** The catalogue of the example content, with that ledger. */
export const exampleCatalogue = (ledger: Ledger = new Map()): Catalogue =>
  catalogueOf({ ...record, ledger }, BELOW_LEDGER);
