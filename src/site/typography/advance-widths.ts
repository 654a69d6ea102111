/**
 * Widths of the letters of Source Serif 4 in hundredths of an em, rounded up to the next five. The
 * pictures are laid out by them before anything is drawn; a letter that is not here cannot be set.
 */
const CLASSES: readonly (readonly [width: number, letters: string])[] = [
  [20, "'"],
  [25, ' \u00a0‘’‚′'],
  [30, '!|¡¦'],
  [35, ',-./:;[\\]ijl°·ìíîïĩīįıĵĺļľŀłǐ·ΐίιϊіїј•‹›'],
  [40, '"()IJ`ft{}¨ª¯²³´¸¹ºÌÍÎÏĨĪĮİĴţťſǏțΙΪІЇЈ'],
  [45, '?¿“”„″'],
  [50, '*rsz§®ŕŗřśŝşšźżžșΊέεζξςгзѓѕґ'],
  [55, '#$+0123456789<=>S^_ace~¢£¤¥«¬±»×àáâãäåçèéêë÷āăąćĉċčēĕėęěŚŜŞŠǎȘəγθντχЅавесьэѐёє–†€−'],
  [60, 'Zgkovxy¶ðòóôõöøýÿĝğġģķĸōŏőŷŹŻŽΓΖΣΰδκλορυϋόύЃГЗбдкотухчяђќўҐ'],
  [65, 'EFLPTbdhnpquµÈÉÊËÞßñùúûüþďđĒĔĖĘĚĥħĹĻĽĿŁńņňŋŢŤũūŭůűųȚΔΕΞΡΤάήαβημπσЀЁЄБЕРТЬЭлръћ'],
  [70, 'BCRXYÇÝĆĈĊČŔŖŘŶŸƏΒΥΧΫЌВКСХЯийнпцѝџ'],
  [75, '&ADGKOQVÀÁÂÃÄÅÐÒÓÔÕÖØĀĂĄĎĐĜĞĠĢĶŌŎŐǍΆΑΘΚΛΟΩφЂЎАДЛОУЧЪẞ'],
  [80, 'NU©ÑÙÚÛÜŃŅŇŊŨŪŬŮŰŲΈΌΝΠΦψωώЏПФЦм™'],
  [85, '@HwæĤĦŉŵΎΏΗΨЋЍИЙНжфыюљ—…'],
  [90, 'њ'],
  [95, '%M¼½¾œΉΜЉМЫшщ'],
  [100, 'mÆŒЖ'],
  [105, 'WŴЊЮ№'],
  [110, 'ШЩ'],
];

const WIDTHS: ReadonlyMap<string, number> = new Map(
  CLASSES.flatMap(([width, letters]) => [...letters].map((letter) => [letter, width / 100])),
);

/** Of a letter that is not known: as wide as the widest. */
const WIDEST = Math.max(...WIDTHS.values());

/** Width of a text in ems, set in one line: never less than what it will be. */
export function widthOf(text: string): number {
  let width = 0;
  for (const letter of text) width += WIDTHS.get(letter) ?? WIDEST;
  return width;
}

/** Whether the fonts have every letter of a text: Latin, Greek and Cyrillic, but not Arabic or Japanese. */
export const canBeSet = (text: string): boolean => [...text].every((letter) => WIDTHS.has(letter));
