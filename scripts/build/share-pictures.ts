import { drawsSharePictures } from '../../src/load/share-option.ts';
import { writePictures } from './pictures/write-pictures.ts';
import { sharePictures } from '../../src/publish/pictures/pictures.ts';
import { FONT_FILES } from '../../src/publish/pictures/typefaces.ts';
import type { Edition } from '../../src/view/edition.ts';
import type { Effects } from '../effects.ts';

/**
 * Writes the share pictures of an edition of the record below the output folder, unless they are switched off.
 *
 * @returns how many there are, and how many had to be drawn
 * @throws if the fonts are not installed, or a picture cannot be drawn or written
 */
export async function writeSharePictures(
  { catalogue, words }: Edition,
  folder: string,
  {
    environment,
    folder: project,
    stderr: stream,
  }: Pick<Effects, 'environment' | 'folder' | 'stderr'>,
): Promise<{ all: number; drawn: number }> {
  if (!drawsSharePictures(environment)) return { all: 0, drawn: 0 };
  const pictures = sharePictures(catalogue, words).map(({ addresses, drawing }) => ({
    files: addresses,
    drawing,
  }));
  return writePictures(pictures, { fonts: FONT_FILES, folder, project, stream });
}
