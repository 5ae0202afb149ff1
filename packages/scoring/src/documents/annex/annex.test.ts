import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { TableExample } from '../../checks/index.js'
import { runChecks } from '../../checks/index.js'
import { builtinFramework } from '../../framework/builtin.js'
import { parseFramework } from '../../framework/framework.js'
import { annexOf } from '../../testing/example-annex.js'
import {
  annexChecks,
  annexData,
  annexFeed,
  builtinIndicatorLists,
  confirmedSums,
  feedLeaves,
  figureOf,
  fractionIn,
  parseIndicatorList,
  withPrevious,
} from './index.js'

const HEADER = ['STT', 'Chỉ tiêu thống kê', 'Đơn vị tính', 'Số liệu', 'Ghi chú'] as const

const found = (rows: TableExample) => runChecks(annexOf(rows), annexChecks).map(({ check }) => check)

/** A row of the list with a value, its unit as the form prints it. */
function rowOf(code: string, value: string | number | null, note: string | null = null) {
  const indicator = builtinIndicatorLists()[0]?.byCode.get(code)
  if (!indicator) throw new Error(`no indicator ${code}`)
  const unit = indicator.unit ?? indicator.options.map((option) => `${option.label} = ${option.value}`).join(' ')
  return [indicator.assigned ? null : `${code}.`, indicator.title.vi, unit || null, value, note]
}

describe('figures of the annex are read as Vietnamese offices write them', () => {
  it.each([
    ['3.1.3', '2.028', 2028, null],
    ['4.3.1', '13.284', 13284, null],
    ['3.4.1', '99,9%', 0.999, null],
    ['3.4.2', '98', 0.98, null],
    ['3.4.2', 0.98, 0.98, null],
    ['3.4.2', 98, 0.98, null],
    ['5.1.1', '22 (100%)', 22, 1],
    ['7.6.2', '996.193', 996193, null],
    ['1.5', 1, 1, null],
  ])('%s «%s» is %d', (code, text, value, share) => {
    const [row] = annexOf([[...HEADER], rowOf(code, text)]).rows
    expect(row?.figure).toMatchObject({ kind: 'number', value, share: share === null ? null : { value: share } })
  })
  it('fractions stand in remarks', () => {
    expect(fractionIn('64.632/193.667')).toEqual({ part: 64632, whole: 193667 })
    expect(fractionIn('ngày 15/6/2021')).toBeNull()
    expect(fractionIn('0/0')).toBeNull()
  })
  it('a blank is no zero, words are no number', () => {
    const { rows } = annexOf([[...HEADER], rowOf('2.1', null), rowOf('2.2', 'không có'), rowOf('2.3', '#REF!')])
    expect(rows.map(({ figure }) => figure.kind)).toEqual(['blank', 'text', 'error'])
  })
})

describe('a share without its percent sign', () => {
  it('of at most 1 is open among shares that were typed in percent, not among cells formatted as percent', () => {
    const rows = (a: number, b: number, c: number) => [
      [...HEADER],
      rowOf('3.4.1', a),
      rowOf('3.4.2', b),
      rowOf('3.4.3', c),
    ]
    expect(runChecks(annexOf(rows(99.9, 98, 0.982)), annexChecks)).toMatchObject([
      { check: 'share-ambiguous', code: '3.4.3', message: { vi: expect.stringContaining('0,982% hay 98,2%') } },
    ])
    expect(found(rows(0.999, 0.98, 1))).toEqual([])
    expect(found(rows(0.999, 0.98, 98.2))).toEqual([])
    expect(found(rows(99.9, 98, 0))).toEqual([])
  })
})

