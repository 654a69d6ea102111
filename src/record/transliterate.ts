/**
 * The words of a text in the letters a to z and 0 to 9, from which ids are made.
 *
 * Accents are dropped, apostrophes closed up, and Cyrillic and Greek letters replaced by those that sound
 * alike; whatever is left separates words. A proposal for an editor, not a standard.
 *
 * @param language - BCP 47 tag of the text: Ukrainian reads some letters otherwise than Russian or Bulgarian
 * @returns no words if the text is in a script that is not known here
 * @example plainWords('Dovilė Šakalienė') // => ['dovile', 'sakaliene']
 * @example plainWords('Зеленський', 'uk') // => ['zelenskyy']
 */
export function plainWords(text: string, language = ''): string[] {
  const composed = text.normalize('NFC').toLowerCase();
  const isUkrainian = language.split('-')[0] === 'uk' || /[ґєії]/.test(composed);
  const letters = isUkrainian ? { ...CYRILLIC, ...UKRAINIAN } : CYRILLIC;
  const ends = isUkrainian ? composed : composed.replace(/ий(?!\p{L})/gu, 'y');
  const latin = [...ends].map((letter) => letters[letter] ?? letter).join('');
  const bare = latin.normalize('NFKD').replace(/\p{M}/gu, '').replaceAll('ου', 'ou');
  return [...bare]
    .map((letter) => OTHER[letter] ?? letter)
    .join('')
    .replace(/['’‘ʼ]/g, '')
    .split(/[^a-z0-9]+/)
    .filter((word) => word !== '');
}

/** `а=a б=b` => { а: 'a', б: 'b' } */
const table = (pairs: string): Readonly<Record<string, string>> =>
  Object.fromEntries(pairs.split(' ').map((pair) => pair.split('=') as [string, string]));

const CYRILLIC = table(
  'а=a б=b в=v г=g ґ=g д=d ђ=dj ѓ=gj е=e ё=e є=ye ж=zh з=z ѕ=dz и=i і=i ї=yi й=y ј=j к=k л=l љ=lj м=m ' +
    'н=n њ=nj о=o п=p р=r с=s т=t ћ=c ќ=kj у=u ў=u ф=f х=kh ц=ts ч=ch џ=dz ш=sh щ=shch ъ= ы=y ь= э=e ' +
    'ю=yu я=ya',
);

const UKRAINIAN = table('г=h и=y');

/** Letters without an accent that could be dropped, and those of Greek, whose accents have been. */
const OTHER = table(
  'ß=ss æ=ae œ=oe ø=o ł=l đ=d ð=d þ=th ħ=h ı=i ŋ=n ĸ=k ŧ=t ə=a ' +
    'α=a β=v γ=g δ=d ε=e ζ=z η=i θ=th ι=i κ=k λ=l μ=m ν=n ξ=x ο=o π=p ρ=r σ=s ς=s τ=t υ=y φ=f χ=ch ' +
    'ψ=ps ω=o',
);
