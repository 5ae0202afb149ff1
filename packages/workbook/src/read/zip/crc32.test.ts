import fc from 'fast-check'
import { expect, it } from 'vitest'
import { crc32 } from './crc32.js'

/** Bit by bit, as ISO 3309 has it. */
function bitByBit(bytes: Uint8Array): number {
  let rest = 0xffffffff
  for (const byte of bytes) {
    rest ^= byte
    for (let bit = 0; bit < 8; bit += 1) rest = rest & 1 ? 0xedb88320 ^ (rest >>> 1) : rest >>> 1
  }
  return (rest ^ 0xffffffff) >>> 0
}

it('the sum taken four bytes at a time is that of single bits, for any length', () => {
  expect(crc32(new TextEncoder().encode('123456789'))).toBe(3421780262)
  fc.assert(fc.property(fc.uint8Array({ maxLength: 70 }), (bytes) => crc32(bytes) === bitByBit(bytes)))
})
