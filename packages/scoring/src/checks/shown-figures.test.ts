import { describe, expect, it } from 'vitest'
import { COMPUTED, two } from './figure-names.js'
import type { Finding } from './finding.js'
import { shownFigures } from './shown-figures.js'

const FINDING: Finding = {
  check: 'sum-mismatch',
  severity: 'error',
  code: '1',
  field: '1',
  column: 'Kết quả',
  cell: "'Bảng'!D2",
  found: 2,
  expected: 1.5,
  difference: 0.5,
  figures: COMPUTED,
  message: { vi: 'a', en: 'b' },
  fix: null,
}
const values = (rest: Partial<Finding>) => shownFigures({ ...FINDING, ...rest }).map(({ value }) => value)

describe('the numbers of a finding', () => {
  it('are what was found, what was expected and how far they are apart, each by its name', () => {
    expect(shownFigures(FINDING)).toEqual([
      { name: COMPUTED.found, value: 2 },
      { name: COMPUTED.expected, value: 1.5 },
      { name: COMPUTED.difference.name, value: 0.5 },
    ])
  })
  it('are none where there are not two numbers to compare', () => {
    expect(values({ figures: null })).toEqual([])
    expect(values({ expected: '0 / 0.5' })).toEqual([])
    expect(values({ expected: null })).toEqual([])
  })
  it('leave out what is not known', () => {
    expect(values({ found: null })).toEqual([1.5, 0.5])
    expect(values({ difference: null })).toEqual([2, 1.5])
    expect(values({ found: '2 điểm' })).toEqual(['2 điểm', 1.5, 0.5])
  })
  it('show a loss as what is lost', () => {
    const names = two({ vi: 'Được', en: 'Got' }, { vi: 'Tối đa', en: 'Maximum' })
    const figures = { ...names, difference: { ...names.difference, shown: 'loss' as const } }
    expect(values({ figures, found: 1, expected: 1.5, difference: -0.5 })).toEqual([1, 1.5, 0.5])
    expect(values({ figures, difference: null })).toEqual([2, 1.5])
  })
})
