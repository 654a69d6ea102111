import { isDeepStrictEqual } from 'node:util';
import { addressOf, type Place } from '../../links/site-address.ts';
import type { Output } from '../../output/read-output.ts';
import { discoveryFaults, isFeed } from './discovery-faults.ts';
import { feedFaults } from './feed-faults.ts';
import { jsonFeedSchema } from './json-feed-schema.ts';
import { readAtom, readJsonFeed, type ReadFeed } from './read-feed.ts';

/** Everything that would keep readers from following a site. One line each; `validateAtom` checks the form of the XML. */
export function checkFeeds(output: Output, place: Place): string[] {
  const faults = [...output].flatMap(([file, text]) => {
    if (!isFeed(file)) return [];
    const address = addressOf(file, place);
    try {
      const [formFaults, feed] = file.endsWith('.json') ? ofJson(text ?? '') : ofAtom(text ?? '');
      return [...formFaults, ...feedFaults(feed, address, output, place)].map(
        (fault) => `${file} ${fault}`,
      );
    } catch (error) {
      return [`${file} cannot be read: ${String(error)}`];
    }
  });
  return [...faults, ...discoveryFaults(output, place)];
}

function ofAtom(text: string): [string[], ReadFeed] {
  const [one, other] = readAtom(text);
  return [isDeepStrictEqual(one, other) ? [] : ['is read differently by two readers'], one];
}

function ofJson(text: string): [string[], ReadFeed] {
  const { error } = jsonFeedSchema.safeParse(JSON.parse(text));
  const faults = error?.issues.map(({ path, message }) => `${path.join('.')}: ${message}`) ?? [];
  return [faults, readJsonFeed(text)];
}
