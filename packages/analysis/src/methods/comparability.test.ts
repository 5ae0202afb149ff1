import { exampleSheet } from '@parscore/scoring/testing'
import { describe, expect, it } from 'vitest'
import { facts } from '../facts/facts.js'
import { panelOfSheets } from '../panel/panel-of-sheets.js'
import { commonIndex, type FieldPoints, fields2016To2018 } from './comparability.js'

const ofFacts = (unit: string, year: number) =>
  facts('par-field').flatMap((fact) =>
    fact.unit === unit && fact.year === year && fact.value !== null && fact.maximum !== null
      ? [{ ...fact, value: fact.value, maximum: fact.maximum }]
      : [],
  )

describe('two frameworks', () => {
  const before = new Map<string, FieldPoints>(
    ofFacts('Đắk Nông', 2016).map(({ node, value, maximum }) => [node, { points: value, maximum }]),
  )
  const after = new Map<string, FieldPoints>(
    ofFacts('Hà Nam', 2018).map(({ value, maximum }, index) => [String(index + 1), { points: value, maximum }]),
  )
  // By hand: 2016 without the survey 41 of 61.5; 2018 fields 1 to 7 are 61.54413 of 83.5.
  it('are compared on what both have, and it is told what is left out', () => {
    const common = commonIndex(before, after, fields2016To2018)
    expect(common).toMatchObject({ before: 66.67, after: 73.71 })
    expect(common?.on.map(({ relation }) => relation)).toContain('merged')
    expect(common?.without.map(({ relation }) => relation)).toEqual(['spread'])
  })
  it('are refused with the field where points are none', () =>
    expect(() => commonIndex(new Map([['TTHC', { points: Number.NaN, maximum: 1 }]]), after, [])).toThrow(/“TTHC”/))
  it('have nothing in common where no field maps', () =>
    expect(commonIndex(new Map(), after, fields2016To2018)).toBeNull())
})

it('score sheets become a panel by code, with the row that each figure comes from', () => {
  const sheet = exampleSheet({
    columns: ['maximum', 'result 2018'],
    rows: [
      ['1', 'Chỉ đạo, điều hành', 2, null],
      ['1.1', 'Kế hoạch', 1, 0],
      ['1.2', 'Báo cáo', 1, null],
    ],
  })
  const { panel } = panelOfSheets([{ unit: 'Hà Nam', year: 2018, sheet, column: 1, source: 'x.xlsx' }])
  expect(panel.value('Hà Nam', 2018, '1.1')).toBe(0)
  expect(panel.value('Hà Nam', 2018, '1.2')).toBeNull()
  expect(panel.value('Hà Nam', 2018, '1')).toBe(0)
  expect(panel.provenance('Hà Nam', 2018, '1.1')).toEqual({ source: 'x.xlsx', line: 3 })
})
