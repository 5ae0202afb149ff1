// Templates as files on a disk: the commands, files saved by LibreOffice, and what tired people do to them.
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { openTemplate } from '@parscore/commands'
import { builtinFramework, type CellValue, leavesOf, nodeRows, numberIn, sum } from '@parscore/scoring'
import {
  buildTemplate,
  emptyFilling,
  type FilledColumn,
  type Filling,
  readFile,
  readSheet,
  writeCells,
} from '@parscore/workbook'
import { readXlsx } from 'hucre'
import { describe, expect, it } from 'vitest'
import { z } from 'zod'
import { run } from './cli.js'
import { diskFile } from './files/disk-file.js'

import { convert } from './testing/libreoffice.js'
import { memoryTerminal } from './testing/memory-terminal.js'

const root = fileURLToPath(new URL('../../', import.meta.url))
const folder = () => mkdtempSync(join(tmpdir(), 'parscore-'))
async function parscore(...args: string[]) {
  const terminal = memoryTerminal()
  const code = await run(args, terminal)
  return { code, out: terminal.said.join('\n'), error: terminal.errors.join('\n') }
}
const opened = async (path: string) => openTemplate(await diskFile(path), { trace: () => undefined })
const edited = (path: string, edits: readonly { cell: string; value: string | number }[]) =>
  writeFileSync(path, writeCells(new Uint8Array(readFileSync(path)), new Map([['Bảng chấm', edits]])))

/** Hà Nam's points of 2018 as somebody would type them in: points, survey points, rates of proportional criteria. */
async function hanamFilling(): Promise<{ readonly filling: Filling; readonly total: number }> {
  const framework = builtinFramework('par-2018')
  const file = await readFile(
    new Uint8Array(readFileSync(join(root, 'templates/samples/hanam-2018.xlsx'))),
    'hanam.xlsx',
  )
  const [grid] = file.ok ? file.value.grids : []
  if (!framework || !grid) throw new Error('no Hà Nam')
  const sheet = readSheet(grid, { frameworks: [framework], framework })
  if (!sheet.ok) throw new Error(sheet.error.message.en)
  const result = sheet.value.columns.findIndex(({ role }) => role === 'result')
  const points = new Map(nodeRows(sheet.value).map((row) => [row.code, numberIn(row, result)]))
  const rows = leavesOf(framework).flatMap((leaf) => {
    const given = points.get(leaf.code) ?? null
    if (given === null || leaf.maximum === null) return []
    const entry: readonly [FilledColumn, CellValue] =
      leaf.measure === 'survey'
        ? ['survey', given]
        : [
            'input1',
            leaf.rule?.kind === 'proportional' ? (given / leaf.maximum) * Number(leaf.rule.parameters.goal) : given,
          ]
    return [[leaf.code, { values: new Map([entry]), comments: new Map() }] as const]
  })
  const total = sum(rows.map(([code]) => points.get(code) ?? 0))
  return { filling: { ...emptyFilling, rows: new Map(rows) }, total }
}

const report = z.object({
  sheets: z.array(
    z.object({
      columns: z.array(z.object({ name: z.string(), total: z.number().nullable(), index: z.number().nullable() })),
      findings: z.array(z.object({ check: z.string(), cell: z.string() })),
    }),
  ),
})
async function checked(path: string) {
  const { out } = await parscore('check', path, '--format', 'json')
  const [sheet, ...others] = report.parse(JSON.parse(out)).sheets
  if (!sheet) throw new Error('no sheet')
  expect(others).toEqual([])
  return sheet
}

describe('the template of 2018 with Hà Nam’s points', () => {
  it('comes to the sum of the leaves, also after LibreOffice has saved it', async () => {
    const framework = builtinFramework('par-2018')
    if (!framework) throw new Error('par-2018 is missing')
    const { filling, total } = await hanamFilling()
    const path = join(folder(), 'ha-nam.xlsx')
    writeFileSync(path, await buildTemplate({ framework, year: 2018, unit: 'Tỉnh Hà Nam', part: null, filling }))
    const saved = join(await convert([path], 'xlsx'), 'ha-nam.xlsx')
    for (const file of [path, saved]) {
      const { columns, findings } = await checked(file)
      expect(columns.find(({ name }) => name.startsWith('Điểm theo cách chấm'))?.total).toBeCloseTo(total, 8)
      // Nobody typed evidence or agencies, and Hà Nam's sheet leaves out a row of 3.2; nothing else is wrong.
      const others = findings.filter(({ check }) => check !== 'agency-missing' && check !== 'evidence-missing')
      expect([...new Set(others.map(({ check, cell }) => `${check} ${cell.replace(/.*![A-Z]+/, '')}`))]).toEqual([
        'empty-points 39',
      ])
    }
    const [own, back] = [await opened(path), await opened(saved)]
    if (!own.ok || !back.ok) throw new Error('not read back')
    // LibreOffice keeps 15 digits.
    const short = (value: CellValue) => (typeof value === 'number' ? Number(value.toPrecision(14)) : value)
    const plain = (template: typeof own.value) =>
      [...template.filling.rows].map(([code, { values }]) => [
        code,
        [...values].map(([key, value]) => [key, short(value)]),
      ])
    expect(plain(back.value)).toEqual(plain(own.value))
  })
})

