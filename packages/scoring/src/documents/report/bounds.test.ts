import { describe, expect, it } from 'vitest'
import { isAim, isBound } from './bounds.js'
import { figuresOf } from './figures.js'

const bounds = (text: string): readonly string[] =>
  figuresOf({ line: 1, text })
    .filter(isBound)
    .map((figure) => figure.text)

describe('a bound', () => {
  it.each([
    ['a share above', 'Có 06 đơn vị đạt trên 90%', ['90%']],
    ['a least', 'vượt mức tối thiểu 120 tin, bài; phấn đấu ít nhất 75%', ['120', '75%']],
    ['a most', 'còn không quá 512 đơn vị; hồ sơ trễ dưới 0,5%', ['512', '0,5%']],
    ['an open end', 'xếp loại Tốt (từ 80 điểm trở lên), đạt 92,5 điểm', ['80']],
    ['a range', 'mỗi xã có từ 02 đến 04 phòng; 31 đơn vị đạt từ 50% đến dưới 70%', ['02', '04', '50%', '70%']],
  ])('is %s', (_, text, found) => {
    expect(bounds(text)).toEqual(found)
  })
  it.each([
    ['what one of another is', '18.210 người trên 20.100 người, đạt 90,6%'],
    ['a change', 'tăng từ 96 lên 118 đơn vị, giảm từ 412 đến 386 phòng'],
    ['a result', 'đạt 87,3%, cao hơn năm trước 2,1 điểm'],
  ])('is not %s', (_, text) => {
    expect(bounds(text)).toEqual([])
  })
})

it('an aim is what is still to come', () => {
  const aims = (text: string) => figuresOf({ line: 1, text }).map(isAim)
  expect(aims('Phấn đấu giải quyết 98% hồ sơ')).toEqual([true])
  expect(aims('Phấn đấu sớm hơn; đã giải quyết 98% hồ sơ')).toEqual([false])
})
