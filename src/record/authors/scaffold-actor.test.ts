import { describe, expect, it } from 'vitest';
import { buildRecord } from '../build/build-record.ts';
import { EXAMPLE_CONTENT } from './example-content.ts';
import { formatMessage } from '../format-finding.ts';
import { parseFile } from '../parse/file.ts';
import { scaffoldActor, type ActorOptions } from './scaffold-actor.ts';

const EXISTING = Object.entries(EXAMPLE_CONTENT).map(([file, text]) => parseFile(text, file));
const OPTIONS: ActorOptions = {
  name: 'Änn Åsh',
  title: 'Minister for Snow: Bouvet Island (synthetic)',
  rank: 'minister',
  for: 'BV',
};

const scaffold = (options: Partial<ActorOptions>) =>
  scaffoldActor({ ...OPTIONS, ...options }, EXISTING);

describe('the file of a speaker', () => {
  it('holds the role and needs nothing more', () => {
    const made = scaffold({ from: '2000-01-01' }).scaffold!;
    expect(made).toEqual({
      file: 'actors/ann-ash.md',
      text: `---
name: Änn Åsh
kind: person
roles:
  - title: "Minister for Snow: Bouvet Island (synthetic)"
    for: BV
    rank: minister
    from: 2000-01-01
---
`,
    });
    expect(buildRecord([...EXISTING, parseFile(made.text, made.file)]).problems).toEqual([]);
  });

  it('is named by its id where one is given, even for a namesake', () => {
    expect(scaffold({ name: 'Jane Roe', id: 'jane-roe-envoy' }).scaffold?.file).toBe(
      'actors/jane-roe-envoy.md',
    );
  });
});

describe('a speaker is refused', () => {
  const namesake = (name: string) =>
    `Unexpected name \`${name}\`, expected a speaker who is not in the record yet: \`actors/jane-roe.md\` has it. Someone else of that name needs an id of their own, given with \`--id\`.`;

  it.each<[Partial<ActorOptions>, option: string, message: string]>([
    [{ name: 'Jané Roe' }, 'name', namesake('Jané Roe')],
    [{ name: 'J. Roe' }, 'name', namesake('J. Roe')],
    [
      { id: 'jane-roe' },
      'id',
      'Unexpected file `actors/jane-roe.md`, expected one that does not exist yet: give another id with `--id`.',
    ],
    [
      { name: '雪' },
      'id',
      'Unexpected name `雪`, expected letters from which an id can be made: give one with `--id`.',
    ],
    [
      { id: 'Ann Ash' },
      'id',
      'Unexpected file name `Ann Ash.md`, expected words in lower case joined by hyphens, such as `jane-roe.md`.',
    ],
    [
      { for: 'GB' },
      'for',
      'Unexpected country `GB`, expected an id from `content/countries.yaml`.',
    ],
    [
      { rank: 'Minister' },
      'rank',
      'Unexpected `Minister` as `rank`, expected one of `head-of-state`, `head-of-government`, `minister`, `deputy-minister`, `military`, `spokesperson`, `envoy`, `official`, `lawmaker`, `party-leader`, `none`. Did you mean `minister`?',
    ],
    [
      { from: '1 May 2000' },
      'from',
      'Unexpected `1 May 2000` as `from`, expected a date such as `2025-09-04`, `2025-09`, `2025-09-04~` (about) or `2025-09-04?` (uncertain).',
    ],
    [
      { kind: 'persom' },
      'kind',
      'Unexpected `persom` as `kind`, expected one of `person`, `institution`, `government`, `alliance`, `group`, `media`, `unnamed-source`. Did you mean `person`?',
    ],
  ])('with %j', (options, option, message) => {
    const { scaffold: made, refusals } = scaffold(options);
    expect(made).toBeUndefined();
    expect(refusals.map((refusal) => [refusal.option, formatMessage(refusal)])).toEqual([
      [option, message],
    ]);
  });
});
