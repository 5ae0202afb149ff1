import { expect, it } from 'vitest'
import { reportFacts } from '../report-facts.js'

const asked = (text: string) => reportFacts(text).questions.map(({ id }) => id)

it.each([
  [
    'Trung tâm khai trương ngày 02/3/2018 theo tinh thần Nghị định số 61/2018/NĐ-CP ngày 23/4/2018 của Chính phủ.',
    'Trung tâm khai trương ngày 02/7/2018 theo tinh thần Nghị định số 61/2018/NĐ-CP ngày 23/4/2018 của Chính phủ.',
  ],
  [
    'Nghị quyết số 76/NQ-CP ngày 15/7/2021 của Chính phủ.\nSau khi Nghị quyết 76/NQ-CP được ban hành, ngày 27/6/2021 UBND tỉnh đã ban hành kế hoạch.',
    'Nghị quyết số 76/NQ-CP ngày 15/7/2021 của Chính phủ.\nSau khi Nghị quyết 76/NQ-CP được ban hành, ngày 27/8/2021 UBND tỉnh đã ban hành kế hoạch.',
  ],
])('what is done by a document is not done before it: %s', (wrong, right) => {
  expect(asked(wrong)).toEqual(['based-on-later'])
  expect(asked(right)).toEqual([])
})
