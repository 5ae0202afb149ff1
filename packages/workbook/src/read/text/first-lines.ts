const LINE_FEED = 10
const CARRIAGE_RETURN = 13

/**
 * The bytes of the first lines of a text, so that what is never read of a huge file is never decoded.
 *
 * @param bytes of a text in any code
 * @param count lines that are kept
 * @param unit bytes of a letter: 2 in UTF-16, otherwise 1
 * @returns the same bytes where the text has no more lines
 * @example firstLines(new TextEncoder().encode('a\nb\nc'), 2, 1).length // 4
 */
export function firstLines(bytes: Uint8Array, count: number, unit: 1 | 2): Uint8Array {
  const end = bytes.includes(LINE_FEED) ? LINE_FEED : CARRIAGE_RETURN
  let lines = 0
  for (let at = 0; at < bytes.length; at += 1) {
    if (bytes[at] !== end) continue
    lines += 1
    if (lines === count) return bytes.subarray(0, Math.ceil((at + 1) / unit) * unit)
  }
  return bytes
}
