import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { carryOver } from './carry-over.js'
import { formerProvinces } from './former-provinces.js'
import { formerOf, provinces, resolveProvince } from './resolve.js'

const name = (written: string, list: 'former' | 'present' = 'former') => {
  const found = resolveProvince(written, list)
  return found.ok ? found.value : found.error.vi
}

describe('the provinces', () => {
  it('are 63 and 34; 52 went into 23, 11 stayed as they were', () => {
    expect(formerProvinces).toHaveLength(63)
    expect(provinces).toHaveLength(34)
    const merged = provinces.filter((province) => formerOf(province).length > 1)
    expect([merged.length, merged.flatMap(formerOf).length]).toEqual([23, 52])
  })
  it.each([
    ['TP HCM', 'Hồ Chí Minh'],
    ['TP. Hồ Chí Minh', 'Hồ Chí Minh'],
    ['Ho Chi Minh City', 'Hồ Chí Minh'],
    ['Thua Thien Hue', 'Thừa Thiên Huế'],
    ['Thừa Thiên - Huế', 'Thừa Thiên Huế'],
    ['Bà Rịa – Vũng Tàu', 'Bà Rịa - Vũng Tàu'],
    ['Ba Ria - Vung Tau', 'Bà Rịa - Vũng Tàu'],
    ['tỉnh Đăk Nông', 'Đắk Nông'],
    ['ĐẮC LẮC', 'Đắk Lắk'],
    ['Hanoi', 'Hà Nội'],
    ['thành phố Đà Nẵng', 'Đà Nẵng'],
    ['Hoà Bình', 'Hòa Bình'],
    ['P30', 'Quảng Trị'],
    [' Quảng  Trị '.normalize('NFD'), 'Quảng Trị'],
  ])('«%s» is %s', (written, official) => expect(name(written)).toBe(official))
  it('knows Huế under both names, before and after', () => {
    expect(name('Huế')).toBe('Thừa Thiên Huế')
    expect(name('Thừa Thiên Huế', 'present')).toBe('Huế')
  })
  it('tells the nearest names of one that there is not', () => {
    expect(name('Quang Trj')).toContain('Quảng Trị')
    expect(name('Hà Nam', 'present')).toContain('không có tỉnh «Hà Nam»')
  })
  it('finds every official name again, in either case, with and without marks', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...formerProvinces),
        fc.constantFrom('', 'Tỉnh ', 'TP. ', 'tỉnh '),
        (province, kind) => {
          const plain = province.name.normalize('NFD').replace(/\p{M}/gu, '').replaceAll('Đ', 'D').replaceAll('đ', 'd')
          for (const written of [province.name, province.name.toUpperCase(), plain, province.papi])
            expect(name(written === province.papi ? written : kind + written)).toBe(province.name)
        },
      ),
    )
  })
})

describe('figures of former provinces', () => {
  const values = new Map([
    ['Cần Thơ', 88],
    ['Sóc Trăng', 84],
    ['Hậu Giang', 86],
  ])
  it('are carried over only by the method that is named', () => {
    expect(carryOver('Cần Thơ', values, { method: 'mean' })).toMatchObject({ ok: true, value: { value: 86 } })
    expect(carryOver('Cần Thơ', values, { method: 'list' })).toMatchObject({ ok: true, value: { value: null } })
    const weights = new Map([
      ['Cần Thơ', 2],
      ['Sóc Trăng', 1],
      ['Hậu Giang', 1],
    ])
    expect(carryOver('Cần Thơ', values, { method: 'weighted', weights })).toMatchObject({
      ok: true,
      value: { value: 86.5 },
    })
  })
  it('are found under any usual name of the former provinces', () => {
    const written = new Map([
      ['Can Tho', 88],
      ['tỉnh Sóc Trăng'.normalize('NFD'), 84],
      ['HẬU GIANG', 86],
    ])
    const weights = new Map([
      ['TP. Cần Thơ', 2],
      ['Soc Trang', 1],
      ['Hau Giang', 1],
    ])
    expect(carryOver('cần thơ', written, { method: 'mean' })).toEqual(carryOver('Cần Thơ', values, { method: 'mean' }))
    expect(carryOver('Cần Thơ', written, { method: 'weighted', weights })).toMatchObject({ value: { value: 86.5 } })
    expect(carryOver('Huế', new Map([['Thừa Thiên - Huế', 80]]), { method: 'mean' })).toMatchObject({
      value: { value: 80 },
    })
  })
  it('that are not finite are missing', () =>
    expect(carryOver('Cần Thơ', new Map([...values, ['Sóc Trăng', Number.NaN]]), { method: 'mean' })).toMatchObject({
      value: { value: null, missing: ['Sóc Trăng'] },
    }))
  it('give nothing where one is missing, and say which', () => {
    const part = new Map([['Cần Thơ', 88]])
    expect(carryOver('Cần Thơ', part, { method: 'mean' })).toMatchObject({
      value: { value: null, missing: ['Hậu Giang', 'Sóc Trăng'] },
    })
  })
  it('are refused without a weight, and for a province that there is not', () => {
    expect(carryOver('Cần Thơ', values, { method: 'weighted', weights: new Map() })).toMatchObject({ ok: false })
    expect(carryOver('Hà Nam', values, { method: 'mean' })).toMatchObject({ ok: false })
  })
  it('tells a name that is no province, and a province that has two figures', () => {
    const told = (name: string, value: number) => {
      const carried = carryOver('Cần Thơ', new Map([...values, [name, value]]), { method: 'mean' })
      return carried.ok ? carried.value.value : carried.error.vi
    }
    expect(told('Mê Công', 9)).toContain('không có tỉnh «Mê Công»')
    expect(told('TP. Cần Thơ', 5)).toBe('«Cần Thơ» và «TP. Cần Thơ» là một tỉnh mà có hai số: 88 và 5')
    expect(told('TP. Cần Thơ', 88)).toBe(86)
    expect(told('Hà Nội', 5)).toBe(86)
  })
})
