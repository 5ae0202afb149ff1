import type { Text } from '@parscore/scoring'
import { Inflate, inflateSync } from 'fflate'
import { Damaged } from '../damaged.js'
import { maxPartBytes, maxUnpackedBytes } from '../limits.js'
import { TooLarge } from '../too-large.js'
import { crc32 } from './crc32.js'
import { type ZipEntry, zipDirectory } from './zip-directory.js'

const [STORED, DEFLATED] = [0, 8]
const LOCAL = 0x04034b50
const LOCAL_SIZE = 30
/** Packed bytes that are unpacked at a time where the directory lied about a size. */
const PIECE = 4 * 1024

/** The parts of an office document, each unpacked when it is asked for, and none unpacked beyond the limits. */
export class ZipParts {
  readonly entries: readonly ZipEntry[]
  readonly #bytes: Uint8Array
  readonly #byName: ReadonlyMap<string, ZipEntry>
  #unpacked = 0

  private constructor(bytes: Uint8Array, entries: readonly ZipEntry[]) {
    this.#bytes = bytes
    this.entries = entries
    this.#byName = new Map(entries.map((entry) => [partKey(entry.name), entry]))
  }

  /**
   * @throws {Damaged} where the zip has no directory
   * @throws {TooLarge} where it says that it holds more than is let in
   */
  static open(bytes: Uint8Array): ZipParts {
    const entries = zipDirectory(bytes)
    if (!entries) throw new Damaged(CUT_OFF)
    return new ZipParts(bytes, entries)
  }

  has(name: string): boolean {
    return this.#byName.has(partKey(name))
  }

  /** Names of the parts, as they are written in the file. */
  names(): string[] {
    return this.entries.map(({ name }) => name.replaceAll('\\', '/'))
  }

  /**
   * A part unpacked; `null` where the file has none of that name. Letter case and `\` for `/` make no difference, as in Office.
   *
   * @throws {Damaged} where its bytes are not what was packed
   * @throws {TooLarge} where it unpacks to more than is let in
   */
  part(name: string): Uint8Array | null {
    const entry = this.#byName.get(partKey(name))
    if (!entry) return null
    const bytes = this.#unpack(entry)
    this.#unpacked += bytes.length
    if (this.#unpacked > maxUnpackedBytes) throw new TooLarge(entry.name)
    return bytes
  }

  #unpack(entry: ZipEntry): Uint8Array {
    if (entry.unpacked > maxPartBytes) throw new TooLarge(entry.name)
    const packed = this.#packed(entry)
    if (entry.method === STORED) return checked(packed, entry)
    if (entry.method !== DEFLATED) throw new Damaged(unknownPacking(entry))
    try {
      const told = entry.unpacked >= packed.length ? inflateSync(packed, { out: new Uint8Array(entry.unpacked) }) : null
      if (told?.length === entry.unpacked && crc32(told) === entry.crc) return told
      return checked(inflatedWithin(packed, entry), entry)
    } catch (error) {
      if (error instanceof Damaged || error instanceof TooLarge) throw error
      throw new Damaged(brokenPart(entry), { cause: error })
    }
  }

  #packed({ name, offset, packed }: ZipEntry): Uint8Array {
    const view = new DataView(this.#bytes.buffer, this.#bytes.byteOffset, this.#bytes.byteLength)
    // Where bytes were cut out of a file its directory places the first parts before its beginning.
    if (offset < 0 || offset + LOCAL_SIZE > view.byteLength || view.getUint32(offset, true) !== LOCAL)
      throw new Damaged(brokenPart({ name }))
    const start = offset + LOCAL_SIZE + view.getUint16(offset + 26, true) + view.getUint16(offset + 28, true)
    if (start + packed > view.byteLength) throw new Damaged(brokenPart({ name }))
    return this.#bytes.subarray(start, start + packed)
  }
}

/** Unpacks piece by piece and stops at the limit, whatever the directory says. */
function inflatedWithin(packed: Uint8Array, { name }: ZipEntry): Uint8Array {
  const pieces: Uint8Array[] = []
  let length = 0
  const inflate = new Inflate((piece) => {
    pieces.push(piece)
    length += piece.length
  })
  for (let at = 0; at < packed.length; at += PIECE) {
    inflate.push(packed.subarray(at, at + PIECE), at + PIECE >= packed.length)
    if (length > maxPartBytes) throw new TooLarge(name)
  }
  const whole = new Uint8Array(length)
  let at = 0
  for (const piece of pieces) {
    whole.set(piece, at)
    at += piece.length
  }
  return whole
}

/** A digit that changed on a disk or a line is told here and nowhere else. */
function checked(bytes: Uint8Array, entry: ZipEntry): Uint8Array {
  if (crc32(bytes) !== entry.crc) throw new Damaged(brokenPart(entry))
  return bytes
}

const partKey = (name: string) => name.replaceAll('\\', '/').replace(/^\/+/, '').toLowerCase()

const CUT_OFF: Text = {
  vi: 'tệp bị cắt ngang, thiếu mục lục ở cuối',
  en: 'it is cut off, the directory at its end is missing',
}
const brokenPart = ({ name }: { readonly name: string }): Text => ({
  vi: `dữ liệu của phần «${name}» không còn nguyên`,
  en: `the data of its part “${name}” are not as they were packed`,
})
const unknownPacking = ({ name, method }: ZipEntry): Text => ({
  vi: `phần «${name}» nén theo cách ${method}, không dùng cho tệp văn phòng`,
  en: `its part “${name}” is packed by method ${method}, which office files do not use`,
})
