import { describe, expect, it } from 'vitest'
import { Table } from '../table/table.js'
import { formerProvinces } from './former-provinces.js'
import { regions } from './region.js'
import { regionOf } from './region-of.js'

describe('the region of a province', () => {
  it('groups a table, and leaves out what is no province', () => {
    const table = new Table(['Hà Nam', 'Hà Nội', 'Cà Mau', 'Sở Y tế'], ['1'], [[80], [90], [70], [1]], 'test')
    const means = table.groupBy(regionOf, 'known')
    expect(means.units).toEqual(['red-river', 'mekong'])
    expect(means.rows).toEqual([[85], [70]])
  })

  it('is one of six for each of the 63', () => {
    expect(new Set(formerProvinces.map(({ name }) => regionOf(name)))).toEqual(new Set(Object.keys(regions)))
  })
})
