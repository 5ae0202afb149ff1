import { readFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import { writeWhole } from '../files/write-file.js'
import { hanam2018 } from './hanam-2018.js'

/** The folder of the samples, from `tools/dist/samples`. */
const folder = new URL('../../../templates/samples/', import.meta.url)

const bytes = await hanam2018(await readFile(new URL('hanam-2018.tsv', folder), 'utf8'))
const path = fileURLToPath(new URL('hanam-2018.xlsx', folder))
await writeWhole(path, bytes)
console.log(path)
