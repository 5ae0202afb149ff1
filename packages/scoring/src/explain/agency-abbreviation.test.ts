import { expect, it } from 'vitest'
import { isAbbreviation } from './agency-abbreviation.js'

it.each([
  ['STP', 'Sở Tư pháp'],
  ['STTTT', 'Sở Thông tin và Truyền thông'],
  ['SNN&MT', 'Sở Nông nghiệp và Môi trường'],
  ['VPUBND', 'Văn phòng UBND tỉnh'],
  ['BDT', 'Ban Dân tộc'],
])('%s may be %s', (short, long) => {
  expect(isAbbreviation(short, long)).toBe(true)
})

it.each([
  ['STP', 'Sở Tài chính'],
  ['Sở', 'Sở Tư pháp'],
  ['Sở Tư pháp', 'Sở Tư pháp'],
  ['S', 'Sở'],
  ['TT', 'Thanh tra tỉnh Hà Nam'],
])('%s is not %s', (short, long) => {
  expect(isAbbreviation(short, long)).toBe(false)
})
