import type { CountryCode } from '../../record/model.ts';
import { BODIES } from '../../record/vocabulary.ts';
import type { Catalogue } from '../../catalogue/catalogue.ts';
import { currentPosition } from '../../catalogue/standing.ts';
import type { Words } from '../../words/words.ts';
import { box } from './element.ts';
import { foot, footOfLatest, type FootText } from './foot.ts';
import type { Drawing } from './draw.ts';
import { layOut } from './frame.ts';
import { INK_SOFT } from './inks.ts';
import { heading } from './parts.ts';

const SENTENCE_SIZES = [54, 50, 47, 44, 41, 38];
/** Share of the room that the name may take. */
const NAME_SHARE = 0.58;
const GAP = 12;

/** The picture of a country: where it stands, since when, on whose words; of a body, what it said last. */
export function countryPicture(code: CountryCode, catalogue: Catalogue, words: Words): Drawing {
  const { record, byFacet } = catalogue;
  const { name } = record.countries.get(code)!;
  const position = currentPosition(catalogue, code)?.position;
  const sentence = position
    ? words.vocabulary.positionSentences[position]
    : code in BODIES
      ? undefined
      : words.positions.notTold;
  return layOut({
    site: record.site.name,
    corner: words.counts.statements(byFacet.country.get(code)?.length ?? 0),
    position,
    foot: foot(footText(code, catalogue, words), words),
    main: ({ width, height }) => [
      heading(name, { width, height: height * NAME_SHARE }),
      ...(sentence
        ? [
            box({ height: GAP }),
            heading(
              sentence,
              { width, height: height * (1 - NAME_SHARE) - GAP },
              { sizes: SENTENCE_SIZES, weight: 400, colour: INK_SOFT },
            ),
          ]
        : []),
    ],
  });
}

function footText(code: CountryCode, catalogue: Catalogue, words: Words): FootText {
  const current = currentPosition(catalogue, code);
  if (current) {
    const { since, position } = current;
    const speakers = catalogue.speakers.get(since.id)!;
    const speaker = speakers.find(({ country }) => country === code);
    const source = [words.share.since(words.dates.long(since.on)), speaker?.actor.name].filter(
      Boolean,
    );
    return { capacity: since.title, position, source: source.join(' · ') };
  }
  const latest = footOfLatest(catalogue.byFacet.country.get(code) ?? [], words);
  if (latest) return latest;
  const { checked } = catalogue.record.countries.get(code)!;
  return {
    remark: checked ? words.share.lastSearched(words.dates.long(checked)) : words.share.notSearched,
  };
}
