import { describe, expect, it } from 'vitest'
import { notTaken } from './not-taken.js'
import { readPanel } from './read-panel.js'

const told = (text: string) =>
  notTaken('2018.csv', readPanel(text, { source: '2018.csv', provinces: 'former', year: 2018 }))

describe('what of a file is not in its panel', () => {
  it('is counted, and the first lines stand with their reasons in the order of the file', () => {
    const lines = ['P30,1', 'P99,2', 'Total,9', 'P30,3', 'P23,x', 'Hà Sơn Bình,2', 'P30,1']
    expect(told(`Province,SC11\n${lines.join('\n')}\n`)).toEqual({
      vi: '2018.csv: 5 chỗ không lấy vào: dòng 3: không có tỉnh «P99»; gần nhất: Phú Thọ, Phú Yên, Hà Nội; dòng 4: «Total» là dòng của mọi đơn vị cộng lại hoặc bình quân, không phải một đơn vị: không đọc; dòng 5: «Quảng Trị», SC11 đã có 1 ở dòng 2, ở đây là 3; và 2 chỗ khác.',
      en: '2018.csv: 5 places not taken: line 3: there is no province “P99”; the nearest are Phú Thọ, Phú Yên, Hà Nội; line 4: “Total” is a line of all units together and no unit: not read; line 5: “Quảng Trị”, SC11 is 1 at line 2 already, here 3; and 2 more.',
    })
  })
  it('is nothing where all was taken, and one place is one', () => {
    expect(told('Province,SC11\nP30,1\nP30,1\n')).toBeNull()
    expect(told('Province,SC11\nP30,1\nP23,x\n')?.en).toMatch(/^2018\.csv: 1 place not taken: line 3: “x”/)
  })
})
