const SECTOR = 512
const [FREE, END, FAT_SECTOR, NONE] = [0xffffffff, 0xfffffffe, 0xfffffffd, 0xffffffff]

/** A stream of a compound file; where a storage is named, it stands in that. */
export interface TestStream {
  readonly name: string
  readonly bytes: Uint8Array
  readonly storage?: string
}

/** A compound file ([MS-CFB]) of some streams, each padded beyond the size below which streams are kept in small sectors. */
export function compoundOf(streams: readonly TestStream[]): Uint8Array {
  const contents = streams.map(({ bytes }) => padded(bytes, Math.max(4096, Math.ceil(bytes.length / SECTOR) * SECTOR)))
  const storages = [...new Set(streams.flatMap(({ storage }) => (storage === undefined ? [] : [storage])))]
  const sectors = contents.map((content) => content.length / SECTOR)
  const entries = 1 + streams.length + storages.length
  const directorySectors = Math.ceil((entries * 128) / SECTOR)
  const fat = new DataView(new ArrayBuffer(SECTOR))
  for (let at = 0; at < SECTOR / 4; at += 1) fat.setUint32(at * 4, FREE, true)
  fat.setUint32(0, FAT_SECTOR, true)
  chain(fat, 1, directorySectors)
  const starts = sectors.map((_, index) => 1 + directorySectors + sectors.slice(0, index).reduce((a, b) => a + b, 0))
  for (const [index, start] of starts.entries()) chain(fat, start, sectors[index] ?? 0)
  const directory = new Uint8Array(directorySectors * SECTOR)
  const view = new DataView(directory.buffer)
  const idOf = (storage: string | undefined) =>
    streams.flatMap((stream, index) => (stream.storage === storage ? [index + 1] : []))
  const storageIds = storages.map((_, index) => 1 + streams.length + index)
  entry(view, 0, 'Root Entry', 5, { child: [...idOf(undefined), ...storageIds][0] ?? NONE })
  const next = (ids: readonly number[], id: number) => ids[ids.indexOf(id) + 1] ?? NONE
  for (const [index, { name, storage }] of streams.entries()) {
    const siblings = storage === undefined ? [...idOf(undefined), ...storageIds] : idOf(storage)
    const size = contents[index]?.length ?? 0
    entry(view, index + 1, name, 2, { right: next(siblings, index + 1), start: starts[index] ?? 0, size })
  }
  for (const [index, storage] of storages.entries()) {
    const id = storageIds[index] ?? 0
    entry(view, id, storage, 1, {
      right: next([...idOf(undefined), ...storageIds], id),
      child: idOf(storage)[0] ?? NONE,
    })
  }
  return Buffer.concat([header(), new Uint8Array(fat.buffer), directory, ...contents])
}

function header(): Uint8Array {
  const bytes = new Uint8Array(SECTOR)
  bytes.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1])
  const view = new DataView(bytes.buffer)
  view.setUint16(30, 9, true)
  view.setUint16(32, 6, true)
  view.setUint32(48, 1, true)
  view.setUint32(56, 4096, true)
  view.setUint32(60, END, true)
  view.setUint32(68, END, true)
  for (let at = 0; at < 109; at += 1) view.setUint32(76 + at * 4, at === 0 ? 0 : FREE, true)
  return bytes
}

function chain(fat: DataView, start: number, length: number): void {
  for (let at = 0; at < length; at += 1) fat.setUint32((start + at) * 4, at === length - 1 ? END : start + at + 1, true)
}

interface Links {
  readonly right?: number
  readonly child?: number
  readonly start?: number
  readonly size?: number
}

function entry(view: DataView, id: number, name: string, type: number, links: Links): void {
  const at = id * 128
  for (const [index, letter] of [...name].entries()) view.setUint16(at + index * 2, letter.charCodeAt(0), true)
  view.setUint16(at + 64, (name.length + 1) * 2, true)
  view.setUint8(at + 66, type)
  view.setUint32(at + 68, NONE, true)
  view.setUint32(at + 72, links.right ?? NONE, true)
  view.setUint32(at + 76, links.child ?? NONE, true)
  view.setUint32(at + 116, links.start ?? END, true)
  view.setUint32(at + 120, links.size ?? 0, true)
}

const padded = (bytes: Uint8Array, length: number): Uint8Array => {
  const all = new Uint8Array(length)
  all.set(bytes)
  return all
}

/** Records of an xls one after another, each given as its number and its bytes. */
export const biffOf = (...records: readonly (readonly [id: number, bytes: readonly number[]])[]): Uint8Array =>
  Uint8Array.from(
    records.flatMap(([id, bytes]) => [id & 255, id >> 8, bytes.length & 255, bytes.length >> 8, ...bytes]),
  )
