// Puts the facts into the package as text: the package reads no files, so that it runs in notebooks and in a page alike.
import { readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

const here = (path) => fileURLToPath(new URL(path, import.meta.url))
embed('data/facts.tsv', 'src/facts/facts.generated.ts', 'factsText')
embed('data/units.tsv', 'src/units/units.generated.ts', 'unitsText')

function embed(from, to, name) {
  const text = readFileSync(here(`../${from}`), 'utf8')
  writeFileSync(
    here(`../${to}`),
    `// Made by scripts/embed-facts.mjs from ${from}.\nexport const ${name} = ${JSON.stringify(text)}\n`,
  )
}
