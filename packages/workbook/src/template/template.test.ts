import {
  builtinFramework,
  type CellValue,
  checks,
  dayOf,
  type Finding,
  type FrameworkNode,
  type Grid,
  inputCount,
  leavesOf,
  runChecks,
} from '@parscore/scoring'
import { describe, expect, it } from 'vitest'
import { readFile } from '../read/read-file.js'
import { emptyFilling, type FilledColumn, type FilledRow, type Filling } from './filling.js'
import { readTemplate, scoreGrid } from './read-template.js'
import { buildTemplate } from './template.js'

const framework = builtinFramework('par-2016')
if (!framework) throw new Error('par-2016 is missing')
const YEAR = 2016
const options = { framework, year: YEAR, unit: 'Tỉnh Đắk Nông', part: null }

type Values = Readonly<Partial<Record<FilledColumn, CellValue>>>

/** What users type where no document says it: so that the second group adds up to its 38.5. */
const unknownMaximum = ({ code }: FrameworkNode): number => {
  const others = leavesOf(options.framework).filter((leaf) => leaf.code.startsWith('II.') && leaf.maximum === null)
  if (!code.startsWith('II.')) return 0.5
  return code === others.at(-1)?.code ? 36 - 5 * (others.length - 1) : 5
}

/** What gives a leaf all its points. */
function atBest(leaf: FrameworkNode): Values {
  const most = leaf.maximum ?? unknownMaximum(leaf)
  const kind = leaf.rule?.cells[0] ?? 'points'
  const shared: Values = {
    ...(leaf.maximum === null ? { maximum: most } : {}),
    ...(leaf.measure === 'survey' ? { survey: most } : { evidence: 'BC 12/BC-SNV', appraisal1: most }),
    agency: leaf.agencies[0] ?? 'Sở Nội vụ',
  }
  const dates = leaf.rule?.parameters.dates
  if (kind === 'received' && Array.isArray(dates)) {
    const days = dates.map(({ day, month }) => dayOf(YEAR, month, day))
    return {
      ...shared,
      ...Object.fromEntries(days.map((day, index) => [`input${index + 1}`, day.ok ? day.value.serial : 0])),
    }
  }
  const best: Readonly<Record<string, CellValue>> = { rate: 1, answer: 'Có', done: 'Có', points: most }
  const count = leaf.rule ? inputCount(leaf.rule) : 1
  const figures = Array.from({ length: count }, (_, index) => [`input${index + 1}`, best[kind] ?? most])
  return leaf.measure === 'survey' ? shared : { ...shared, ...Object.fromEntries(figures) }
}

const rowOf = (values: Values, comments: Readonly<Partial<Record<FilledColumn, string>>> = {}): FilledRow => ({
  values: new Map(
    Object.entries(values)
      .map(([key, value]) => [columnOf(key), value ?? null] as const)
      .filter(([, value]) => value !== null),
  ),
  comments: new Map(Object.entries(comments).flatMap(([key, text]) => (text ? [[columnOf(key), text] as const] : []))),
})

const FIXED = [
  'maximum',
  'applies',
  'numerator',
  'denominator',
  'self',
  'evidence',
  'evidenceDate',
  'explanation',
  'appraisal1',
  'answer',
  'appraisal2',
  'survey',
  'agency',
] as const
function columnOf(key: string): FilledColumn {
  const known = FIXED.find((each) => each === key)
  return known ?? `input${Number(key.slice('input'.length))}`
}

/** A sheet with all points, save what is changed in some rows. */
function filled(changes: Readonly<Record<string, Values>> = {}): Filling {
  const rows = leavesOf(options.framework).map(
    (leaf) => [leaf.code, rowOf({ ...atBest(leaf), ...changes[leaf.code] })] as const,
  )
  return { ...emptyFilling, rows: new Map(rows) }
}

async function grids(filling: Filling): Promise<readonly Grid[]> {
  const opened = await readFile(await buildTemplate({ ...options, filling }), 'mau.xlsx')
  if (!opened.ok) throw new Error(opened.error.message.en)
  return opened.value.grids
}

function templateIn(all: readonly Grid[]) {
  const template = readTemplate(all)
  if (!template.ok) throw new Error(template.error.en)
  return template.value
}
const read = async (filling: Filling) => templateIn(await grids(filling))

