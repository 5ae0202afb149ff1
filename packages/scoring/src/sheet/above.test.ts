import { describe, expect, it } from 'vitest'
import { linesAbove, titleYear } from './above.js'
import { type Grid, plainGrid } from './grid.js'

const under = (...lines: readonly string[]): Grid => ({ ...plainGrid('Kế hoạch', []), before: lines })

describe('the year of a table is that of its title', () => {
  it.each([
    [
      2018,
      [
        'Đắk Nông, ngày 18 tháng 12 năm 2017',
        'QUYẾT ĐỊNH',
        'VỀ VIỆC BAN HÀNH KẾ HOẠCH CẢI CÁCH HÀNH CHÍNH TỈNH ĐẮK NÔNG NĂM 2018',
        'Căn cứ Kế hoạch số 418/KH-UBND về nâng cao Chỉ số CCHC năm 2017;',
        '(Ban hành kèm theo Quyết định số: 1982/QĐ-UBND ngày 18 tháng 12 năm 2017)',
        'Khắc phục hạn chế của năm 2017.',
      ],
    ],
    [2024, ['Kế hoạch cải cách hành chính năm 2024 của huyện']],
    [null, ['KẾ HOẠCH CẢI CÁCH HÀNH CHÍNH GIAI ĐOẠN', 'ngày 3 tháng 1 năm 2024']],
    [null, ['Chương trình tổng thể năm 2021 - 2030']],
  ])('%s', (year, lines) => expect(titleYear(under(...lines), 0)).toBe(year))
})

describe('what stands above a table', () => {
  const rows = [
    ['PHỤ LỤC', null],
    [null, 'NĂM 2019'],
    [null, null],
    ['Stt', 'Nội dung'],
  ]
  it('is the document before it, then the cells of its own rows that say something, up to its header', () => {
    const grid = { ...plainGrid('Kế hoạch', rows), before: ['KẾ HOẠCH NĂM 2018'] }
    expect(linesAbove(grid, 3)).toEqual(['KẾ HOẠCH NĂM 2018', 'PHỤ LỤC', 'NĂM 2019'])
    expect(linesAbove(plainGrid('Kế hoạch', rows), 1)).toEqual(['PHỤ LỤC'])
    expect([titleYear(grid, 3), titleYear(grid, 1)]).toEqual([2019, 2018])
  })
  it('says its year in a heading, not in a sentence of a page, nor of what it rests on', () => {
    const year = (...lines: readonly string[]) => titleYear(under(...lines), 0)
    const long = (letters: number) => `Kế hoạch năm 2020 ${'x'.repeat(letters - 18)}`
    expect([year(long(199)), year(long(200))]).toEqual([2020, null])
    expect(year('Kèm  theo Kế hoạch năm 2020')).toBeNull()
    expect(year('Xét đề nghị về kế hoạch năm 2020')).toBeNull()
    expect(year('Kế hoạch năm 2020', 'Báo cáo năm 2021')).toBe(2021)
    expect(year('KẾ HOẠCH NĂM 2020', 'Báo cáo năm 2021')).toBe(2020)
  })
})
