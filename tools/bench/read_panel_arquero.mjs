// The twin of readPanel in arquero: node read_panel_arquero.mjs FILE. FILE is csv: unit, year, node, value. Prints the milliseconds of
// reading it, without the pivot that readPanel does too. arquero is no part of the project: it is taken from the folder above this one
// that has it.
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { pathToFileURL } from 'node:url'

const from = createRequire(`${process.cwd()}/`)
const { fromCSV } = await import(pathToFileURL(from.resolve('arquero')).href)
const text = readFileSync(process.argv[2] ?? '', 'utf8')
const start = performance.now()
const table = fromCSV(text)
console.log((performance.now() - start).toFixed(1), table.numRows())
