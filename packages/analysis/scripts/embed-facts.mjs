// Puts the facts into the package as text: the package reads no files, so that it runs in notebooks and in a page alike.
import { readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

const here = (path) => fileURLToPath(new URL(path, import.meta.url))
const text = readFileSync(here('../data/facts.tsv'), 'utf8')
writeFileSync(
  here('../src/facts/facts.generated.ts'),
  `// Made by scripts/embed-facts.mjs from data/facts.tsv.\nexport const factsText = ${JSON.stringify(text)}\n`,
)
