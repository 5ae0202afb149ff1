import { maxPartBytes, maxUnpackedBytes } from './limits.js'

/** A file inside a zip as its directory tells. */
export interface ZipEntry {
  readonly name: string
  readonly packed: number
  readonly unpacked: number
  readonly encrypted: boolean
  readonly deflated: boolean
  /** Where its local header begins. */
  readonly offset: number
}

const END = 0x06054b50
const CENTRAL = 0x02014b50
const END_SIZE = 22
const LONGEST_COMMENT = 0xffff
/** Deflate makes a byte into at most so many. */
const MOST_PER_BYTE = 1032

/**
 * The directory of a zip, without unpacking anything.
 *
 * @param bytes the file
 * @returns the entries, or `null` where the directory is missing or cut off: the file is damaged
 */
export function zipDirectory(bytes: Uint8Array): ZipEntry[] | null {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const end = endRecord(view)
  if (end < 0) return null
  const count = view.getUint16(end + 10, true)
  let at = view.getUint32(end + 16, true)
  const entries: ZipEntry[] = []
  for (let index = 0; index < count; index += 1) {
    if (at + 46 > view.byteLength || view.getUint32(at, true) !== CENTRAL) return null
    const [nameLength, extra, comment] = [
      view.getUint16(at + 28, true),
      view.getUint16(at + 30, true),
      view.getUint16(at + 32, true),
    ]
    entries.push({
      name: new TextDecoder().decode(bytes.subarray(at + 46, at + 46 + nameLength)),
      packed: view.getUint32(at + 20, true),
      unpacked: view.getUint32(at + 24, true),
      encrypted: (view.getUint16(at + 8, true) & 1) === 1,
      deflated: view.getUint16(at + 10, true) === 8,
      offset: view.getUint32(at + 42, true),
    })
    at += 46 + nameLength + extra + comment
  }
  return entries
}

function endRecord(view: DataView): number {
  const last = view.byteLength - END_SIZE
  for (let at = last; at >= Math.max(0, last - LONGEST_COMMENT); at -= 1) {
    if (view.getUint32(at, true) === END) return at
  }
  return -1
}

/**
 * Whether a zip would unpack to more than is let in. The directory is believed where it says too much; where it says
 * little but the packed size could hold much, the entry is unpacked piece by piece, thrown away and counted.
 */
export async function isZipBomb(bytes: Uint8Array, entries: readonly ZipEntry[]): Promise<boolean> {
  const declared = entries.reduce((total, entry) => total + entry.unpacked, 0)
  if (declared > maxUnpackedBytes || entries.some((entry) => entry.unpacked > maxPartBytes)) return true
  const doubtful = entries.filter((entry) => entry.deflated && entry.packed * MOST_PER_BYTE > maxPartBytes)
  for (const entry of doubtful) if (await unpacksBeyond(bytes, entry)) return true
  return false
}

async function unpacksBeyond(bytes: Uint8Array, entry: ZipEntry): Promise<boolean> {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  if (entry.offset + 30 > view.byteLength) return false
  const start = entry.offset + 30 + view.getUint16(entry.offset + 26, true) + view.getUint16(entry.offset + 28, true)
  const packed = new Blob([bytes.slice(start, start + entry.packed)]).stream()
  const reader = packed.pipeThrough(new DecompressionStream('deflate-raw')).getReader()
  let size = 0
  try {
    for (let piece = await reader.read(); !piece.done; piece = await reader.read()) {
      size += piece.value.byteLength
      if (size > maxPartBytes) return true
    }
    return false
  } catch {
    // Broken data: the reader that comes after says so.
    return false
  } finally {
    await reader.cancel().catch(() => undefined)
  }
}
