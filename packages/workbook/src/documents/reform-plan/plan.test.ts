import { readFileSync } from 'node:fs'
import {
  activitiesOf,
  assemblePlan,
  type CellValue,
  type Grid,
  type PlanRole,
  planChecks,
  runChecks,
} from '@parscore/scoring'
import { planData } from '@parscore/scoring/testing'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readFile } from '../../read/read-file.js'
import { planWorkbook } from './plan-workbook.js'
import { readPlan } from './read-plan.js'

const sample = (name: string) => readFileSync(new URL(`../../../../../templates/samples/${name}`, import.meta.url))

async function planIn(bytes: Uint8Array, name: string) {
  const file = await readFile(bytes, name)
  const plan = file.ok ? file.value.grids.map(readPlan).find((each) => each !== null) : null
  if (!plan) throw new Error('no plan')
  return plan
}

describe('Đắk Nông’s plan of 2018', () => {
  it('has seven fields, 52 activities, 720 million đồng in figures and in words', async () => {
    const plan = await planIn(sample('daknong-2018-ke-hoach.txt'), 'daknong-2018-ke-hoach.txt')
    expect(plan.fields.map(({ number, total }) => [number, total?.value ?? null])).toEqual([
      ['I', 350],
      ['II', 0],
      ['III', 100],
      ['IV', 120],
      ['V', 150],
      ['VI', null],
      ['VII', null],
    ])
    expect(activitiesOf(plan)).toHaveLength(52)
    expect([plan.total?.value, plan.words?.text]).toEqual([720, 'Bảy trăm hai mươi triệu đồng'])
  })
  it('has these findings beside spellings, and no other', async () => {
    const findings = runChecks(await planIn(sample('daknong-2018-ke-hoach.txt'), 'x.txt'), planChecks)
    expect(
      findings.filter(({ check }) => check !== 'agency-spelling').map(({ check, code }) => `${check} ${code}`),
    ).toEqual([
      'month-not-stated 1.1.5',
      'activity-number 4.2.1',
      'activity-number 5.4.2',
      'budget-total-missing VI',
      'budget-total-missing VII',
      'budget-open null',
    ])
  })
  it('is the same plan as a workbook to work with', async () => {
    const [text, workbook] = [
      await planIn(sample('daknong-2018-ke-hoach.txt'), 'x.txt'),
      await planIn(sample('daknong-2018-ke-hoach.xlsx'), 'x.xlsx'),
    ]
    expect(planData(workbook)).toEqual(planData(text))
    expect(workbook.year).toBe(2018)
  })
})

const HEADER: readonly (readonly [PlanRole, string])[] = [
  ['number', 'Stt'],
  ['title', 'Nội dung'],
  ['indicator', 'Chỉ số'],
  ['verification', 'Phương tiện xác minh'],
  ['budget', 'Kinh phí'],
  ['lead', 'Chủ trì'],
  ['coordinating', 'Phối hợp'],
  ['start', 'Bắt đầu'],
  ['end', 'Kết thúc'],
  ['note', 'Ghi chú'],
  ['done', 'Đã xong'],
  ['doneOn', 'Ngày hoàn thành'],
  ['evidence', 'Minh chứng'],
]

describe('reading what we wrote gives the same plan back', () => {
  const word = fc.constantFrom(
    'Tổ chức',
    'Hội nghị',
    'rà soát',
    'TTHC',
    'báo cáo',
    'quý',
    'Đắk Nông',
    '100%',
    '"đề án"',
    'a < b & c',
    '=1+1',
  )
  const text = fc.array(word, { maxLength: 5 }).map((words) => words.join(' '))
  const agency = fc.constantFrom('Sở Nội vụ', 'Sở Tư pháp', 'UBND cấp xã', 'Các sở, ban, ngành')
  const month = fc.oneof(
    fc.integer({ min: 1, max: 12 }),
    fc.constantFrom(null, 'Theo quy định', 'Quý II', '12/2018', '3/2019', 'Trước ngày 15/11', '30/6/2018', '1/2/2019'),
  )
  const activity = fc.record({
    title: text,
    indicator: text,
    verification: text,
    budget: fc.option(fc.integer({ min: 0, max: 5000 })),
    lead: fc.array(agency, { maxLength: 2 }),
    coordinating: fc.array(agency, { maxLength: 2 }),
    start: month,
    end: month,
    note: text,
    done: fc.boolean(),
    doneOn: fc.option(fc.integer({ min: 43101, max: 43465 })),
    evidence: text,
  })
  it('whatever its activities are', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(activity, { minLength: 1, maxLength: 6 }), async (activities) => {
        const rows: CellValue[][] = activities.map((each, at) => [
          `Hoạt động 1.1.${at + 1}`,
          each.title,
          each.indicator,
          each.verification,
          each.budget,
          // What neither names who nor when is a heading.
          each.lead.join('; ') || 'Sở Nội vụ',
          each.coordinating.join('; '),
          each.start,
          each.end,
          each.note,
          each.done ? 'Có' : null,
          each.doneOn,
          each.evidence,
        ])
        const grid: Grid = {
          name: 'Kế hoạch',
          rows: [
            HEADER.map(([, name]) => name),
            ['Lĩnh vực I', 'Chỉ đạo'],
            ['Kết quả 1.1', 'Điều hành', 'Chỉ số: Tốt'],
            ...rows,
          ],
          formulas: new Map(),
          merges: [],
          hiddenRows: new Set(),
          typed: true,
          dateSystem: '1900',
          cutOff: false,
        }
        const columns = new Map(HEADER.map(([role], at) => [role, at]))
        const plan = assemblePlan(grid, {
          firstRow: 1,
          columns,
          names: HEADER.map(([, name]) => name),
          year: 2018,
          above: [],
          lines: [],
        })
        const read = await planIn(await planWorkbook(plan, 2018), 'x.xlsx')
        expect(planData(read)).toEqual(planData(plan))
      }),
      { numRuns: 40 },
    )
  })
})