async function findings(filling: Filling, change: (grid: Grid) => Grid = (grid) => grid): Promise<Finding[]> {
  const all = await grids(filling)
  const { identity } = templateIn(all)
  const found = scoreGrid(all.map(change), identity)
  if (!found.ok) throw new Error(found.error.en)
  return runChecks(found.value.sheet, checks)
}
const ids = (found: readonly Finding[]) => [...new Set(found.map(({ check }) => check))]

describe('a template', () => {
  it('is the same byte for byte each time it is made', async () => {
    const [first, second] = [
      await buildTemplate({ ...options, filling: filled() }),
      await buildTemplate({ ...options, filling: filled() }),
    ]
    expect(Buffer.compare(first, second)).toBe(0)
  })

  it('is read back as it was filled in, with year, unit, lists and comments', async () => {
    const lists = {
      evidence: [['I.1.a', 'Báo cáo', '12/BC-SNV', null, null, 'tr. 3', null, 'Sở Nội vụ']],
      annex: [['I.1.a', 'Tử số', 'Việc hoàn thành', 'việc', 48, null]],
      log: [['1/2/2017', 'Sở Nội vụ', 'I.1.a', 'Số liệu', 0.9, 0.96, 'bổ sung']],
    }
    const rows = new Map([
      [
        'I.1.a',
        rowOf({ numerator: 48, denominator: 50, evidence: 'KH 5', agency: 'Sở Nội vụ' }, { numerator: 'xem biểu' }),
      ],
      [
        'I.2.a',
        rowOf({ input1: new Date(Date.UTC(2016, 9, 17)), explanation: 'chậm do bưu điện', agency: 'Sở Tư pháp' }),
      ],
    ])
    const back = await read({ rows, lists })
    expect(back).toMatchObject({ year: 2016, unit: 'Tỉnh Đắk Nông', identity: { part: null, version: 1 } })
    expect(back.filling.lists.evidence).toEqual(lists.evidence)
    expect(back.filling.lists.annex).toEqual(lists.annex)
    expect(back.filling.lists.log).toEqual(lists.log)
    expect(back.filling.rows.get('I.1.a')).toEqual(rows.get('I.1.a'))
    const late = back.filling.rows.get('I.2.a')?.values
    expect([late?.get('explanation'), late?.get('input1')]).toEqual([
      'chậm do bưu điện',
      new Date(Date.UTC(2016, 9, 17)),
    ])
    expect(back.placeOf('I.1.a', 'numerator')).toEqual({ sheet: 'Bảng chấm', cell: 'F8' })
  })

  it('is found again under another name, with a column and a row put in', async () => {
    const moved = (await grids(filled())).map((grid) => (grid.name === 'Bảng chấm' ? shifted(grid) : grid))
    const back = readTemplate(moved)
    expect(back.ok && back.value.filling.rows.get('I.1.a')?.values.get('input1')).toBe(1)
  })

  it('says so where it is none, or newer than this software', async () => {
    const own = await grids(filled())
    expect(readTemplate(own.filter(({ name }) => name !== '_parscore'))).toMatchObject({
      ok: false,
      error: { vi: expect.stringContaining('Tệp không phải mẫu') },
    })
    const newer = own.map((grid) =>
      grid.name === '_parscore' ? { ...grid, rows: [['parscore', 9], ...grid.rows.slice(1)] } : grid,
    )
    expect(readTemplate(newer)).toMatchObject({ ok: false, error: { vi: expect.stringContaining('phiên bản 9') } })
  })
})

/** The same sheet one row lower and one column further right, under another name. */
function shifted(grid: Grid): Grid {
  const move = (address: string) =>
    address.replace(/^([A-Z]+)(\d+)$/, (_, letters: string, row: string) => `${next(letters)}${Number(row) + 1}`)
  return {
    ...grid,
    name: 'Bang cham (2)',
    rows: [['Ghi chú thêm'], ...grid.rows.map((row) => [null, ...row])],
    formulas: new Map([...grid.formulas].map(([address, formula]) => [move(address), formula])),
  }
}
const next = (letters: string): string =>
  letters.endsWith('Z')
    ? `${letters.length === 1 ? 'A' : next(letters.slice(0, -1))}A`
    : letters.slice(0, -1) + String.fromCharCode(letters.charCodeAt(letters.length - 1) + 1)

