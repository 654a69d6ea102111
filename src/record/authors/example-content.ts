/**
 * A small content folder that breaks no rule: path below the folder to text.
 *
 * Synthetic: people, publishers and words are made up, and the countries have no inhabitants. It serves
 * the rules' examples, the authors' guide and the tests, and is never published.
 */
export const EXAMPLE_CONTENT: Readonly<Record<string, string>> = {
  'site.yaml': `name: Example Ledger (synthetic)
tagline: A record of words that nobody said
address: https://ledger.example
licence: CC-BY-4.0
`,
  'countries.yaml': `AQ:
  slug: antarctica
  name: Antarctica
  memberships: []
  checked: 2001-03-01
BV:
  slug: bouvet-island
  name: Bouvet Island
`,
  'publishers.yaml': `example-times:
  name: The Example Times
  kind: newspaper
  country: AQ
example-wire:
  name: Example Wire
  kind: wire
  home: wire.example.org
`,
  'events.yaml': `2001-02-03-ice-summit:
  name: Ice summit
  place: Base Camp
  on: 2001-02-03
  country: AQ
`,
  'conditions.yaml': `thaw:
  label: Thaw
  definition: Only once the ice has melted.
`,
  'actors/jane-roe.md': `---
name: Jane Roe
kind: person
aliases: [J. Roe]
roles:
  - title: Minister for Ice of Antarctica (synthetic)
    for: AQ
    rank: minister
    from: 2000-01-01
---
`,
  'actors/john-doe.md': `---
name: John Doe
kind: person
roles:
  - title: Envoy of Bouvet Island (synthetic)
    for: BV
    rank: envoy
---
`,
  'articles/2001/2001-02-05-example-times-roe.md': `---
headline: Roe speaks of ice
publisher: example-times
url: https://times.example.org/roe
published: 2001-02-05
language: en
cites: [example-wire]
kind: report
accessed: 2001-03-01
added: 2001-03-01
---

The minister spoke about the ice.

## Roe says that the ice is thick

\`\`\`yaml statement
id: 2001-02-03-roe-ice-thick
by: jane-roe
on: 2001-02-03
kind: claim
position: considering
conditions: [thaw]
place: Base Camp
event: 2001-02-03-ice-summit
about: [BV]
\`\`\`

> the ice is thick

The minister said that the ice would hold.
`,
  'articles/2001/2001-02-04-example-wire-doe.md': `---
publisher: example-wire
url: https://wire.example.org/doe
published: 2001-02-04
language: fr
kind: report
accessed: 2001-03-01
added: 2001-03-01
---

## Doe answers that the ice is thin

\`\`\`yaml statement
id: 2001-02-04-doe-ice-thin
by: john-doe
on: 2001-02-04
kind: denial
position: ruled-out
also: [2001-02-05-example-times-roe]
denies: [2001-02-03-roe-ice-thick]
\`\`\`

> la glace est mince

> the ice is thin

The envoy said that the ice would not hold.
`,
  'pages/about.md': `---
title: About
description: What this synthetic record is.
---

See the [methodology](/methodology/).
`,
};