describe('parscore template, split and merge', () => {
  it('go round without a word, and keep what exists', async () => {
    const place = folder()
    const [file, parts, all] = [join(place, 'mau.xlsx'), join(place, 'don-vi'), join(place, 'tong.xlsx')]
    expect(await parscore('template', 'par-2016', file, '--unit', 'Tỉnh Đắk Nông')).toMatchObject({ code: 0 })
    expect((await parscore('template', 'par-2016', file)).error).toContain('--force')
    expect(await parscore('split', file, parts)).toMatchObject({ code: 0 })
    expect(readdirSync(parts)).toContain('so-noi-vu.xlsx')
    expect((await parscore('split', file, parts)).error).toContain('--force')
    edited(join(parts, 'so-noi-vu.xlsx'), [{ cell: 'H8', value: 0.96 }])
    expect(await parscore('merge', parts, all)).toMatchObject({ code: 0 })
    const merged = await opened(all)
    expect(merged.ok && merged.value.filling.rows.get('I.1.a')?.values.get('input1')).toBe(0.96)
    expect((await checked(all)).findings.map(({ check }) => check)).toContain('threshold-not-met')
  })

  it('ends with a final copy in which nothing can be typed', async () => {
    const place = folder()
    const [file, final] = [join(place, 'mau.xlsx'), join(place, 'chot.xlsx')]
    await parscore('template', 'par-2016', file)
    edited(file, [{ cell: 'H8', value: 0.96 }])
    expect(await parscore('lock', file, final)).toMatchObject({ code: 0 })
    const template = await opened(final)
    expect(template.ok && template.value.filling.rows.get('I.1.a')?.values.get('input1')).toBe(0.96)
    const workbook = await readXlsx(readFileSync(final), { readStyles: true })
    const cells = workbook.sheets.flatMap((sheet) => [...(sheet.cells?.values() ?? [])])
    expect(cells.length).toBeGreaterThan(1000)
    expect(cells.filter(({ style }) => style?.protection?.locked === false)).toEqual([])
    expect(workbook.sheets.every(({ protection }) => protection?.sheet === true)).toBe(true)
  })

  it('tells a damaged file, another year and a changed maximum, with file and cell', async () => {
    const place = folder()
    const [file, parts, all] = [join(place, 'mau.xlsx'), join(place, 'don-vi'), join(place, 'tong.xlsx')]
    await parscore('template', 'par-2016', file)
    await parscore('split', file, parts)
    writeFileSync(join(parts, 'hong.xlsx'), 'PK\u0003\u0004 cut')
    edited(join(parts, 'so-tu-phap.xlsx'), [{ cell: 'B3', value: 2017 }])
    edited(join(parts, 'so-noi-vu.xlsx'), [{ cell: 'C8', value: 2 }])
    const { code, out, error } = await parscore('merge', parts, all)
    expect(code).toBe(1)
    expect(error).toContain('hong.xlsx: không nhận')
    expect(out).toContain('so-tu-phap.xlsx: của năm 2017')
    expect(out).toContain('so-noi-vu.xlsx C8: điểm tối đa của I.1.a bị sửa thành 2')
    expect(out).toContain('Chưa có tệp của Sở Tư pháp')
  })

  it.each([
    ['template', ['template', 'par-2018'], 'Cần bộ tiêu chí'],
    ['a framework without criteria', ['template', 'par-2019', 'x.xlsx'], 'chưa có tiêu chí'],
    ['a framework that there is not', ['template', 'par-1999', 'x.xlsx'], 'Không có bộ tiêu chí'],
    ['split of what is no template', ['split', join(root, 'templates/samples/hanam-2018.xlsx'), 'x'], 'không phải mẫu'],
    ['merge of no folder', ['merge', join(root, 'no-such-folder'), 'x.xlsx'], 'Không đọc được thư mục'],
    ['framework without a verb', ['framework', 'par-2018', 'x.xlsx'], 'framework export'],
  ])('%s is refused with a sentence', async (_name, args, words) => {
    const { code, error } = await parscore(...args)
    expect(code).toBe(2)
    expect(error).toContain(words)
    expect(existsSync('x.xlsx')).toBe(false)
  })

  it('says that a folder has nothing to merge', async () => {
    const place = folder()
    mkdirSync(join(place, 'trong'))
    expect((await parscore('merge', join(place, 'trong'), join(place, 'x.xlsx'))).error).toContain('không có tệp nào')
  })
})

