import { existsSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { publishedIndices } from '@parscore/scoring'
import { describe, expect, it } from 'vitest'
import { facts } from '../facts/facts.js'
import { readPanel } from '../panel/read-panel.js'
import { publishedUnits } from '../units/published-units.js'
import { papiFacts } from './papi-facts.js'
import { factsWith, provinceIndices } from './province-indices.js'

describe('the indices of a province', () => {
  it('PAPI 2018 of Quảng Trị is 46.08 of 80, rank 6, as its own report says', () => {
    expect(provinceIndices('quang tri')).toMatchObject([
      { index: 'papi', year: 2018, value: 46.08, maximum: 80, percent: 57.6, rank: 6 },
    ])
  })
  it('Quảng Ninh has PAR INDEX, SIPAS, PAPI and PCI, each by year, and no year in which it was left out', () => {
    const found = provinceIndices('Quảng Ninh')
    expect([...new Set(found.map(({ index }) => index))]).toEqual(['par-index', 'sipas', 'papi', 'pci'])
    expect(found.flatMap(({ index, year }) => (index === 'papi' ? [year] : []))).toEqual([2017, 2020, 2022, 2024])
    for (const { percent } of found) if (percent !== null) expect(percent).toBeLessThanOrEqual(100)
  })
  it('SIPAS 2018 of Hà Nam has its five factors, as its points of 8.1.1 to 8.1.5 prove them', () => {
    const found = provinceIndices('Hà Nam').find(({ index, year }) => index === 'sipas' && year === 2018)
    expect(found?.parts.map(({ code, value }) => [code, value])).toEqual([
      ['1', 83.84],
      ['2', 91.09],
      ['3', 86.92],
      ['4', 93.17],
      ['5', 85.97],
    ])
    expect(found?.parts[1]?.title.vi).toBe('Thủ tục hành chính')
  })
  it('a province without figures has none', () => expect(provinceIndices('Atlantis')).toEqual([]))
  it('every year of PAPI and PCI is one that the index was measured in', () => {
    const years = (start: string) =>
      new Set(
        publishedIndices()
          .filter(({ id }) => id.startsWith(start))
          .flatMap((each) => each.years),
      )
    for (const series of ['papi', 'pci', 'sipas'] as const)
      for (const { year } of facts(series)) expect(years(series).has(year), `${series} ${year}`).toBe(true)
  })
})

describe('PAPI of a panel', () => {
  const panel = (lines: readonly string[], year: number) =>
    readPanel(lines.join('\n'), { source: 'papi', provinces: 'former', year }).panel
  it('adds up by dimension and in all, ranks whole provinces, and fills nothing in', () => {
    const all = papiFacts(
      panel(['Province,SC11,SC12,SC21,SC83', 'P30,1.5,1.25,2.005,', 'P23,1,1,1,', 'P14,2,,1,'], 2018),
      'x',
    )
    const of = (unit: string) =>
      all.filter((fact) => fact.unit === unit).map(({ node, value, maximum, rank }) => [node, value, maximum, rank])
    expect(of('Quảng Trị')).toEqual([
      ['index', 4.76, 80, 1],
      ['1', 2.75, 10, null],
      ['2', 2.01, 10, null],
    ])
    expect(of('Hà Nam')[0]).toEqual(['index', 3, 80, 2])
    expect(of('Quảng Ninh')).toEqual([['2', 1, 10, null]])
  })
  it('of another year than PAPI was measured in is nothing', () =>
    expect(papiFacts(panel(['Province,SC11', 'P30,1'], 2005), 'x')).toEqual([]))
  it('goes before what was known of the same year', () => {
    const own = papiFacts(panel(['Province,SC11', 'P30,1'], 2018), 'x')
    expect(provinceIndices('Quảng Trị', factsWith(own))).toMatchObject([{ index: 'papi', year: 2018, value: 1 }])
  })
  it('comes to what Quảng Trị and Bà Rịa - Vũng Tàu themselves published', () => {
    // The files are not the project's to ship: where they are not there the published figure is only looked up.
    const folder = fileURLToPath(new URL('../../../../../shared/data/papi', import.meta.url))
    const read = (year: number) =>
      papiFacts(panel(readFileSync(`${folder}/${year}.csv`, 'utf8').split(/\r?\n/), year), 'x')
    const isThere = existsSync(folder)
    const known = isThere ? factsWith([...read(2018), ...read(2021)]) : facts()
    const index = (unit: string, year: number) =>
      provinceIndices(unit, known).find((each) => each.index === 'papi' && each.year === year)
    expect(index('Quảng Trị', 2018)).toMatchObject({ value: 46.08, rank: 6 })
    expect(index('Quảng Trị', 2018)?.parts).toHaveLength(isThere ? 8 : 0)
    // The sum is 40.6147; that it was published as 40.62 takes a rounding of 40.615.
    expect(index('Bà Rịa - Vũng Tàu', 2021)?.value).toBe(isThere ? 40.61 : 40.62)
  })
})

describe('published units', () => {
  it('have a source, a rank and an index; on a reduced maximum the points are that part of it', () => {
    expect(publishedUnits().length).toBeGreaterThan(30)
    for (const { source, index, rating, publishedRank } of publishedUnits()) {
      expect(source).not.toBe('')
      expect(index).toBeGreaterThan(50)
      expect(publishedRank).toBeGreaterThan(0)
      expect(rating?.vi ?? 'x').not.toBe('')
    }
    expect(publishedUnits().find(({ unit }) => unit === 'Ban Dân tộc')).toMatchObject({
      maximum: 84,
      index: 81.33,
      points: 68.32,
    })
  })
  it('of Thừa Thiên Huế 2021 stand in the order of their scores', () => {
    const own = publishedUnits().filter(({ province }) => province === 'Thừa Thiên Huế')
    expect(own.map(({ index }) => index)).toEqual(own.map(({ index }) => index).sort((a, b) => b - a))
  })
})
