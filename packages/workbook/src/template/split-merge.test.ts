import { builtinFramework, type CellValue, leavesOf, parseFramework } from '@parscore/scoring'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { checkAll } from '../check/check-workbook.js'
import { readFile } from '../read/read-file.js'
import { emptyFilling, type FilledColumn, type FilledRow, type Filling } from './filling.js'
import { mergeTemplates } from './merge/merge.js'
import type { MergePart } from './merge/merge-part.js'
import { type FilledTemplate, readTemplate } from './read-template.js'
import { NOBODY, splitTemplate } from './split.js'
import { buildTemplate } from './template.js'

const framework = builtinFramework('par-2016')
if (!framework) throw new Error('par-2016 is missing')
const leaves = leavesOf(framework)

async function opened(bytes: Uint8Array): Promise<FilledTemplate> {
  const file = await readFile(bytes, 'x.xlsx')
  if (!file.ok) throw new Error(file.error.message.en)
  const template = readTemplate(file.value.grids)
  if (!template.ok) throw new Error(template.error.en)
  return template.value
}
const templateOf = async (filling: Filling, year = 2016) =>
  opened(await buildTemplate({ framework, year, unit: 'Tỉnh', part: null, filling }))

async function partsOf(whole: FilledTemplate): Promise<MergePart[]> {
  return Promise.all(
    splitTemplate(whole).map(async (part) => ({
      file: part.fileName,
      changed: '1/3/2017',
      template: await opened(await part.build()),
    })),
  )
}
const row = (
  values: Readonly<Partial<Record<'input1' | 'evidence' | 'agency' | 'explanation', CellValue | undefined>>>,
  comment?: string,
): FilledRow => ({
  values: new Map<FilledColumn, CellValue>(
    (['input1', 'evidence', 'agency', 'explanation'] as const).flatMap((key) => {
      const value = values[key]
      return value === undefined ? [] : [[key, value] as const]
    }),
  ),
  comments: comment === undefined ? new Map() : new Map<FilledColumn, string>([['input1', comment]]),
})
const merged = (parts: readonly MergePart[], base: FilledTemplate | null = null) => {
  const result = mergeTemplates(parts, base)
  if (!result) throw new Error('nothing to merge')
  return result
}
/** The part with another value in a cell. */
const changed = (part: MergePart, code: string, column: FilledColumn, value: CellValue): MergePart => {
  const before = part.template.filling.rows.get(code)
  const values = new Map([...(before?.values ?? []), [column, value] as const])
  const rows = new Map([
    ...part.template.filling.rows,
    [code, { values, comments: before?.comments ?? new Map() }] as const,
  ])
  return { ...part, template: { ...part.template, filling: { ...part.template.filling, rows } } }
}

/** The workbook in which nothing is filled in, and its parts: made once for all tests. */
const blank = await templateOf(emptyFilling)
const blankParts = await partsOf(blank)
/** Every draw writes and reads a dozen workbooks: a few here, more in `npm run fuzz`. */
const DRAWS = Math.min(fc.readConfigureGlobal().numRuns ?? 5, 30)

describe('splitting by agency', () => {
  it('gives each agency its criteria only, and a criterion of two to both', () => {
    const parts = splitTemplate(blank)
    const home = parts.find(({ agency }) => agency === 'Sở Nội vụ')
    const finance = parts.find(({ agency }) => agency === 'Sở Tài chính')
    expect(home?.fileName).toBe('so-noi-vu.xlsx')
    expect(home?.shared).toContain('I.1.a')
    expect(finance?.codes).toContain('I.1.a')
    expect(finance?.codes).not.toContain('I.1.b')
    expect(new Set(parts.flatMap(({ codes }) => codes))).toEqual(new Set(leaves.map(({ code }) => code)))
  })
  it('gives an agency that has nothing but a bonus its workbook too, and reads it again', async () => {
    const title = { vi: 'Tiêu chí', en: 'Criterion' }
    const own = parseFramework({
      id: 'xa-thu',
      decision: null,
      date: null,
      years: [2026],
      title,
      source: 'tự lập',
      total: 10,
      nodes: [
        { code: 'I', title, maximum: 10, rule: { kind: 'yes-no' }, agencies: ['Sở Nội vụ, Sở Tài chính'] },
        { code: 'II', title, maximum: 2, kind: 'bonus', rule: { kind: 'bonus', each: 0.5 }, agencies: ['Sở Y tế'] },
      ],
    })
    if (!own.ok) throw new Error(JSON.stringify(own.error))
    const bytes = await buildTemplate({ framework: own.value, year: 2026, unit: '', part: null, filling: emptyFilling })
    const parts = await partsOf(await opened(bytes))
    expect(parts.map(({ file }) => file)).toEqual(['so-noi-vu.xlsx', 'so-tai-chinh.xlsx', 'so-y-te.xlsx'])
    expect(parts[2]?.template.identity.framework.nodes.map(({ code }) => code)).toEqual(['II'])
    const read = await readFile(bytes, 'mau.xlsx')
    const options = { frameworks: [own.value], framework: null, previous: null }
    const { sheets } = checkAll(read.ok ? read.value.grids : [], options)
    expect(sheets.flatMap(({ findings }) => findings)).toEqual([])
  })
  it('puts what nobody is named for in a workbook of its own', () => {
    const nobody = splitTemplate(blank).find(({ agency }) => agency === NOBODY)
    expect(nobody?.fileName).toBe('chua-giao-don-vi.xlsx')
    expect(nobody?.codes).toEqual(leaves.filter(({ agencies }) => agencies.length === 0).map(({ code }) => code))
  })
})