describe('a framework that people write', () => {
  it('comes back from its workbook, and checks, templates and merges like a built-in one', async () => {
    const place = folder()
    const [sheet, yaml, file, parts] = ['so.xlsx', 'so.yaml', 'mau.xlsx', 'don-vi'].map((name) => join(place, name))
    if (!sheet || !yaml || !file || !parts) throw new Error('no names')
    const source = join(root, 'templates/examples/so-2026.yaml')
    expect(await parscore('framework', 'export', source, sheet)).toMatchObject({ code: 0 })
    expect(await parscore('framework', 'import', sheet, yaml)).toMatchObject({ code: 0 })
    expect(await parscore('template', yaml, file)).toMatchObject({ code: 0 })
    expect(await parscore('split', file, parts)).toMatchObject({ code: 0 })
    expect(await parscore('merge', parts, join(place, 'tong.xlsx'))).toMatchObject({ code: 0 })
    // The template says itself what it is: no --framework is needed.
    expect((await checked(file)).findings).toEqual([])
    const saved = await convert([sheet], 'xlsx')
    expect(await parscore('framework', 'import', join(saved, 'so.xlsx'), join(place, 'lo.yaml'))).toMatchObject({
      code: 0,
    })
    expect(readFileSync(join(place, 'lo.yaml'), 'utf8')).toBe(readFileSync(yaml, 'utf8'))
  })

  it('is not written where it has mistakes, each told with its cell', async () => {
    const place = folder()
    const sheet = join(place, 'so.xlsx')
    await parscore('framework', 'export', join(root, 'templates/examples/so-2026.yaml'), sheet)
    const bytes = writeCells(
      new Uint8Array(readFileSync(sheet)),
      new Map([
        [
          'Bộ tiêu chí',
          [
            { cell: 'G4', value: 'Theo ý' },
            { cell: 'D5', value: 'một' },
          ],
        ],
      ]),
    )
    writeFileSync(sheet, bytes)
    const { code, error } = await parscore('framework', 'import', sheet, join(place, 'so.yaml'))
    expect(code).toBe(2)
    expect(error).toContain("'Bộ tiêu chí'!G4")
    expect(error).toContain("'Bộ tiêu chí'!D5")
    expect(existsSync(join(place, 'so.yaml'))).toBe(false)
  })
})

describe('a template in which numbers were typed as texts', () => {
  it('comes to what Excel shows for it, in check, merged and recalculated, and each text is told', async () => {
    const place = folder()
    const [parts, all] = [join(place, 'don-vi'), join(place, 'tong.xlsx')]
    mkdirSync(parts)
    writeFileSync(
      join(parts, 'so.xlsx'),
      readFileSync(new URL('testing/cases/text-number-in-template.xlsx', import.meta.url)),
    )
    const { out } = await parscore('merge', parts, all)
    expect(out).toContain('so.xlsx N8: «0,5» là chữ, công thức không tính (tiêu chí 1.1.1). Nếu là 0,5, hãy nhập lại.')
    expect(out).toContain(
      'so.xlsx H10: «96%» là chữ, công thức không tính (tiêu chí 1.1.3). Nếu là 0,96, hãy nhập lại.',
    )
    const saved = join(await convert([all], 'xlsx'), 'tong.xlsx')
    for (const file of [join(parts, 'so.xlsx'), all, saved]) {
      const { columns, findings } = await checked(file)
      const indexOf = (name: string) => columns.find((column) => column.name.startsWith(name))?.index
      expect([indexOf('Điểm tự đánh giá'), indexOf('Điểm theo cách chấm')]).toEqual([83.33, 100])
      const texts = findings
        .filter(({ check }) => check === 'number-as-text')
        .map(({ cell }) => cell.replace(/.*!/, ''))
      expect(texts).toEqual(['N8', 'H10'])
      expect(findings.map(({ check }) => check)).not.toContain('sum-mismatch')
    }
  }, 120_000)
})
