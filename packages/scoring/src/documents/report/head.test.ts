import { describe, expect, it } from 'vitest'
import { readReport } from './read-report.js'

describe('the head of a document', () => {
  it('is read where its two columns stand in one line', () => {
    const { head } = readReport(
      'UBND TỈNH HÒA AN SỞ NỘI VỤ Số: 412/BC-SNV\tCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM Độc lập - Tự do - Hạnh phúc Hòa An, ngày 09 tháng 12 năm 2022\nBÁO CÁO\nKết quả cải cách hành chính năm 2022',
    )
    expect(head.number?.name).toBe('412/BC-SNV')
    expect(head.date?.day).toMatchObject({ year: 2022, month: 12, day: 9 })
    expect(head.years).toEqual([2022])
  })
})
