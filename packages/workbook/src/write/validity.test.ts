import { readFileSync } from 'node:fs'
import { builtinFramework, builtinFrameworks, checks, runChecks } from '@parscore/scoring'
import { unzipSync, zipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { frameworkWorkbook } from '../framework/framework-workbook.js'
import { officeDocx } from '../office/office-docx.js'
import { type OfficeTable, openHead } from '../office/office-table.js'
import { officeXlsx } from '../office/office-xlsx.js'
import { readFile } from '../read/read-file.js'
import { readSheet } from '../table/read-sheet.js'
import { emptyFilling, type FilledColumn } from '../template/filling.js'
import { readTemplate } from '../template/read-template.js'
import { splitTemplate } from '../template/split.js'
import { buildTemplate } from '../template/template.js'
import { ooxmlErrors } from '../testing/validate-ooxml.js'
import { annotate } from './annotate.js'
import { textToWorkbook } from './text-to-workbook.js'

const framework = builtinFramework('par-2016')
if (!framework) throw new Error('par-2016 is missing')
const caseFile = (name: string) => new Uint8Array(readFileSync(new URL(`../testing/cases/${name}`, import.meta.url)))

const filling = {
  rows: new Map([
    [
      'I.1.a',
      {
        values: new Map<FilledColumn, string | number>([
          ['input1', 0.96],
          ['explanation', 'ấ'.repeat(40_000)],
        ]),
        comments: new Map<FilledColumn, string>([['explanation', 'xem <lại> & "sửa"']]),
      },
    ],
  ]),
  lists: { ...emptyFilling.lists, outside: [['a.xlsx', 'Trang', 'A1', 'Giá trị', '=SUM(1)']] },
}
const table: OfficeTable = {
  head: openHead,
  title: ['PHỤ LỤC', 'Giải trình mất điểm'],
  columns: [
    { title: 'STT', share: 1 },
    { title: 'Nội dung', share: 4 },
  ],
  rows: [[{ lines: ['1'] }, { lines: ['ấ'.repeat(40_000)] }]],
  notes: ['Ghi chú'],
  orientation: 'portrait',
}

/** A copy with the findings of all its sheets. */
async function copyOf(bytes: Uint8Array, name: string, macros: 'keep' | 'take-out' = 'keep') {
  const file = await readFile(bytes, name)
  if (!file.ok) throw new Error(file.error.message.en)
  const findings = file.value.grids.flatMap((grid) => {
    const sheet = readSheet(grid, { frameworks: builtinFrameworks() })
    return sheet.ok ? [[grid.name, runChecks(sheet.value, checks)] as const] : []
  })
  const copy = annotate(bytes, new Map(findings), 'vi', macros)
  expect(copy.commented, name).toBeGreaterThan(0)
  return copy
}
/** The file with a part changed. */
const changed = (bytes: Uint8Array, path: string, change: (text: string) => string): Uint8Array => {
  const parts = unzipSync(bytes)
  parts[path] = new TextEncoder().encode(change(new TextDecoder().decode(parts[path])))
  return zipSync(parts)
}
const textIn = (bytes: Uint8Array, path: string) => new TextDecoder().decode(unzipSync(bytes)[path])

describe('what is written', () => {
  it('is a file that the Open XML SDK and Excel find nothing against', async () => {
    const whole = await buildTemplate({ framework, year: 2016, unit: "'Hà Nam'", part: null, filling })
    const read = await readFile(whole, 'a.xlsx')
    const template = read.ok ? readTemplate(read.value.grids, 'a.xlsx') : null
    const [part] = template?.ok ? splitTemplate(template.value) : []
    if (!part) throw new Error('nothing to split')
    const final = { framework, year: 2016, unit: '', part: null, filling: emptyFilling, state: 'final' as const }
    const csv = 'Stt,Tiêu chí,Điểm chuẩn,Điểm tự đánh giá\n1,A,2,\n1.1,B,1,"0,5"\n1.2,C,1,3\n'
    const text = await readFile(new TextEncoder().encode(csv), "'History'.csv")
    const [grid] = text.ok ? text.value.grids : []
    if (!grid) throw new Error('the text is not read')
    const files = new Map([
      ['template.xlsx', whole],
      ['part.xlsx', await part.build()],
      ['final.xlsx', await buildTemplate(final)],
      ['framework.xlsx', await frameworkWorkbook(framework)],
      ['office.xlsx', await officeXlsx(table)],
      ['office.docx', await officeDocx(table)],
      ['text.xlsx', (await copyOf((await textToWorkbook(grid)).bytes, 'text.xlsx')).bytes],
      ['databar.xlsx', (await copyOf(caseFile('databar2010.xlsx'), 'databar.xlsx')).bytes],
      ['macro.xlsm', (await copyOf(caseFile('macro.xlsm'), 'macro.xlsm')).bytes],
      ['without-macro.xlsx', (await copyOf(caseFile('macro.xlsm'), 'macro.xlsm', 'take-out')).bytes],
    ])
    expect([...(await ooxmlErrors(files))].filter(([, errors]) => errors.length > 0)).toEqual([])
  }, 120_000)
})

describe('a copy with findings', () => {
  it('puts the drawing of notes behind data bars, not into their extension', async () => {
    const { bytes } = await copyOf(caseFile('databar2010.xlsx'), 'a.xlsx')
    expect(textIn(bytes, 'xl/worksheets/sheet1.xml')).toMatch(/<legacyDrawing [^>]*\/><extLst>/)
  })
  it('finds the box that a cell has in the drawings of openpyxl, whatever its prefixes', async () => {
    const { bytes } = await copyOf(caseFile('openpyxl-comment.xlsx'), 'a.xlsx')
    const drawing = textIn(bytes, 'xl/drawings/commentsDrawing1.vml')
    expect(drawing.match(/<\w+:Row>3<\/\w+:Row>\s*<\w+:Column>3</g)).toHaveLength(1)
    expect(drawing).toMatch(/<ns2:Anchor>[^<]+<\/ns2:Anchor><ns2:AutoFill>/)
  })
  it('keeps macros and their kind, or is an xlsx without them', async () => {
    const kept = await copyOf(caseFile('macro.xlsm'), 'macro.xlsm')
    expect(kept.macros).toBe('kept')
    expect(Object.keys(unzipSync(kept.bytes))).toContain('xl/vbaProject.bin')
    const plain = await copyOf(caseFile('macro.xlsm'), 'macro.xlsm', 'take-out')
    expect(plain.macros).toBe('taken-out')
    expect(textIn(plain.bytes, '[Content_Types].xml')).not.toMatch(/macroEnabled|vba/)
    expect(Object.keys(unzipSync(plain.bytes)).filter((path) => /vba/i.test(path))).toEqual([])
  })
  it('says what kind its relationships are where the file names each part, as LibreOffice 5 does', async () => {
    const plain = await textToWorkbook({
      ...(await gridOfCsv('Stt,Tiêu chí,Điểm chuẩn,Điểm\n1,A,2,\n1.1,B,1,2\n1.2,C,1,1\n')),
      name: 'S',
    })
    const old = changed(plain.bytes, '[Content_Types].xml', (types) =>
      types.replace(
        /<Default Extension="rels"[^>]*>/,
        ['/_rels/.rels', '/xl/_rels/workbook.xml.rels']
          .map(
            (path) =>
              `<Override PartName="${path}" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>`,
          )
          .join(''),
      ),
    )
    const { bytes } = await copyOf(old, 'a.xlsx')
    expect(textIn(bytes, '[Content_Types].xml')).toContain('Extension="rels"')
  })
})

async function gridOfCsv(csv: string) {
  const text = await readFile(new TextEncoder().encode(csv), 'a.csv')
  const [grid] = text.ok ? text.value.grids : []
  if (!grid) throw new Error('the text is not read')
  return grid
}
