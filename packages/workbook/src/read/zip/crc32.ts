/** What eight bits of rest come to. */
const STEP = Uint32Array.from({ length: 256 }, (_, byte) => {
  let rest = byte
  for (let bit = 0; bit < 8; bit += 1) rest = rest & 1 ? 0xedb88320 ^ (rest >>> 1) : rest >>> 1
  return rest
})

const stepped = (rest: number): number => (STEP[rest & 0xff] ?? 0) ^ (rest >>> 8)

/** What they come to one, two and three bytes further on: four bytes are taken at a time. */
const [STEP_2, STEP_3, STEP_4] = [
  STEP.map(stepped),
  STEP.map((rest) => stepped(stepped(rest))),
  STEP.map((rest) => stepped(stepped(stepped(rest)))),
]

/** The check sum that a zip keeps of each part (CRC-32 of ISO 3309). @example crc32(new TextEncoder().encode('123456789')) // 3421780262 */
export function crc32(bytes: Uint8Array): number {
  let rest = 0xffffffff
  const whole = bytes.length - (bytes.length % 4)
  for (let at = 0; at < whole; at += 4) {
    rest ^= (bytes[at] ?? 0) | ((bytes[at + 1] ?? 0) << 8) | ((bytes[at + 2] ?? 0) << 16) | ((bytes[at + 3] ?? 0) << 24)
    rest =
      (STEP_4[rest & 0xff] ?? 0) ^
      (STEP_3[(rest >>> 8) & 0xff] ?? 0) ^
      (STEP_2[(rest >>> 16) & 0xff] ?? 0) ^
      (STEP[rest >>> 24] ?? 0)
  }
  for (let at = whole; at < bytes.length; at += 1) rest = stepped(rest ^ (bytes[at] ?? 0))
  return (rest ^ 0xffffffff) >>> 0
}
