import { describe, expect, it } from 'vitest'
import { reportFacts } from '../index.js'

const asked = (text: string) => reportFacts(text).questions.map(({ id }) => id)

describe('what was due', () => {
  it.each([
    'Huyện giao phòng 20 việc, 14 đến hạn, xong 11, 2 chậm.',
    'Trong 20 nhiệm vụ được giao có 14 nhiệm vụ đến hạn, đã hoàn thành 11, quá hạn 2.',
  ])('is asked about where done and late do not make it: %s', (text) => {
    expect(asked(text)).toEqual(['due-and-done'])
  })

  it.each([
    'Huyện giao phòng 20 việc, 14 đến hạn, xong 14, trong đó 2 chậm.',
    'Huyện giao phòng 20 việc; 14 việc đến hạn, đã hoàn thành 11 việc, chậm 3 việc, 6 việc chưa đến hạn.',
    'Huyện giao phòng 20 việc, đã đến hạn 14 việc, hoàn thành 11, quá hạn chưa xong 3.',
    'Huyện giao phòng 20 việc; 14 việc đến hạn, đã hoàn thành 12 việc (trong đó có 3 việc quá hạn), 2 việc đang thực hiện.',
  ])('is not where they do, or where what was late is among what was done: %s', (text) => {
    expect(asked(text)).toEqual([])
  })
})
