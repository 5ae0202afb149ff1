import { expect, it } from 'vitest'
import { inBase85 } from './in-base-85.mjs'

/** As unpack-script.js reads it. */
function read(text) {
  const [length, letters] = text.split(' ')
  const digits = [...letters].map((letter) => letter.charCodeAt(0) - (letter > '<' ? 36 : 35))
  const bytes = Array.from({ length: digits.length / 5 }, (_, group) =>
    digits.slice(group * 5, group * 5 + 5).reduce((number, digit) => number * 85 + digit, 0),
  ).flatMap((number) => [24, 16, 8, 0].map((shift) => (number >>> shift) & 255))
  return bytes.slice(0, Number(length))
}

it.each([[[]], [[0]], [[255, 255, 255, 255]], [[1, 2, 3, 4, 5]], [Array.from({ length: 256 }, (_, byte) => byte)]])(
  'gives the same bytes back: %j',
  (bytes) => expect(read(inBase85(Uint8Array.from(bytes)))).toEqual(bytes),
)

it('has nothing in it that could end an element', () => {
  const every = Uint8Array.from({ length: 4096 }, (_, at) => (at * 37 + (at >> 5)) % 256)
  expect(inBase85(every)).not.toMatch(/[<>]?<|&lt;|-->/)
})
