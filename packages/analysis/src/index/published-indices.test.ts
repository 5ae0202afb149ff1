import { existsSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { facts } from '../facts/facts.js'
import { readPanel } from '../panel/read-panel.js'
import { formerProvinces } from '../provinces/former-provinces.js'
import { tableOf } from '../table/table.js'
import { valueOrThrow } from '../value-or-throw.js'
import { scoreIndex } from './index.js'
import { indexLeaves } from './index-design.js'
import { notComputed } from './not-computed.js'
import { papiIndex } from './papi-index.js'
import { parIndex } from './par-index.js'
import { parIndexParts2020 } from './parts-index.js'
import { reproduce } from './reproduce.js'
import { withoutTotal } from './without-total.js'

describe('published indices', () => {
  const published = (series: 'par-index' | 'papi', year: number) =>
    facts(series).filter(
      ({ year: own, node, value, rank }) => own === year && node === 'index' && (value !== null || rank !== null),
    )
  it('the PAR INDEX of Hà Nam 2018 is its eight fields, to the last decimal', () => {
    const par = parIndex(2018)
    if (!par) throw new Error('no framework of 2018')
    const fields = facts('par-field').filter(({ unit, year }) => unit === 'Hà Nam' && year === 2018)
    const own = valueOrThrow(
      tableOf({
        units: ['Hà Nam'],
        nodes: indexLeaves(par.nodes).map(({ code }) => code),
        rows: [fields.map(({ value }) => value)],
        source: 'x',
      }),
    )
    const [found] = valueOrThrow(
      reproduce(
        par,
        own,
        published('par-index', 2018).filter(({ unit }) => unit === 'Hà Nam'),
      ),
    )
    expect(found).toMatchObject({ published: 75.66, computed: 75.66, outcome: 'same' })
  })
  it('the ten best of 2020 are the sums of their four parts but for three, which miss by a rounding', () => {
    const parts = facts('par-part').filter(({ node: own }) => own !== 'par_index')
    const names = [...new Set(parts.map(({ unit }) => unit))]
    const codes = indexLeaves(parIndexParts2020.nodes).map(({ code }) => code)
    const of = (unit: string, code: string) =>
      parts.find((part) => part.unit === unit && part.node === code)?.value ?? null
    const own = valueOrThrow(
      tableOf({
        units: names,
        nodes: codes,
        rows: names.map((unit) => codes.map((code) => of(unit, code))),
        source: 'x',
      }),
    )
    const wholes = facts('par-part').filter(({ node: own }) => own === 'par_index')
    const found = valueOrThrow(reproduce(parIndexParts2020, own, wholes))
    expect(found.filter(({ outcome }) => outcome === 'same')).toHaveLength(7)
    expect(found.filter(({ outcome }) => outcome === 'rounding')).toHaveLength(3)
    expect(found.every(({ computedRank, publishedRank }) => computedRank === publishedRank)).toBe(true)
  })
  it('PCI and SIPAS are not computed, and it is told why', () => {
    expect(
      notComputed('pci', 2018)
        .map(({ vi }) => vi)
        .join(' '),
    ).toContain('Trọng số')
    expect(
      notComputed('sipas', 2018)
        .map(({ vi }) => vi)
        .join(' '),
    ).toContain('Trọng số')
    expect(notComputed('pci', 1990)).toEqual([])
  })
  it('PAPI has the sub-dimensions of its year', () => {
    expect(indexLeaves(papiIndex(2017)?.nodes ?? []).map(({ code }) => code)).not.toContain('SC24')
    expect([2011, 2018, 2020, 2024].map((year) => indexLeaves(papiIndex(year)?.nodes ?? []).length)).toEqual([
      22, 28, 29, 28,
    ])
    expect(papiIndex(2005)).toBeNull()
  })
  // The files are third-party data and no part of the project: PARSCORE_PAPI says where they are.
  const folder = process.env.PARSCORE_PAPI ?? fileURLToPath(new URL('../../../../../shared/data/papi', import.meta.url))
  it('PAPI comes to every total that is known, and to a rank for every province measured', () => {
    const years = Array.from({ length: 14 }, (_, at) => 2011 + at)
    expect(years.every((year) => papiIndex(year))).toBe(true)
    const outcomes: [string, string][] = []
    for (const year of years.filter((each) => existsSync(`${folder}/${each}.csv`))) {
      const text = readFileSync(`${folder}/${year}.csv`, 'utf8')
      const own = readPanel(text, { source: 'papi.org.vn', provinces: 'former', year }).panel.year(year)
      const papi = papiIndex(year)
      if (!papi) throw new Error(`no PAPI in ${year}`)
      expect(indexLeaves(papi.nodes).map(({ code }) => code)).toEqual(own.nodes)
      const scores = valueOrThrow(scoreIndex(papi, own))
      const without = valueOrThrow(
        withoutTotal(
          papi,
          own,
          formerProvinces.map(({ name }) => name),
        ),
      )
      expect(scores.ranks.length + without.length).toBe(formerProvinces.length)
      for (const each of valueOrThrow(reproduce(papi, own, published('papi', year)))) {
        const named = `${each.unit} ${year}`
        expect([named, each.publishedRank ?? each.computedRank]).toEqual([named, each.computedRank])
        outcomes.push([named, each.outcome])
      }
    }
    if (outcomes.length === 0) return
    // Newspapers cut decimals off, and one of them contradicts its own sentence on the group that the city is in.
    expect(outcomes.filter(([, outcome]) => outcome === 'different')).toEqual([['Hà Nội 2019', 'different']])
    expect(outcomes.filter(([, outcome]) => outcome === 'missing')).toEqual([])
    expect(outcomes.filter(([, outcome]) => outcome === 'cut')).toHaveLength(5)
    expect(outcomes.filter(([, outcome]) => outcome === 'same')).toHaveLength(24)
  })
  it('who was left out of PAPI by its publishers has no total in the files', () => {
    const stated = facts('papi').filter(({ value, rank }) => value === null && rank === null)
    expect(stated.every(({ note }) => note !== '')).toBe(true)
    for (const { unit, year } of stated.filter(({ year: own }) => existsSync(`${folder}/${own}.csv`))) {
      const text = readFileSync(`${folder}/${year}.csv`, 'utf8')
      const own = readPanel(text, { source: 'papi.org.vn', provinces: 'former', year }).panel.year(year)
      const papi = papiIndex(year)
      if (!papi) throw new Error(`no PAPI in ${year}`)
      expect(valueOrThrow(withoutTotal(papi, own, [unit])).map((each) => each.unit)).toEqual([unit])
    }
  })
})
