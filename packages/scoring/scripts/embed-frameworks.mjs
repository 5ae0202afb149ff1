// Turns the YAML of the package (frameworks, published indices, indicator lists, public holidays, lessons, lexicons, sources) into modules, so that it needs no files at run time.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { parse } from 'yaml'

embed('frameworks', 'src/framework/builtin.generated.ts', 'builtinFrameworkData')
embed('indices', 'src/framework/indices.generated.ts', 'indexData')
embed('indicators', 'src/documents/annex/builtin.generated.ts', 'indicatorListData')
embed('holidays', 'src/calendar/builtin.generated.ts', 'holidayData')
embed('lessons', 'src/lesson/builtin.generated.ts', 'lessonData')
embed('lexicons', 'src/documents/report/matching/lexicon.generated.ts', 'lexiconData')

const sources = parse(readFileSync(new URL('../sources.yaml', import.meta.url), 'utf8'))
writeFileSync(
  new URL('../src/sources/builtin.generated.ts', import.meta.url),
  `// Made by scripts/embed-frameworks.mjs from sources.yaml; do not edit.\nexport const sourceData: unknown = ${JSON.stringify(sources, null, 1)}\n`,
)

/** Writes the files of a folder as one object by id, the oldest first. */
function embed(folder, target, name) {
  const from = new URL(`../${folder}/`, import.meta.url)
  const files = readdirSync(from)
    .filter((file) => file.endsWith('.yaml'))
    .map((file) => parse(readFileSync(new URL(file, from), 'utf8')))
    .sort((a, b) => (a.years?.[0] ?? 0) - (b.years?.[0] ?? 0) || a.id.localeCompare(b.id))
  const data = Object.fromEntries(files.map((file) => [file.id, file]))
  const module = `// Made by scripts/embed-frameworks.mjs from ${folder}/*.yaml; do not edit.
export const ${name}: Readonly<Record<string, unknown>> = ${JSON.stringify(data, null, 1)}
`
  writeFileSync(new URL(`../${target}`, import.meta.url), module)
}
