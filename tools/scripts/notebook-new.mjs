// An analyst's first notebook: npm run notebook:new TEN
import { existsSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

const [name] = process.argv.slice(2)
const folder = fileURLToPath(new URL('../../notebooks/', import.meta.url))
const path = `${folder}${name}.ipynb`

const lines = (text) => text.split('\n').map((line, index, all) => (index < all.length - 1 ? `${line}\n` : line))
const cells = [
  { cell_type: 'markdown', id: 'tieu-de', metadata: {}, source: lines(`# ${name}\n\n*English summary:*`) },
  {
    cell_type: 'code',
    id: 'doc-bang',
    metadata: {},
    execution_count: null,
    outputs: [],
    source: lines(`import { readFileSync } from 'node:fs'
import * as tslab from 'tslab'
import { builtinFrameworks, checks, runChecks } from '@parscore/scoring'
import { readFile, readSheet } from '@parscore/workbook'
import { facts, valueOrThrow } from '@parscore/analysis'

const path = '../templates/samples/hanam-2018.xlsx'
const file = valueOrThrow(await readFile(new Uint8Array(readFileSync(path)), path))
const sheet = valueOrThrow(readSheet(file.grids[0], { frameworks: builtinFrameworks() }))
for (const finding of runChecks(sheet, checks)) console.log(finding.cell, finding.message.vi)`),
  },
]

if (!name || !/^[\w-]+$/.test(name)) {
  console.error('Cần một tên gồm chữ không dấu, số và dấu gạch: npm run notebook:new phan-tich-2026')
  process.exitCode = 2
} else if (existsSync(path)) {
  console.error(`«notebooks/${name}.ipynb» đã có.`)
  process.exitCode = 2
} else {
  const kernelspec = { display_name: 'TypeScript', language: 'typescript', name: 'tslab' }
  writeFileSync(
    path,
    `${JSON.stringify({ cells, metadata: { kernelspec }, nbformat: 4, nbformat_minor: 5 }, null, 1)}\n`,
  )
  console.log(`Đã ghi notebooks/${name}.ipynb. Mở bằng npm run lab, hoặc chạy bằng npm run notebooks -- ${name}`)
}