describe('rows are known by number and title', () => {
  it('also where the form repeats a number, and where «Trong đó» has none', () => {
    const annex = annexOf([
      [...HEADER],
      rowOf('1.1.1', 84),
      ['1.2.', 'Kiểm tra CCHC', null, null, null],
      ['1.1.1.', 'Số sở, ngành đã kiểm tra', 'Cơ quan, đơn vị', 5, null],
      ['4.1.4.', 'Tổng số đơn vị sự nghiệp công lập trên địa bàn tỉnh', 'Cơ quan, đơn vị', 450, null],
      ['Trong đó', 'Số ĐVSNCL thuộc UBND tỉnh', 'Cơ quan, đơn vị', 4, null],
    ])
    expect(annex.rows.map(({ code }) => code)).toEqual(['1.1.1', '1.2', '1.2.1', '4.1.4', '4.1.4.a'])
    expect(figureOf(annex, '1.2.1')).toBe(5)
  })
  it('an annex of another list is read without one, and nothing is said of its relations', () => {
    const annex = annexOf([
      [...HEADER],
      ['1', 'Số cây đã trồng trong năm', 'Cây', '1.200', null],
      ['2', 'Tỷ lệ cây sống', '%', '101%', null],
    ])
    expect(annex.list).toBeNull()
    expect(runChecks(annex, annexChecks).map(({ check }) => check)).toEqual(['share-over-100'])
  })
  it('a remark that goes on below a page break belongs to the row above', () => {
    const annex = annexOf([
      [...HEADER],
      rowOf('1.4.1', 800, 'KH số 23/KH-SNV'),
      [null, null, null, null, 'ngày 22/3/2021'],
    ])
    expect(annex.rows[0]?.note).toBe('KH số 23/KH-SNV ngày 22/3/2021')
  })
})

it('confirms the sums that hold and tells the first figure of those that do not', () => {
  const parts = (last: string) => [
    [...HEADER],
    rowOf('3.1.3', '2.028'),
    ...(['1.579', '40', '57', '231', '12', last] as const).map((value, at) => rowOf(`3.1.3.${'abcdef'[at]}`, value)),
  ]
  expect(confirmedSums(annexOf(parts('109')))).toEqual([
    { whole: '3.1.3', value: 2028, parts: [1579, 40, 57, 231, 12, 109] },
  ])
  const [finding] = runChecks(annexOf(parts('190')), annexChecks)
  expect(finding).toMatchObject({
    check: 'parts-mismatch',
    severity: 'error',
    cell: "'Trang 1'!D2",
    found: 2028,
    expected: 2109,
    difference: -81,
  })
})

it('a part of the annex is told once, not row by row', () => {
  const annex = annexOf([[...HEADER], rowOf('1.1.1', 84), rowOf('7.8.2', 490)])
  expect(runChecks(annex, annexChecks)).toMatchObject([{ check: 'indicator-missing', severity: 'warning', found: 2 }])
})

it('last year’s annex stands beside this year’s', () => {
  const now = annexOf([[...HEADER], rowOf('3.1.2', 80), rowOf('3.1.3', '20.280')])
  const before = annexOf([[...HEADER], rowOf('3.1.2', 75), rowOf('3.1.3', '1.987')])
  expect(runChecks(withPrevious(now, before), annexChecks)).toMatchObject([
    { check: 'order-of-magnitude', code: '3.1.3' },
  ])
})

