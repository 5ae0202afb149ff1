import { describe, expect, it } from 'vitest'
import { reportFacts } from '../index.js'

const asked = (text: string) => reportFacts(text).questions.map(({ id }) => id)

describe('a list of values by period', () => {
  it.each([
    'Bồi dưỡng 90 lượt người (năm 2020: 21 lượt; năm 2021: 33 lượt; năm 2021: 36 lượt).',
    'Mở 31 lớp (quý I: 6 lớp, quý II: 8 lớp, quý II: 7 lớp, quý IV: 10 lớp).',
  ])('is asked about where one period stands twice and its neighbour not at all: %s', (text) => {
    expect(asked(text)).toEqual(['period-named-twice'])
  })

  it.each([
    'Bồi dưỡng 90 lượt người (năm 2020: 21 lượt; năm 2021: 33 lượt; năm 2022: 36 lượt).',
    'Cấp sở (năm 2020: 21 lượt; năm 2021: 33 lượt), cấp xã (năm 2020: 5 lượt; năm 2021: 8 lượt).',
    'Năm 2020: 21 lớp; năm 2021: 33 lớp; năm 2021: 640 học viên.',
    'Năm 2020: 21 lớp, năm 2021: 33 lớp, năm 2021: 30 lớp, năm 2022: 15 lớp.',
  ])('is not where each stands once, or two things are told: %s', (text) => {
    expect(asked(text)).toEqual([])
  })
})
