import { basePath } from '../load/base-path.ts';
import { interfaceLanguage } from '../load/interface-language.ts';
import { getRecord } from '../load/record.ts';
import { drawsSharePictures } from '../load/share-option.ts';
import { editionOf, type Edition } from '../view/edition.ts';

/**
 * What every page is made from.
 *
 * @throws ContentError with all findings, or ContentFolderError
 */
export const getEdition = async (): Promise<Edition> =>
  editionOf(
    await getRecord(),
    { base: basePath(), hasPictures: drawsSharePictures() },
    interfaceLanguage(),
  );
