import { mkdirSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { assemblePlan, builtinLessons, dayOf, type Grid, type PlanRole, planStanding } from '@parscore/scoring'
import { XMLValidator } from 'fast-xml-parser'
import { describe, expect, it } from 'vitest'
import { facts } from '../facts/facts.js'
import { provinceIndices } from '../indices/province-indices.js'
import { formerProvinces } from '../provinces/former-provinces.js'
import { provinces } from '../provinces/resolve.js'
import { bars } from './bars.js'
import { bump } from './bump.js'
import { gantt } from './gantt.js'
import { heatMap } from './heat-map.js'
import { indices } from './indices.js'
import { intervals } from './intervals.js'
import { labelPlaces } from './label-places.js'
import { lessonSteps } from './lesson-steps.js'
import { pareto } from './pareto.js'
import { rankTicks } from './rank-ticks.js'
import { scatter } from './scatter.js'
import { slope } from './slope.js'
import { tileMap, tilesOf } from './tile-map.js'
import { waterfall } from './waterfall.js'

const lang = 'vi' as const
const fields = facts('par-field').filter(({ unit, year }) => unit === 'Hà Nam' && year === 2018)
const lost = fields.map(({ node, maximum, value }) => ({
  label: node,
  value: Number(((maximum ?? 0) - (value ?? 0)).toFixed(5)),
}))
const index = facts('par-index')
const ranks = index.flatMap(({ unit, year, rank }) => (rank === null ? [] : [{ unit, year, rank }]))
const scores = (year: number) =>
  new Map(
    index.flatMap((fact) => (fact.year === year && fact.value !== null ? [[fact.unit, fact.value] as const] : [])),
  )

/** Activities of every state on 15/6/2018. */
const standing = (() => {
  const months = [
    ['Có', 1, 2],
    ['', 1, 5],
    ['', 3, 6],
    ['', 2, 12],
    ['', 9, 12],
    ['', 'Theo quy định', null],
    ['', 10, '3/2019'],
  ] as const
  const grid: Grid = {
    name: 'x',
    rows: months.map(([done, start, end], at) => [
      at > 4 ? '2' : `1.${at + 1}`,
      at > 4 ? 'Cùng tên' : `Hoạt động ${at + 1}`,
      'Sở Nội vụ',
      start,
      end,
      done,
    ]),
    formulas: new Map(),
    merges: [],
    hiddenRows: new Set(),
    typed: true,
    dateSystem: '1900',
    cutOff: false,
  }
  const roles: readonly PlanRole[] = ['number', 'title', 'lead', 'start', 'end', 'done']
  const columns = new Map(roles.map((role, at) => [role, at]))
  const today = dayOf(2018, 6, 15)
  if (!today.ok) throw new Error('no such day')
  return planStanding(
    assemblePlan(grid, { firstRow: 0, columns, names: [], year: 2018, above: [], lines: [] }),
    2018,
    today.value,
  )
})()

const charts: Readonly<Record<string, string>> = {
  waterfall: waterfall(
    { label: 'Điểm tối đa', value: 100 },
    lost.map(({ label, value }) => ({ label, change: -value })),
    'Kết quả',
    { lang, title: 'Hà Nam 2018: từ 100 còn 75,66483' },
  ),
  pareto: pareto(lost, { lang, title: 'Hà Nam 2018: mất điểm theo lĩnh vực' }),
  bars: bars(
    [...scores(2023)].map(([label, value]) => ({ label, value })),
    { lang, title: 'PAR INDEX 2023, các tỉnh đã biết điểm', unit: 'điểm', source: 'các nguồn đã công bố' },
  ),
  bump: bump(ranks, ['Hà Nam', 'Đắk Nông', 'Quảng Ninh', 'Hải Phòng'], { lang, title: 'Thứ hạng PAR INDEX 2012–2024' }),
  'heat-map': heatMap(
    facts('par-field')
      .filter(({ year }) => year === 2017 || year === 2018)
      .map(({ unit, year, node, value, maximum }) => ({
        row: `${unit} ${year}`,
        column: node,
        share: value === null || maximum === null ? null : value / maximum,
      })),
    { lang, title: 'Tỷ lệ điểm đạt theo lĩnh vực (%)' },
  ),
  slope: slope(
    [
      'Chỉ đạo điều hành',
      'VBQPPL',
      'TTHC',
      'Tổ chức bộ máy',
      'CBCCVC',
      'Tài chính công',
      'Hiện đại hóa',
      'Một cửa',
    ].map((label) => {
      const of = (year: number) =>
        facts('par-field').find((fact) => fact.unit === 'Đắk Nông' && fact.year === year && fact.node === label)
          ?.value ?? 0
      return { label, from: of(2015), to: of(2016) }
    }),
    '2015',
    '2016',
    { lang, title: 'Đắk Nông: điểm theo lĩnh vực 2015 và 2016' },
  ),
  intervals: intervals(
    [
      { label: 'Hà Nội', low: 56, median: 58, high: 60 },
      { label: 'Cao Bằng', low: 24, median: 30, high: 36 },
    ],
    { lang, title: 'Khoảng thứ hạng' },
  ),
  scatter: scatter(
    [...scores(2022)].flatMap(([label, x]) => {
      const later = scores(2023).get(label)
      return later === undefined ? [] : [{ label, x, y: later }]
    }),
    ['Quảng Ninh', 'Hải Phòng'],
    { x: '2022', y: '2023' },
    { lang, title: 'PAR INDEX 2022 và 2023' },
  ),
  gantt: gantt(standing, 5.5, { lang, title: 'Tiến độ kế hoạch' }),
  indices: indices(provinceIndices('Hà Nam'), { lang, title: 'Các chỉ số của Hà Nam' }),
  ...Object.fromEntries(
    // Two readings with what is not known, a slope, an answer.
    builtinLessons().flatMap((lesson) =>
      [2, 5, 7].includes(lesson.order) ? [[`lesson-${lesson.order}`, lessonSteps(lesson, lang)] as const] : [],
    ),
  ),
  'tile-map': tileMap(scores(2018), 'former', { lang, title: 'PAR INDEX 2018, các tỉnh đã biết điểm' }),
  'tile-map-34': tileMap(new Map(provinces.map((province, place) => [province, 80 + place / 3])), 'present', {
    lang,
    title: '34 tỉnh',
  }),
}

describe('charts', () => {
  const folder = fileURLToPath(new URL('../../../../out/charts/', import.meta.url))
  mkdirSync(folder, { recursive: true })
  it.each(Object.entries(charts))('%s is an SVG that stands by itself, with a text alternative', async (name, svg) => {
    writeFileSync(`${folder}${name}.svg`, svg)
    expect(XMLValidator.validate(svg)).toBe(true)
    expect(svg).toMatch(/^<svg [^>]*xmlns="http:\/\/www\.w3\.org\/2000\/svg"/)
    expect(svg).toMatch(/<title>[^<]+<\/title><desc>[^<]{10,}<\/desc>/)
    expect(svg).not.toMatch(/NaN|undefined|null/)
    await expect(`${svg}\n`).toMatchFileSnapshot(`./golden/${name}.svg`)
  })
  it('draw nothing of 0, also where all are 0', () => {
    const zero = ['A', 'B'].map((label) => ({ label, value: 0 }))
    for (const svg of [bars(zero, { lang, title: 't' }), pareto(zero, { lang, title: 't' })])
      expect(svg.match(/<rect[^>]*width="([\d.]+)"/g)?.every((rect) => /width="0"/.test(rect))).toBe(true)
  })
  it('say that there are no figures, and no mean or legend of none', () => {
    const options = { lang, title: 't' } as const
    for (const svg of [
      bars([], options),
      pareto([], options),
      intervals([], options),
      slope([], 'a', 'b', options),
      bump([], [], options),
      scatter([], [], { x: 'x', y: 'y' }, options),
      heatMap([], options),
      indices([], options),
    ]) {
      expect(svg).toContain('Không có số liệu.')
      expect(svg).not.toMatch(/trung bình|Vạch|NaN|Infinity/)
    }
  })
  /** The texts of a chart with where they stand. */
  const texts = (svg: string) =>
    [...svg.matchAll(/<text[^>]*transform="translate\(([-\d.]+),([-\d.]+)\)"[^>]*>([^<]+)<\/text>/g)].map(
      ([, x, y, text]) => ({ x: Number(x), y: Number(y), text: text ?? '' }),
    )
  it('write marks of which no two read alike, however small the steps', () => {
    const svg = waterfall(
      { label: 'Từ', value: 82.41 },
      [
        { label: 'a', change: 0.01 },
        { label: 'b', change: -0.02 },
      ],
      'Đến',
      { lang, title: 't' },
    )
    const marks = texts(svg).flatMap(({ text }) => (/^82,\d{3}$/.test(text) ? [text] : []))
    expect(marks.length).toBeGreaterThan(5)
    expect(new Set(marks).size).toBe(marks.length)
    expect(
      waterfall({ label: 'a', value: 1 }, [{ label: 'x', change: -0.00483 }], 'b', { lang, title: 't' }),
    ).toContain('−0,0048')
  })
  it('have room for long numbers, at marks and beside bars', () => {
    const svg = bars([{ label: 'A', value: 1.23e13 }], { lang, title: 't' })
    const marks = texts(svg).filter(({ text }) => /^\d{13,}$/.test(text) && text !== '12300000000000')
    const gaps = marks.slice(1).map(({ x }, at) => x - (marks[at]?.x ?? 0))
    expect(Math.min(...gaps)).toBeGreaterThan(90)
    const beside = Number(/<text[^>]*transform="translate\(([\d.]+),[^>]*>12300000000000</.exec(svg)?.[1])
    expect(beside).toBeLessThan(860 - 90)
  })
  it('write no name on another, and all of them in the picture', () => {
    const alike = Array.from({ length: 4 }, (_, at) => ({ label: `Xã ${at}`, x: 1, y: 1 }))
    const named = alike.map(({ label }) => label)
    const options = { lang, title: 't' } as const
    const places = (svg: string, pattern: RegExp) =>
      texts(svg).flatMap(({ y, text }) => (pattern.test(text) ? [y] : []))
    for (const found of [
      places(scatter(alike, named, { x: 'x', y: 'y' }, options), /^Xã/),
      places(
        slope(
          named.map((label) => ({ label, from: 5, to: 5 })),
          '2015',
          '2016',
          options,
        ),
        /^Xã/,
      ),
    ]) {
      const sorted = [...found].sort((a, b) => a - b)
      expect(sorted).toHaveLength(4)
      expect(Math.min(...sorted.slice(1).map((y, at) => y - (sorted[at] ?? 0)))).toBeGreaterThan(12)
    }
    const first = named.flatMap((unit) => [2018, 2019].map((year) => ({ unit, year, rank: 1 })))
    const ends = places(bump(first, named, options), /^Xã/).sort((a, b) => a - b)
    expect(Math.min(...ends.slice(1).map((y, at) => y - (ends[at] ?? 0)))).toBeGreaterThan(12)
    const many = Array.from({ length: 30 }, (_, at) => ({ label: `Huyện ${at}`, from: at ? 90 : 10, to: at ? 90 : 10 }))
    expect(Math.min(...places(slope(many, '2015', '2016', options), /Huyện/))).toBeGreaterThan(0)
  })
  it('of two times gives no colour to what stayed as it was', () => {
    const strokes = (to: number) =>
      slope([{ label: 'A', from: 3, to }], '2015', '2016', { lang, title: 't' }).match(/stroke="#[\dA-F]{6}"/g)
    expect([strokes(4), strokes(3), strokes(2)]).toEqual([
      ['stroke="#009E73"'],
      ['stroke="#999999"'],
      ['stroke="#D55E00"'],
    ])
  })
  it('mark what is missing in a heat map by a box of its own, also where there is no cell at all', () => {
    const svg = heatMap(
      [
        { row: 'A', column: '1', share: 0 },
        { row: 'B', column: '2', share: null },
      ],
      { lang, title: 't' },
    )
    expect(texts(svg).filter(({ text }) => text === '–')).toHaveLength(3)
    expect(svg).toContain('stroke-dasharray="2 3"')
  })
  it('keep labels apart and as near as they can to what they name', () => {
    expect(labelPlaces([1, 1, 5], 2)).toEqual([0, 2, 5])
    expect(labelPlaces([3, 1, 2], 1)).toEqual([3, 1, 2])
    expect(labelPlaces([], 1)).toEqual([])
  })
  it('write numbers and words in Vietnamese', () => {
    expect(charts.waterfall).toContain('75,66')
    expect(charts.waterfall).toContain('Kết quả: 75,66.')
    expect(charts.slope).toContain('Hiện đại hóa: 6,75 → 2,5.')
  })
  it('give every activity a bar of its own, also where numbers begin anew, up to the edge of the year', () => {
    const bars = /aria-label="bar">(.*?)<\/g>/s.exec(charts.gantt ?? '')?.[1] ?? ''
    expect(bars.match(/<rect/g)).toHaveLength(7)
    expect(new Set(bars.match(/ y="[^"]+"/g)).size).toBe(7)
  })
  it('draw no line through a redesign: PAPI of 2018 has two dimensions more than that of 2017', () => {
    const papi = (years: readonly number[]) => {
      const lines = years.map((year) => ({
        index: 'papi' as const,
        year,
        value: 40,
        maximum: 80,
        percent: 50,
        rank: null,
        source: 'x',
        parts: [],
      }))
      const svg = indices(lines, { lang, title: 'x' })
      return /aria-label="line">(.*?)<\/g>/s.exec(svg)?.[1]?.match(/<path/g)?.length
    }
    expect(papi([2015, 2016, 2017])).toBe(1)
    expect(papi([2016, 2017, 2018, 2019])).toBe(2)
  })
  it('of provinces have a tile for each, and no two on one place', () => {
    expect(
      tilesOf('former')
        .map(({ province }) => province)
        .sort(),
    ).toEqual(formerProvinces.map(({ name }) => name).sort())
    expect(
      tilesOf('present')
        .map(({ province }) => province)
        .sort(),
    ).toEqual([...provinces].sort())
    for (const list of ['former', 'present'] as const) {
      const places = tilesOf(list).map(({ column, row }) => `${column},${row}`)
      expect(new Set(places).size).toBe(places.length)
    }
  })
  it('carry title, unit and source in the picture, a long title on lines of its own', () => {
    const title = 'Một tên hình rất dài '.repeat(12).trim()
    const svg = pareto([{ label: 'A', value: 1 }], { lang: 'vi', title, unit: 'điểm', source: 'báo cáo số 5' })
    const texts = [...svg.matchAll(/<text [^>]*>([^<]*)<\/text>/g)].map(([, text]) => text)
    expect(texts).toContain('Đơn vị tính: điểm')
    expect(texts).toContain('Nguồn: báo cáo số 5')
    const lines = texts.filter(
      (text) => text?.startsWith('Một tên') || text?.startsWith('hình') || text?.startsWith('rất'),
    )
    expect(lines.length).toBeGreaterThan(1)
    expect(Math.max(...lines.map((text) => text?.length ?? 0))).toBeLessThan(110)
  })
  // Two criteria whose titles agree in the letters that fit, and two that are called alike.
  it.each([
    [
      'Tỷ lệ hồ sơ TTHC do các cơ quan chuyên môn cấp tỉnh tiếp nhận được giải quyết đúng hạn',
      'Tỷ lệ hồ sơ TTHC do các cơ quan chuyên môn cấp xã tiếp nhận được giải quyết đúng hạn',
    ],
    ['7.1 Khác', '7.1 Khác'],
  ])('never lay two bars on each other: %s', (first, second) => {
    const rows = (svg: string) => {
      const bars = svg.match(/<rect[^>]*>/g) ?? []
      return [bars.length, new Set(bars.map((bar) => / y="([^"]*)"/.exec(bar)?.[1])).size]
    }
    const bars = [first, second, 'Z'].map((label, at) => ({ label, value: 3 - at }))
    expect(rows(pareto(bars, { lang, title: 't' }))).toEqual([3, 3])
    const steps = [first, second].map((label) => ({ label, change: -2 }))
    expect(rows(waterfall({ label: 'Từ', value: 10 }, steps, 'Từ', { lang, title: 't' }))).toEqual([4, 4])
    const cells = [first, second].map((row) => ({ row, column: 'x', share: 0.5 }))
    expect(rows(heatMap(cells, { lang, title: 't' }))).toEqual(first === second ? [2, 1] : [2, 2])
  })
  it('draw no line through a year without a rank, and tell where years rank different numbers of units', () => {
    const ranks = [2012, 2013, 2015, 2016].map((year) => ({ unit: 'A', year, rank: 1 }))
    const lines = (svg: string) => /aria-label="line">(.*?)<\/g>/s.exec(svg)?.[1]?.match(/<path/g)?.length
    expect(lines(bump(ranks, [], { lang, title: 't' }))).toBe(2)
    expect(lines(bump(ranks.slice(0, 2), [], { lang, title: 't' }))).toBe(1)
    const more = bump([...ranks, { unit: 'B', year: 2012, rank: 2 }], ['A'], { lang, title: 't' })
    expect(more).toContain('2012: 2, 2013: 1')
    expect(bump(ranks, ['A'], { lang, title: 't' })).not.toContain('Số đơn vị')
  })
  it('mark whole ranks, and show a year between two without a rank', () => {
    const ranked = (unit: string, year: number, rank: number) => ({ unit, year, rank })
    const few = [
      ranked('A', 2024, 1),
      ranked('A', 2026, 2),
      ranked('B', 2024, 2),
      ranked('B', 2025, 1),
      ranked('B', 2026, 1),
    ]
    const chart = bump(few, ['B'], { lang, title: 't' })
    expect(chart).not.toContain('>1.5<')
    expect(chart.match(/<circle/g)).toHaveLength(2 + 1)
    const line = { label: 'A', low: 1, high: 2, median: 1, nominal: 1 }
    expect(intervals([line], { lang, title: 't' })).not.toContain('>1.5<')
  })
  it('write ranks as whole numbers, the first among them', () => {
    expect(rankTicks(3)).toEqual([1, 2, 3])
    expect(rankTicks(21)).toEqual([1, 5, 10, 15, 20])
    expect(rankTicks(63)).toEqual([1, 10, 20, 30, 40, 50, 60])
    const six = Array.from({ length: 6 }, (_, at) =>
      [2024, 2026].map((year) => ({ unit: `${at}`, year, rank: at + 1 })),
    )
    expect(bump(six.flat(), [], { lang, title: 't' })).not.toMatch(/>\d\.0</)
  })
  it('write a long label in two lines, whole', () => {
    const label = 'Tác động của cải cách hành chính đến người dân, tổ chức và phát triển kinh tế – xã hội'
    const of = (svg: string) => [...svg.matchAll(/<tspan[^>]*>([^<]*)<\/tspan>/g)].map(([, text]) => text).join(' ')
    expect(of(pareto([{ label, value: 1 }], { lang, title: 't' }))).toContain(label)
    expect(of(bars([{ label, value: 1 }], { lang, title: 't' }))).toContain(label)
    expect(of(heatMap([{ row: label, column: 'x', share: 1 }], { lang, title: 't' }))).toContain(label)
    const steps = [{ label, change: -1 }]
    expect(of(waterfall({ label: 'Từ', value: 4 }, steps, 'Còn', { lang, title: 't' }))).toContain(label)
  })
  it('write the points of two readings that give the same once', () => {
    const lesson = builtinLessons().find(({ id }) => id === 'ky-va-nhan')
    const svg = lesson ? lessonSteps(lesson, lang) : ''
    const figures = /font-size="16" text-anchor="end" aria-label="text">(.*?)<\/g>/s.exec(svg)?.[1] ?? ''
    expect(figures.match(/<text/g)).toHaveLength(1)
  })
  it('show shares of the whole, not of what is shown', () => {
    const bars = [
      { label: 'A', value: 2 },
      { label: 'B', value: 1 },
    ]
    expect(pareto(bars, { lang, title: 't', whole: 10 })).toContain('1 · 30 %')
    expect(pareto(bars, { lang, title: 't' })).toContain('1 · 100 %')
  })
  it('cut the axis of a waterfall of small steps, and say so', () => {
    const steps = [{ label: 'A', change: -3 }]
    expect(waterfall({ label: 'Từ', value: 100 }, steps, 'Còn', { lang, title: 't' })).toContain('không phải từ 0')
    expect(waterfall({ label: 'Từ', value: 4 }, steps, 'Còn', { lang, title: 't' })).not.toContain('không phải từ 0')
  })
  it('mark the published rank on its interval', () => {
    const line = { label: 'A', low: 1, median: 2, high: 4 }
    expect(intervals([{ ...line, nominal: 3 }], { lang, title: 't' })).toContain('hạng công bố')
    expect(intervals([line], { lang, title: 't' })).not.toContain('hạng công bố')
  })
})
