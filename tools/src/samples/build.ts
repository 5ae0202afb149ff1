import { readFileSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import { writeWhole } from '../files/write-file.js'
import { sampleDocuments } from './documents.js'
import { hanam2018 } from './hanam-2018.js'
import { generatedTemplates } from './templates.js'

/** The folder of the samples, from `tools/dist/samples`. */
const folder = new URL('../../../templates/samples/', import.meta.url)

const bytes = await hanam2018(await readFile(new URL('hanam-2018.tsv', folder), 'utf8'))
const path = fileURLToPath(new URL('hanam-2018.xlsx', folder))
await writeWhole(path, bytes)
console.log(path)

for (const { name, build } of sampleDocuments((each) => readFileSync(new URL(each, folder), 'utf8'))) {
  const target = fileURLToPath(new URL(name, folder))
  await writeWhole(target, await build())
  console.log(target)
}

const templates = new URL('../', folder)
for (const { path: name, build } of generatedTemplates((each) => readFileSync(new URL(each, templates), 'utf8'))) {
  const target = fileURLToPath(new URL(name, templates))
  await writeWhole(target, await build())
  console.log(target)
}