describe('a filled template that is checked', () => {
  it('has no finding where all is as it should be', async () => expect(await findings(filled())).toEqual([]))
  it('has none about a criterion that was left out, and its index follows', async () => {
    const filling = filled({ 'I.1.a': { applies: 'Không đánh giá', input1: null, appraisal1: null, evidence: null } })
    expect(await findings(filling)).toEqual([])
  })
  it.each<[string, string, Values]>([
    ['rule-mismatch', 'I.1.a', { self: 0.5 }],
    ['threshold-not-met', 'I.1.a', { input1: 0.96, appraisal1: 0.5 }],
    ['threshold-not-met', 'I.1.a', { input1: null, numerator: 48, denominator: 50, appraisal1: 0.5 }],
    ['deadline-missed', 'I.2.a', { input1: new Date(Date.UTC(2016, 9, 17)), appraisal1: 0 }],
    ['evidence-missing', 'I.1.a', { evidence: null }],
  ])('tells %s of %s and nothing else', async (check, code, change) => {
    const found = await findings(filled({ [code]: change }))
    expect(ids(found)).toEqual([check])
    expect(found.map((each) => each.code)).toEqual([code])
  })
  it('tells a missing agency, and nothing else', async () => {
    const found = await findings(filled(), (grid) => without(grid, 'Đơn vị chủ trì', 'I.1.a'))
    expect(found.map(({ check, code }) => [check, code])).toEqual([['agency-missing', 'I.1.a']])
  })
  it('tells a self-assessment more than 3 % off, and nothing else', async () => {
    const refused = leavesOf(options.framework).filter(({ rule }) => rule?.kind === 'yes-no')
    const changes = Object.fromEntries(refused.map(({ code }) => [code, { appraisal1: 0 }] as const))
    expect(ids(await findings(filled(changes)))).toEqual(['self-appraisal-gap'])
  })
  it('tells a sum that was typed over, and nothing else', async () => {
    const found = await findings(filled(), (grid) => ({
      ...grid,
      formulas: new Map([...grid.formulas].filter(([address]) => address !== 'K7')),
    }))
    expect(found.map(({ check, code }) => [check, code])).toEqual([['formula-overwritten', 'I.1']])
  })
  it('tells a row that was deleted', async () => {
    const found = await findings(filled(), (grid) =>
      grid.name === 'Bảng chấm' ? { ...grid, rows: grid.rows.map((row) => (row[0] === 'I.1.b' ? [] : row)) } : grid,
    )
    expect(
      found
        .filter(({ check }) => check === 'missing-criterion')
        .map(({ message }) => message.vi)
        .join(),
    ).toContain('I.1.b')
  })
  it('tells formulas that were pasted over with their values, once', async () => {
    // What their rules do not say was typed in.
    const typed = filled({ 'I.5.e': { self: 0.5 }, 'I.6.a': { self: 0.5 } })
    const found = await findings(typed, (grid) => (grid.name === 'Bảng chấm' ? { ...grid, formulas: new Map() } : grid))
    expect(found.map(({ check, cell }) => [check, cell])).toEqual([['formula-overwritten', "'Bảng chấm'!K6"]])
  })
  it('reads what people computed in a cell themselves, and a picture that WPS put there', async () => {
    const changed = (await grids(filled())).map((grid) =>
      grid.name === 'Bảng chấm'
        ? { ...grid, formulas: new Map([...grid.formulas, ['H8', '48/50'], ['M8', '_xlfn.DISPIMG("ID_1",1)']]) }
        : grid,
    )
    const back = readTemplate(changed)
    const values = back.ok ? back.value.filling.rows.get('I.1.a')?.values : null
    expect([values?.get('input1'), values?.get('evidence')]).toEqual([1, 'BC 12/BC-SNV'])
  })
  it('tells a sum that leaves a row out, and nothing else', async () => {
    const found = await findings(filled({ 'I.1.d': { input1: 'Không', appraisal1: 0, evidence: null } }), (grid) => ({
      ...grid,
      formulas: new Map(
        [...grid.formulas].map(([address, formula]) => [address, address === 'K7' ? 'SUM(K8:K10)' : formula]),
      ),
    }))
    expect(found.map(({ check, code }) => [check, code])).toEqual([['formula-range-short', 'I.1']])
  })
})

/** The grid with one cell emptied. */
function without(grid: Grid, header: string, code: string): Grid {
  const col = grid.rows.flatMap((row) => (row.includes(header) ? [row.indexOf(header)] : []))[0] ?? -1
  const rows = grid.rows.map((row) =>
    row[0] === code && col >= 0 ? row.map((value, place) => (place === col ? null : value)) : row,
  )
  return grid.name === 'Bảng chấm' ? { ...grid, rows } : grid
}
