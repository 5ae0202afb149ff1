/** A file inside a zip as its directory tells. */
export interface ZipEntry {
  readonly name: string
  readonly packed: number
  readonly unpacked: number
  readonly crc: number
  readonly encrypted: boolean
  /** 0 stored as it is, 8 deflated; others are not used by office programs. */
  readonly method: number
  /** Where its local header begins in the bytes. */
  readonly offset: number
}

const END = 0x06054b50
const CENTRAL = 0x02014b50
const END_SIZE = 22
const LONGEST_COMMENT = 0xffff
/** What stands in a size or place that only the 64-bit record tells (files above 4 GB, and writers that always write one). */
const IN_ZIP64 = 0xffffffff
const ZIP64_EXTRA = 1

/**
 * The directory of a zip, without unpacking anything.
 *
 * @param bytes the file; bytes before and behind the zip are allowed, as unpackers allow them
 * @returns the entries, or `null` where the directory is missing or cut off: the file is damaged
 */
export function zipDirectory(bytes: Uint8Array): ZipEntry[] | null {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  for (let end = view.byteLength - END_SIZE; end >= lowestEnd(view); end -= 1) {
    if (view.getUint32(end, true) !== END) continue
    const entries = entriesBefore(view, bytes, end)
    if (entries) return entries
  }
  return null
}

const lowestEnd = (view: DataView) => Math.max(0, view.byteLength - END_SIZE - LONGEST_COMMENT)

/** The directory ends where its end record begins: what is written there tells how far all places are shifted. */
function entriesBefore(view: DataView, bytes: Uint8Array, end: number): ZipEntry[] | null {
  const count = view.getUint16(end + 10, true)
  const size = view.getUint32(end + 12, true)
  const told = view.getUint32(end + 16, true)
  const isTold = told + 4 <= view.byteLength && (count === 0 || view.getUint32(told, true) === CENTRAL)
  const start = isTold ? told : end - size
  if (start < 0) return null
  const shift = isTold ? 0 : start - told
  const entries: ZipEntry[] = []
  let at = start
  for (let index = 0; index < count; index += 1) {
    if (at + 46 > view.byteLength || view.getUint32(at, true) !== CENTRAL) return null
    entries.push(entryAt(view, bytes, at, shift))
    at += 46 + view.getUint16(at + 28, true) + view.getUint16(at + 30, true) + view.getUint16(at + 32, true)
  }
  return entries
}

function entryAt(view: DataView, bytes: Uint8Array, at: number, shift: number): ZipEntry {
  const nameLength = view.getUint16(at + 28, true)
  const fields = [view.getUint32(at + 24, true), view.getUint32(at + 20, true), view.getUint32(at + 42, true)]
  const [unpacked = 0, packed = 0, offset = 0] = fields.includes(IN_ZIP64)
    ? zip64Fields(view, at + 46 + nameLength, view.getUint16(at + 30, true), fields)
    : fields
  return {
    name: new TextDecoder().decode(bytes.subarray(at + 46, at + 46 + nameLength)),
    packed,
    unpacked,
    crc: view.getUint32(at + 16, true),
    encrypted: (view.getUint16(at + 8, true) & 1) === 1,
    method: view.getUint16(at + 10, true),
    offset: offset + shift,
  }
}

/** The fields that do not fit stand in their order in an extra field of their own. */
function zip64Fields(view: DataView, from: number, length: number, fields: readonly number[]): readonly number[] {
  const to = Math.min(from + length, view.byteLength)
  for (let at = from; at + 4 <= to; at += 4 + view.getUint16(at + 2, true)) {
    if (view.getUint16(at, true) !== ZIP64_EXTRA) continue
    let next = at + 4
    return fields.map((field) => {
      if (field !== IN_ZIP64 || next + 8 > to) return field
      next += 8
      return Number(view.getBigUint64(next - 8, true))
    })
  }
  return fields
}
