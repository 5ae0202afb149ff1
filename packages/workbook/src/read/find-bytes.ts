/** Where bytes first stand in a file, or -1. @example findBytes(new Uint8Array([1, 2, 3]), [2, 3]) // 1 */
export function findBytes(bytes: Uint8Array, wanted: readonly number[]): number {
  const [first = 0] = wanted
  const last = bytes.length - wanted.length
  for (let at = bytes.indexOf(first); at >= 0 && at <= last; at = bytes.indexOf(first, at + 1)) {
    if (wanted.every((byte, index) => bytes[at + index] === byte)) return at
  }
  return -1
}
