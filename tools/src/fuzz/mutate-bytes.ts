import type { Random } from './random.js'

const EDGES_16 = [0, 1, 0x7fff, 0xffff] as const
const EDGES_32 = [...EDGES_16, 0x7fffffff, 0x80000000, 0xffffffff] as const
const LONGEST_PIECE = 64

/** Bytes of which some are others, gone or twice, or that end early. */
export function mutatedBytes(random: Random, given: Uint8Array): Uint8Array {
  let bytes: Uint8Array = Uint8Array.from(given)
  random.times(8, () => {
    const at = random.below(bytes.length)
    const piece = at + random.below(LONGEST_PIECE)
    switch (random.below(10)) {
      case 0:
        bytes = joined(bytes.subarray(0, at), bytes.subarray(piece))
        break
      case 1:
        bytes = joined(bytes.subarray(0, at), bytes.subarray(at, piece), bytes.subarray(at))
        break
      case 2:
        if (random.isOneIn(3)) bytes = bytes.slice(0, Math.max(1, at))
        break
      case 3:
        put(bytes, at, random.among(EDGES_32) ?? 0, 4)
        break
      case 4:
        put(bytes, at, random.among(EDGES_16) ?? 0, 2)
        break
      default:
        put(bytes, at, random.below(256), 1)
    }
  })
  return bytes.length > 0 ? bytes : Uint8Array.of(0)
}

/** Writes a number from its low byte on. */
export function put(bytes: Uint8Array, at: number, value: number, size: number): void {
  for (let index = 0; index < size; index += 1)
    if (at + index < bytes.length) bytes[at + index] = Math.floor(value / 256 ** index) % 256
}

function joined(...parts: readonly Uint8Array[]): Uint8Array {
  const all = new Uint8Array(parts.reduce((size, { length }) => size + length, 0))
  let at = 0
  for (const part of parts) {
    all.set(part, at)
    at += part.length
  }
  return all
}
