import { describe, expect, it } from 'vitest'
import { reportFacts } from '../index.js'

const asked = (text: string) => reportFacts(text).questions.map(({ id }) => id)

describe('two numbers of one day that differ by swapped digits', () => {
  it('are one plan where no office issues so many plans a day', () => {
    const text =
      'Huyện đánh giá Kế hoạch số 148/KH-UBND ngày 09/3/2022 về số hóa.\nKết thúc Kế hoạch số 184/KH-UBND ngày 09/3/2022, huyện sẽ mở đợt mới.'
    expect(asked(text)).toEqual(['document-two-numbers'])
  })

  it.each([
    'Thông qua Nghị quyết số 24/NQ-HĐND ngày 09/3/2022 về học phí.\nThông qua Nghị quyết số 42/NQ-HĐND ngày 09/3/2022 về đầu tư.',
    'Có Kế hoạch số 12/KH-UBND ngày 09/3/2022 về học phí.\nCó Kế hoạch số 21/KH-UBND ngày 09/3/2022 về số hóa.',
    'Có Kế hoạch số 148/KH-UBND ngày 09/3/2022 về số hóa và số 184/KH-UBND ngày 09/3/2022 về tuyên truyền.',
  ])('are two where many are issued a day, they lie near or stand side by side: %s', (text) => {
    expect(asked(text)).toEqual([])
  })
})
