// An analyst's own notebook on a workbook of theirs: npm run notebook:new TEN [TEP]
import { existsSync, writeFileSync } from 'node:fs'
import { relative, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'

const [name, file = 'templates/samples/hanam-2018.xlsx'] = process.argv.slice(2)
const root = fileURLToPath(new URL('../../', import.meta.url))
const folder = fileURLToPath(new URL('../../notebooks/', import.meta.url))
const path = `${folder}${name}.ipynb`
/** npm runs scripts in the project's folder; what a user names is where they are. */
const here = process.env.INIT_CWD ?? root
const workbook = [resolve(here, file), resolve(root, file)].find((each) => existsSync(each))

const lines = (text) => text.split('\n').map((line, index, all) => (index < all.length - 1 ? `${line}\n` : line))
const markdown = (id, text) => ({ cell_type: 'markdown', id, metadata: {}, source: lines(text) })
const code = (id, text) => ({
  cell_type: 'code',
  id,
  metadata: {},
  execution_count: null,
  outputs: [],
  source: lines(text),
})

const cellsFor = (from) => [
  markdown('tieu-de', `# ${name}: được bao nhiêu điểm, sai ở đâu, mất ở đâu?\n\n*English summary:*`),
  code(
    'doc-bang',
    `import * as tslab from 'tslab'
import { notebook } from '@parscore/notebook'

const { openSheet, answer, table, picture } = notebook(tslab.display)
const bang = await openSheet(${JSON.stringify(from)})
answer(\`Bảng theo \${bang.title}.\`)`,
  ),
  markdown('tong', '## Được bao nhiêu điểm?'),
  code('tinh-tong', 'const tong = bang.total()'),
  markdown('mau-thuan', '## Bảng có tự mâu thuẫn không?'),
  code('kiem-tra', 'bang.showFindings()'),
  markdown('mat-diem', '## Mất điểm ở đâu?'),
  code('theo-linh-vuc', "bang.lost().by('field').waterfall()"),
  code('nhieu-nhat', 'bang.lost().costliest(10)'),
]

const refuse = (sentence) => {
  console.error(sentence)
  process.exitCode = 2
}

if (!name || !/^[\w-]+$/.test(name))
  refuse('Cần một tên gồm chữ không dấu, số và dấu gạch: npm run notebook:new phan-tich-2026 bang-cham.xlsx')
else if (existsSync(path)) refuse(`«notebooks/${name}.ipynb» đã có.`)
else if (!workbook) refuse(`Không có tệp «${file}».`)
else {
  const cells = cellsFor(relative(folder, workbook).replaceAll('\\', '/'))
  const kernelspec = { display_name: 'TypeScript', language: 'typescript', name: 'tslab' }
  const book = { cells, metadata: { kernelspec }, nbformat: 4, nbformat_minor: 5 }
  writeFileSync(path, `${JSON.stringify(book, null, 1)}\n`)
  console.log(`Đã ghi notebooks/${name}.ipynb. Mở bằng npm run lab, hoặc chạy bằng npm run notebooks -- ${name}`)
}