describe('merging', () => {
  const values = fc.record({
    input1: fc.option(fc.constantFrom<CellValue>(0.96, 1, 'Có', 42538, 0.5), { nil: undefined }),
    evidence: fc.option(fc.constantFrom('BC 12/BC-SNV', 'QĐ 5'), { nil: undefined }),
    explanation: fc.option(fc.constant('đang chờ kết quả'), { nil: undefined }),
    agency: fc.constantFrom('Sở Nội vụ', 'Sở Tài chính', 'Sở Nội vụ; Sở Tư pháp', 'Văn phòng UBND tỉnh'),
  })
  const fillings = fc
    .tuple(
      fc.tuple(
        ...leaves.map(({ code }) =>
          fc
            .tuple(values, fc.option(fc.constant('xem lại'), { nil: undefined }))
            .map(([given, comment]) => [code, row(given, comment)] as const),
        ),
      ),
      fc.array(
        fc.constantFrom(
          ...leaves.map(({ code }) => [code, 'Báo cáo', '1/BC', null, null, null, null, null] as CellValue[]),
          [null, 'Chung', null, null, null, null, null, null] as CellValue[],
        ),
        { maxLength: 6 },
      ),
    )
    .map(([rows, evidence]): Filling => ({ rows: new Map(rows), lists: { ...emptyFilling.lists, evidence } }))

  it('loses no value, comment or line of evidence of what was split, in any order of files', async () => {
    await fc.assert(
      fc.asyncProperty(fillings, fc.integer(), async (filling, order) => {
        const whole = await templateOf(filling)
        const parts = await partsOf(whole)
        const turned = parts
          .map((_, index) => parts[(index + Math.abs(order)) % parts.length])
          .filter((part) => part !== undefined)
        const { options, notes } = merged(turned)
        expect(notes).toEqual([])
        for (const { code } of leaves)
          expect(options.filling.rows.get(code), code).toEqual(whole.filling.rows.get(code))
        const sorted = (lines: readonly (readonly CellValue[])[]) => lines.map((line) => JSON.stringify(line)).sort()
        expect(sorted(options.filling.lists.evidence)).toEqual(sorted(whole.filling.lists.evidence))
      }),
      { numRuns: DRAWS, endOnFailure: true },
    )
  }, 300_000)

  it('tells two values for one cell with file and cell, and takes that of the agency named first, in any order', () => {
    const both = blankParts.map((part) =>
      part.file === 'so-noi-vu.xlsx'
        ? changed(part, 'I.1.a', 'input1', 0.96)
        : part.file === 'so-tai-chinh.xlsx'
          ? changed(part, 'I.1.a', 'input1', 1)
          : part,
    )
    for (const files of [both, [...both].reverse()]) {
      const { options, notes } = merged(files)
      expect(options.filling.rows.get('I.1.a')?.values.get('input1')).toBe(0.96)
      expect(notes.map(({ kind }) => kind)).toEqual(['conflict'])
      expect(notes[0]?.text.vi).toContain('lấy «0,96» (so-noi-vu.xlsx')
      expect(notes[0]?.text.vi).toContain('bỏ «1» (so-tai-chinh.xlsx')
      expect(options.filling.lists.log.filter(([, , code]) => code !== null)).toHaveLength(1)
    }
  })

  it('refuses a file of another year or framework, and says which agency is missing', async () => {
    const [other] = splitTemplate(await templateOf(emptyFilling, 2017))
    if (!other) throw new Error('nothing to split')
    const ofOtherYear = { file: 'z.xlsx', changed: '1/3/2017', template: await opened(await other.build()) }
    const { notes, taken } = merged([...blankParts.slice(1), ofOtherYear])
    expect(notes.map(({ kind }) => kind)).toEqual(['refused', 'missing'])
    expect(notes[0]?.text.vi).toContain('z.xlsx: của năm 2017')
    expect(taken).not.toContain('z.xlsx')
  })

  it('keeps what the merge before had where files are blank, and logs what changed against it', async () => {
    const base = await templateOf({
      ...emptyFilling,
      rows: new Map([
        ['I.1.a', row({ input1: 0.9, agency: 'Sở Nội vụ' })],
        ['I.2.a', row({ input1: new Date(Date.UTC(2016, 9, 15)), agency: 'Sở Tư pháp' })],
      ]),
    })
    const parts = (await partsOf(base)).map((part) => {
      const own = part.file === 'so-noi-vu.xlsx' ? changed(part, 'I.1.a', 'input1', 0.96) : part
      return part.file === 'so-tu-phap.xlsx' ? changed(own, 'I.2.a', 'input1', null) : own
    })
    const { options, notes } = merged(parts, base)
    expect(options.filling.rows.get('I.1.a')?.values.get('input1')).toBe(0.96)
    expect(options.filling.lists.log.filter(([, , code]) => code !== null)).toEqual([
      ['1/3/2017', 'Sở Nội vụ', 'I.1.a', 'Số liệu', 0.9, 0.96, 'so-noi-vu.xlsx'],
    ])
    expect(options.filling.rows.get('I.2.a')?.values.get('input1')).toEqual(new Date(Date.UTC(2016, 9, 15)))
    expect(notes.map(({ kind }) => kind)).toEqual(['kept'])
  })

  it('reads the part of an agency that wrote words where points go, and keeps the words', async () => {
    const said: FilledRow = { values: new Map([['self', 'Đã đạt']]), comments: new Map() }
    const rows = new Map(leaves.map(({ code }) => [code, said] as const))
    for (const { template, file } of await partsOf(await templateOf({ ...emptyFilling, rows })))
      for (const { values } of template.filling.rows.values())
        if (values.has('self')) expect(values.get('self'), file).toBe('Đã đạt')
  })
})
