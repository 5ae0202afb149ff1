import { zlibSync } from 'fflate'

function whiteDot(): Uint8Array {
  const header = [0, 0, 0, 1, 0, 0, 0, 1, 8, 0, 0, 0, 0]
  const parts = [chunk('IHDR', header), chunk('IDAT', [...zlibSync(new Uint8Array([0, 255]))]), chunk('IEND', [])]
  return new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, ...parts.flat()])
}

function chunk(name: string, data: readonly number[]): number[] {
  const body = [...new TextEncoder().encode(name), ...data]
  return [...fourBytes(data.length), ...body, ...fourBytes(crc32(body))]
}

const fourBytes = (value: number): number[] =>
  [value >>> 24, value >>> 16, value >>> 8, value].map((byte) => byte & 255)

/** The check sum of PNG (ISO 3309). */
function crc32(bytes: readonly number[]): number {
  let crc = 0xffffffff
  for (const byte of bytes) {
    crc ^= byte
    for (let bit = 0; bit < 8; bit += 1) crc = crc & 1 ? (crc >>> 1) ^ 0xedb88320 : crc >>> 1
  }
  return ~crc >>> 0
}

/** What an Office that knows no SVG (before 2016) shows in the place of a picture: one white dot, as PNG. */
export const WHITE_DOT = whiteDot()
