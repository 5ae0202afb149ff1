import { describe, expect, it } from 'vitest'
import { readText } from '../../../testing/read-text.js'
import { isShareExplained } from './share-explained.js'

describe('a share', () => {
  it.each([
    ['Có 1.186 hồ sơ đúng hạn, 18 hồ sơ trễ hạn, đạt 98,5%.', true],
    ['Có 1.204 hồ sơ, 18 hồ sơ trễ hạn, đúng hạn đạt 98,5%.', true],
    ['Có 1.204 hồ sơ, 18 hồ sơ trễ hạn, đúng hạn đạt 95,8%.', false],
    ['Có 0 hồ sơ trễ hạn trên 1.204 hồ sơ, chiếm 0%.', false],
  ])('«%s» is made by counts of its sentence: %s', (text, isMade) => {
    const { all } = readText(text)
    const share = all.find(({ kind }) => kind === 'share')
    expect(share && isShareExplained(share, all)).toBe(isMade)
  })
})
