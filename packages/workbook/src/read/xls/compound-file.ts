import { Damaged } from '../damaged.js'

const HEADER = 512
const [FREE_FROM, NONE] = [0xfffffffa, 0xffffffff]
const ENTRY = 128
const [STREAM, ROOT] = [2, 5]
const DIFAT_IN_HEADER = 109

/** A stream or storage as the directory of a compound file lists it. */
interface Entry {
  readonly name: string
  readonly type: number
  readonly left: number
  readonly right: number
  readonly child: number
  readonly start: number
  readonly size: number
}

/**
 * The container of xls and doc files ([MS-CFB]). Only what stands at its root is given: a chart or a workbook embedded in another
 * has streams of the same names in storages of their own.
 */
export class CompoundFile {
  readonly #bytes: Uint8Array
  readonly #view: DataView
  readonly #sectorSize: number
  readonly #fat: readonly number[]
  readonly #entries: readonly Entry[]

  /** @throws {Damaged} where its tables point outside the file or in circles */
  constructor(bytes: Uint8Array) {
    this.#bytes = bytes
    this.#view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
    if (bytes.length < HEADER) throw new Damaged(CUT_OFF)
    this.#sectorSize = 1 << this.#view.getUint16(30, true)
    if (this.#sectorSize !== 512 && this.#sectorSize !== 4096) throw new Damaged(BROKEN)
    this.#fat = this.#readFat()
    this.#entries = this.#readEntries()
  }

  /** Names of the streams at the root. */
  names(): string[] {
    return this.#atRoot().map(({ name }) => name)
  }

  /** A stream at the root by one of its names, letter case aside; `null` where there is none. */
  stream(...names: readonly string[]): Uint8Array | null {
    const wanted = names.map((name) => name.toLowerCase())
    const entry = this.#atRoot().find(({ type, name }) => type === STREAM && wanted.includes(name.toLowerCase()))
    return entry ? this.#read(entry) : null
  }

  #atRoot(): Entry[] {
    const root = this.#entries.find(({ type }) => type === ROOT)
    const found: Entry[] = []
    const seen = new Set<number>()
    const todo = root ? [root.child] : []
    for (let id = todo.pop(); id !== undefined; id = todo.pop()) {
      const entry = this.#entries[id]
      if (!entry || seen.has(id)) continue
      seen.add(id)
      found.push(entry)
      todo.push(entry.left, entry.right)
    }
    return found
  }

  #read({ start, size }: Entry): Uint8Array {
    const cutoff = this.#view.getUint32(56, true)
    if (size >= cutoff) return this.#chain(start, this.#fat).subarray(0, size)
    return this.#readMini(start, size)
  }

  /** Small streams share the stream of the root, in sectors of their own. */
  #readMini(start: number, size: number): Uint8Array {
    const root = this.#entries.find(({ type }) => type === ROOT)
    const container = root ? this.#chain(root.start, this.#fat) : new Uint8Array()
    const table = numbers(this.#chain(this.#view.getUint32(60, true), this.#fat))
    const mini = 1 << this.#view.getUint16(32, true)
    const stream = new Uint8Array(Math.ceil(size / mini) * mini)
    for (let [sector, at] = [start, 0]; at < size && sector < FREE_FROM; at += mini) {
      stream.set(container.subarray(sector * mini, (sector + 1) * mini), at)
      sector = table[sector] ?? NONE
    }
    return stream.subarray(0, size)
  }

  #sector(sector: number): Uint8Array {
    const from = (sector + 1) * this.#sectorSize
    if (from >= this.#bytes.length) throw new Damaged(CUT_OFF)
    return this.#bytes.subarray(from, from + this.#sectorSize)
  }

  #chain(start: number, table: readonly number[]): Uint8Array {
    const sectors: Uint8Array[] = []
    for (let sector = start; sector < FREE_FROM; sector = table[sector] ?? NONE) {
      if (sectors.length > this.#bytes.length / this.#sectorSize) throw new Damaged(BROKEN)
      sectors.push(this.#sector(sector))
    }
    const whole = new Uint8Array(sectors.length * this.#sectorSize)
    for (const [index, sector] of sectors.entries()) whole.set(sector, index * this.#sectorSize)
    return whole
  }

  #readFat(): number[] {
    const sectors: number[] = []
    for (let at = 0; at < DIFAT_IN_HEADER; at += 1) sectors.push(this.#view.getUint32(76 + at * 4, true))
    const limit = this.#bytes.length / this.#sectorSize
    let next = this.#view.getUint32(68, true)
    for (let count = 0; next < FREE_FROM && count <= limit; count += 1) {
      const more = numbers(this.#sector(next))
      next = more.pop() ?? NONE
      sectors.push(...more)
    }
    return sectors.filter((sector) => sector < FREE_FROM).flatMap((sector) => numbers(this.#sector(sector)))
  }

  #readEntries(): Entry[] {
    const directory = this.#chain(this.#view.getUint32(48, true), this.#fat)
    const view = new DataView(directory.buffer)
    return Array.from({ length: Math.floor(directory.length / ENTRY) }, (_, index) =>
      entryAt(directory, view, index * ENTRY),
    )
  }
}

function entryAt(directory: Uint8Array, view: DataView, at: number): Entry {
  const length = Math.min(64, Math.max(0, view.getUint16(at + 64, true) - 2))
  return {
    name: new TextDecoder('utf-16le').decode(directory.subarray(at, at + length)),
    type: view.getUint8(at + 66),
    left: view.getUint32(at + 68, true),
    right: view.getUint32(at + 72, true),
    child: view.getUint32(at + 76, true),
    start: view.getUint32(at + 116, true),
    size: view.getUint32(at + 120, true),
  }
}

function numbers(bytes: Uint8Array): number[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  return Array.from({ length: Math.floor(bytes.length / 4) }, (_, at) => view.getUint32(at * 4, true))
}

const CUT_OFF = { vi: 'tệp bị cắt ngang', en: 'it is cut off' }
const BROKEN = { vi: 'mục lục bên trong tệp bị sai', en: 'the tables inside it are wrong' }
