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

/** The widths by UTF-16 code unit; of a letter that takes two units, the second has none. */
const BY_UNIT = Float64Array.from({ length: 0x10000 }, (_, unit) =>
  unit >= 0xdc00 && unit < 0xe000 ? 0 : (WIDTHS.get(String.fromCharCode(unit)) ?? WIDEST),
);

/** Width of a text in ems, set in one line: never less than what it will be. */
export function widthOf(text: string): number {
  let width = 0;
  for (let at = 0; at < text.length; at += 1) width += BY_UNIT[text.charCodeAt(at)]!;
  return width;
}

/** Whether the fonts have every letter of a text: Latin, Greek and Cyrillic, but not Arabic or Japanese. */
export const canBeSet = (text: string): boolean => [...text].every((letter) => WIDTHS.has(letter));
