import { describe, expect, it } from 'vitest'
import { readText } from '../../../testing/read-text.js'
import { brokenRests } from './left-over.js'

/** Rest, whole, what was done and their difference, of the rests of a text that are another. */
function broken(text: string) {
  const { windows, cues } = readText(text)
  return windows
    .flatMap((window) => brokenRests(window, cues))
    .map(({ rest, whole, done, expected }) => [rest.value, whole.value, done.value, expected])
}

describe('what is left', () => {
  it.each([
    [
      'of posts',
      'Được giao 2.105 biên chế; có mặt 2.031 biên chế, còn 84 biên chế chưa tuyển.',
      ['84', '74'],
      [84, 2105, 2031, 74],
    ],
    [
      'in the sentence behind',
      'Tiếp nhận 3.318 hồ sơ, giải quyết 3.247 hồ sơ. Số chuyển kỳ sau 17 hồ sơ.',
      ['17', '71'],
      [17, 3318, 3247, 71],
    ],
    [
      'of tasks of a plan',
      'Kế hoạch giao 120 nhiệm vụ, đã hoàn thành 95 nhiệm vụ, còn 52 nhiệm vụ chưa hoàn thành.',
      ['52', '25'],
      [52, 120, 95, 25],
    ],
  ])('%s', (_, text, [wrong, right], expected) => {
    expect(broken(text)).toEqual([expected])
    expect(broken(text.replace(wrong ?? '', right ?? ''))).toEqual([])
  })

  it.each([
    [
      'two that stand side by side were done',
      'Tiếp nhận 812 hồ sơ; giải quyết trước hạn 780 hồ sơ, đúng hạn 20 hồ sơ, đang giải quyết 12 hồ sơ.',
    ],
    [
      'no slip of writing explains it',
      'Kế hoạch giao 120 nhiệm vụ, đã hoàn thành 95 nhiệm vụ, còn 13 nhiệm vụ chưa hoàn thành.',
    ],
    [
      'the figure has one digit, which is soon like another',
      'Kế hoạch giao 12 nhiệm vụ, đã hoàn thành 9 nhiệm vụ, còn 4 nhiệm vụ chưa hoàn thành.',
    ],
    [
      'the difference is told under another name',
      'Tiếp nhận 812 hồ sơ: trực tuyến 796 hồ sơ, trực tiếp 16 hồ sơ; đã giải quyết 796 hồ sơ, còn 61 hồ sơ chưa giải quyết.',
    ],
  ])('is not asked about where %s', (_, text) => expect(broken(text)).toEqual([]))
})
