import { quotient, roundHalfUp, sum } from '@parscore/scoring'
import { describe, expect, it } from 'vitest'
import { formerProvinces } from '../provinces/former-provinces.js'
import { factSeries, facts } from './facts.js'

describe('the facts', () => {
  it('are many, each with a source, in every series', () => {
    expect(facts().length).toBeGreaterThan(250)
    for (const series of factSeries) expect(facts(series).length, series).toBeGreaterThan(0)
    for (const { source, value, rank, note } of facts()) {
      expect(source).not.toBe('')
      expect(value !== null || rank !== null || note !== '').toBe(true)
    }
  })
  it('name provinces by their official names', () => {
    const names = new Set(formerProvinces.map(({ name }) => name))
    for (const { unit, year } of facts('par-index')) expect(names.has(unit), `${unit} ${year}`).toBe(true)
  })
  it('have Hà Nam’s index of seven years with its line in the seed', () => {
    const own = facts('par-index').filter(({ unit, year }) => unit === 'Hà Nam' && year <= 2018)
    expect(own.map(({ year, value, line }) => [year, value, line])).toEqual([
      [2012, 73.53, 15],
      [2013, 73.97, 16],
      [2014, 69.44, 17],
      [2015, 82.79, 18],
      [2016, 76.82, 19],
      [2017, 76.7, 20],
      [2018, 75.66, 21],
    ])
  })
  it('give Hà Nam’s 2016 index from its parts, and its fields of 2018 the total that it printed', () => {
    expect(roundHalfUp(quotient(46.75 + 28.15, 97.5) * 100, 2)).toBe(76.82)
    const fields = facts('par-field').filter(({ unit, year }) => unit === 'Hà Nam' && year === 2018)
    expect(sum(fields.map(({ value }) => value ?? 0))).toBe(75.66483)
    expect(sum(fields.map(({ maximum }) => maximum ?? 0))).toBe(100)
  })
  it('have no figure twice', () => {
    const keys = facts().map(({ series, year, unit, node, source }) => [series, year, unit, node, source].join('|'))
    expect(keys.filter((key, index) => keys.indexOf(key) !== index)).toEqual([])
  })
})