describe('figures feed criteria', () => {
  const par2018 = builtinFramework('par-2018')
  const leafLike = (code: string, as: string) => {
    const { title } = par2018?.byCode.get(code) ?? { title: { vi: '', en: '' } }
    return { code: as, title, maximum: 1, rule: { kind: 'entered' }, basis: { status: 'entered', note: 'x' } }
  }
  const annex = annexOf([
    [...HEADER],
    rowOf('1.2.3', 0),
    rowOf('1.2.4', 0),
    rowOf('1.3.1', 57),
    rowOf('1.3.2', 51),
    rowOf('3.4.1', '99,9%'),
    rowOf('3.4.2', null),
  ])
  it('51 of 57 tasks and 99,9 % go to their leaves with the cells that they came from; blanks and 0 of 0 do not', () => {
    if (!par2018) throw new Error('par-2018 is missing')
    expect(feedLeaves(annex, par2018)).toMatchObject([
      {
        code: '1.6',
        numerator: 51,
        denominator: 57,
        source: {
          vi: [
            'Từ biểu thống kê «Trang 1» (không ghi năm), bộ par-2018 (năm 2018):',
            '- 1.3.2 Số nhiệm vụ đã hoàn thành đúng hạn = 51 (D5)',
            '- 1.3.1 Tổng số nhiệm vụ được giao = 57 (D4)',
          ].join('\n'),
        },
      },
      { code: '3.4.1', figure: 0.999 },
    ])
  })
  it('figures that are no rate of a criterion stand beside it, with what the annex lacks', () => {
    if (!par2018) throw new Error('par-2018 is missing')
    const units = annexOf([[...HEADER], rowOf('6.1', 0), rowOf('6.2', 16), rowOf('7.6.1.b', '100%')])
    expect(feedLeaves(units, par2018)).toMatchObject([
      { code: '6.3.1', numerator: null, figure: null, lacks: { vi: expect.stringContaining('nguồn không nêu') } },
      { code: '7.1.3', source: { vi: expect.stringContaining('7.6.1.b') } },
    ])
  })
  it('an annex of another year than the framework is said, one of its own year is not', () => {
    if (!par2018) throw new Error('par-2018 is missing')
    const of = (year: number | null) => annexFeed(annexOf([[...HEADER], rowOf('1.3.2', 51)], year), par2018)?.note.vi
    expect(of(2021)).toContain('(năm 2021) không cùng năm với bộ par-2018, 2636/QĐ-BNV (năm 2018)')
    expect(of(null)).toContain('(không ghi năm) không cùng năm')
    expect(of(2018)).toBe('Biểu thống kê «Trang 1» (năm 2018) điền vào bộ par-2018, 2636/QĐ-BNV (năm 2018).')
  })
  it('go to the criteria of the same name in a framework that the list does not know', () => {
    if (!par2018) throw new Error('par-2018 is missing')
    const own = parseFramework({
      id: 'cua-tinh',
      decision: null,
      date: null,
      years: [2021],
      title: { vi: 'Bộ của tỉnh', en: 'Own' },
      source: 'ha-nam-2019',
      total: 1,
      nodes: [{ code: 'A', title: { vi: 'Nhiệm vụ', en: 'Tasks' }, maximum: 1, children: [leafLike('1.6', 'A1')] }],
    })
    if (!own.ok) throw new Error(JSON.stringify(own.error))
    const feed = annexFeed(annex, own.value)
    expect(feed?.leaves).toMatchObject([{ code: 'A1', numerator: 51, denominator: 57 }])
    expect(feed?.note.vi).toContain('cùng tên với bộ par-2018')
  })
  it('every leaf that the mapping names is in the framework', () => {
    const codes = builtinIndicatorLists().flatMap(({ feeds }) =>
      feeds.flatMap(({ leaves }) => leaves.map(({ code }) => code)),
    )
    expect(codes.length).toBeGreaterThan(10)
    expect(codes.filter((code) => !par2018?.byCode.has(code))).toEqual([])
  })
  it('a framework that has none of the criteria gets nothing', () => {
    const other = builtinFramework('par-2025')
    expect(other && feedLeaves(annex, other)).toBeNull()
  })
})

describe('a list of indicators', () => {
  it('refuses codes given twice and relations that name none', () => {
    const indicator = { code: '1', kind: 'count', title: { vi: 'a', en: 'a' } }
    const list = {
      id: 'x',
      years: [2021],
      title: { vi: 'a', en: 'a' },
      source: 's',
      indicators: [indicator, indicator],
    }
    expect(parseIndicatorList(list)).toMatchObject({ ok: false, error: [{ path: '1' }] })
    const relations = [{ kind: 'at-most', part: '1', whole: '9', basis: 'stated', because: 'x' }]
    expect(parseIndicatorList({ ...list, indicators: [indicator], relations })).toMatchObject({
      ok: false,
      error: [{ path: '9' }],
    })
    expect(parseIndicatorList({ id: 'x' })).toMatchObject({ ok: false })
  })
  it('has a title in both languages for every indicator, and options for every choice', () => {
    for (const { indicators } of builtinIndicatorLists())
      for (const { kind, options, title } of indicators) {
        expect(title.en).not.toBe(title.vi)
        expect(options.length > 0).toBe(kind === 'yes-no' || kind === 'level')
      }
  })
})

it('whatever stands in the cells, nothing is thrown and no figure is NaN', () => {
  const cell = fc.oneof(
    // A cell in which somebody wrote «NaN» is quoted as it stands.
    fc.string().filter((text) => !/NaN|undefined/.test(text)),
    // No reader gives a number that is none: it would be quoted too.
    fc.double({ noNaN: true }),
    fc.constantFrom(null, '2.028', '99,1%', '22 (100%)', '#N/A', 'Trong đó', '1.1.1.'),
  )
  const codes = fc.constantFrom(...(builtinIndicatorLists()[0]?.indicators ?? []).map(({ code }) => code))
  fc.assert(
    fc.property(fc.array(fc.tuple(codes, cell, cell), { maxLength: 12 }), (rows) => {
      const annex = annexOf([
        [...HEADER],
        ...rows.map(([code, value, note]) => [...rowOf(code, null).slice(0, 3), value, note]),
      ])
      for (const finding of runChecks(annex, annexChecks)) expect(finding.message.vi).not.toMatch(/NaN|undefined/)
      for (const { value } of annexData(annex)) expect(Number.isNaN(value)).toBe(false)
    }),
  )
})
