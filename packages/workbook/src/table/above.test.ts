import { type Grid, plainGrid } from '@parscore/scoring'
import { describe, expect, it } from 'vitest'
import { titleYear } from './above.js'

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
