// An analyst's own notebook on any file of theirs that `parscore check` can read: npm run notebook:new TEN [TEP]
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
  markdown('tieu-de', `# ${name}: có gì trong tệp, sai ở đâu, mất điểm ở đâu?\n\n*English summary:*`),
  code(
    'doc-tep',
    `import * as tslab from 'tslab'
import { notebook } from '@parscore/notebook'

const { openWorkbook, answer, picture, saveReport, table } = notebook(tslab.display)
const tep = await openWorkbook(${JSON.stringify(from)})
tep.contents()`,
  ),
  markdown('mau-thuan', '## Tệp có tự mâu thuẫn không?'),
  code('kiem-tra', 'tep.showFindings()'),
  markdown('mat-diem', '## Nhìn vào đâu trước?'),
  code('hinh', 'tep.charts()'),
  markdown('nhieu-nhat', '## Tiêu chí nào mất điểm nhiều nhất?'),
  code(
    'tieu-chi',
    `const bangCoDiem = tep.sheets.filter((bang) => bang.hasPoints())
if (bangCoDiem.length === 0) answer('Tệp không có bảng chấm nào có điểm.')
for (const bang of bangCoDiem) {
  bang.total()
  bang.lost().costliest(10)
}`,
  ),
  markdown('luu', '## Lưu lại'),
  code('ghi', `// await saveReport('${name}.docx', '${name}')\n// await saveReport('${name}.xlsx', '${name}')`),
]

/** Why the file cannot be read, where the packages are built; the sentence that the first cell would end in. */
async function whyUnread(path) {
  const built = await import('@parscore/notebook').catch(() => null)
  if (!built) return null
  return built
    .notebook({ html: () => undefined })
    .openWorkbook(path)
    .then(
      () => null,
      (problem) => problem.message,
    )
}

const refuse = (sentence) => {
  console.error(sentence)
  process.exitCode = 2
}

if (!name || !/^[\w-]+$/.test(name))
  refuse('Cần một tên gồm chữ không dấu, số và dấu gạch: npm run notebook:new phan-tich-2026 bang-cham.xlsx')
else if (existsSync(path)) refuse(`«notebooks/${name}.ipynb» đã có.`)
else if (!workbook) refuse(`Không có tệp «${file}».`)
else if (await whyUnread(workbook)) refuse(await whyUnread(workbook))
else {
  const cells = cellsFor(relative(folder, workbook).replaceAll('\\', '/'))
  const kernelspec = { display_name: 'TypeScript', language: 'typescript', name: 'tslab' }
  const book = { cells, metadata: { kernelspec }, nbformat: 4, nbformat_minor: 5 }
  writeFileSync(path, `${JSON.stringify(book, null, 1)}\n`)
  console.log(`Đã ghi notebooks/${name}.ipynb. Mở bằng npm run lab, hoặc chạy bằng npm run notebooks -- ${name}`)
}
