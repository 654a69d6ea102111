import type { Absolute } from '../../catalogue/absolute.ts';
import type { Words } from '../../words/words.ts';
import { GUARD, LIST_SEPARATOR } from './csv-cell.ts';
import { dataAddress } from './formats.ts';

/** How to load the data in a program, ready to copy. */
export interface Snippet {
  readonly id: string;
  readonly label: string;
  readonly code: string;
}

/** Each loads statements and positions, and lists whose word each country's position rests on. */
export const snippets = (absolute: Absolute, words: Words): readonly Snippet[] => {
  const data = absolute(dataAddress(''));
  const comments = words.data.codeComments;
  return [
    {
      id: 'r',
      label: 'R (readr, dplyr, tidyr)',
      code: `library(dplyr)
library(readr)
library(tidyr)

read_table <- function(name) {
  paste0("${data}", name, ".csv") |>
    # ${comments.naIsNamibiaAndDatesAreVague}
    read_csv(na = "", guess_max = Inf) |>
    mutate(across(where(is.character), \\(text) sub("^${GUARD}", "", text)))
}
statements <- read_table("statements")
positions <- read_table("positions")

positions |>
  filter(is.na(to)) |>
  left_join(statements, by = c("statement" = "id"), suffix = c("", "_said")) |>
  select(country, position, from, speaker, title)

# ${comments.oneRowForEachCountry}
statements |> separate_longer_delim(about, "${LIST_SEPARATOR}")`,
    },
    {
      id: 'python',
      label: 'Python (pandas)',
      code: `import pandas as pd

def read_table(name):
    # ${comments.naIsNamibia}
    url = f"${data}{name}.csv"
    table = pd.read_csv(url, keep_default_na=False, na_values=[""])
    return table.map(lambda x: x.removeprefix("${GUARD}") if isinstance(x, str) else x)

statements = read_table("statements")
positions = read_table("positions")

now = positions[positions["to"].isna()]
said = statements[["id", "speaker", "title"]]
print(now.merge(said, left_on="statement", right_on="id"))

# ${comments.oneRowForEachCountry}
statements.assign(about=statements["about"].str.split("${LIST_SEPARATOR}")).explode("about")`,
    },
    {
      id: 'duckdb',
      label: 'DuckDB',
      code: `-- ${comments.fromJson}
CREATE TABLE statements AS FROM read_json('${data}statements.json');
CREATE TABLE positions AS FROM read_json('${data}positions.json');

SELECT country, p.position, "from", speaker, title
FROM positions AS p JOIN statements AS s ON p.statement = s.id
WHERE "to" IS NULL ORDER BY country;

-- ${comments.oneRowForEachCountry}
SELECT id, unnest(about) AS country FROM statements;`,
    },
  ];
};
