import { publishedIndices } from '@parscore/scoring'
import { describe, expect, it } from 'vitest'
import { facts } from '../facts/facts.js'
import { publishedUnits } from '../units/published-units.js'
import { provinceIndices } from './province-indices.js'

describe('the indices of a province', () => {
  it('PAPI 2018 of Quảng Trị is 46.08 of 80, rank 6, as its own report says', () => {
    expect(provinceIndices('quang tri')).toMatchObject([
      { index: 'papi', year: 2018, value: 46.08, maximum: 80, percent: 57.6, rank: 6 },
    ])
  })
  it('Quảng Ninh has PAR INDEX, SIPAS and PCI, each by year', () => {
    const found = provinceIndices('Quảng Ninh')
    expect([...new Set(found.map(({ index }) => index))]).toEqual(['par-index', 'sipas', 'pci'])
    for (const { percent } of found) if (percent !== null) expect(percent).toBeLessThanOrEqual(100)
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
