/** Numbers of the records that are read ([MS-XLS] 2.3). */
export const RECORD = {
  formula: 0x0006,
  eof: 0x000a,
  note: 0x001c,
  dateMode: 0x0022,
  filePass: 0x002f,
  font: 0x0031,
  continue: 0x003c,
  codePage: 0x0042,
  boundSheet: 0x0085,
  mulRk: 0x00bd,
  rString: 0x00d6,
  xf: 0x00e0,
  mergeCells: 0x00e5,
  sst: 0x00fc,
  labelSst: 0x00fd,
  number: 0x0203,
  label: 0x0204,
  boolErr: 0x0205,
  /** A formula as Excel 3 and 4 wrote it, which Numbers writes in files of Excel 97. */
  formula3: 0x0206,
  string: 0x0207,
  row: 0x0208,
  rk: 0x027e,
  formula4: 0x0406,
  format: 0x041e,
  bof: 0x0809,
} as const

/** One record of the stream of an xls: its number and its bytes, and those of the CONTINUE records behind it. */
export interface Record {
  readonly id: number
  readonly view: DataView
  readonly blocks: readonly Uint8Array[]
}

/**
 * The records of a stream from a place on, those that continue one joined to it; ends where the stream ends or is cut off.
 *
 * @param at where the first record begins
 */
export function* recordsFrom(stream: Uint8Array, at: number): Generator<Record> {
  const view = new DataView(stream.buffer, stream.byteOffset, stream.byteLength)
  let next = at
  while (next + 4 <= stream.length) {
    const id = view.getUint16(next, true)
    const first = stream.subarray(next + 4, next + 4 + view.getUint16(next + 2, true))
    const blocks = [first]
    next += 4 + first.length
    while (next + 4 <= stream.length && view.getUint16(next, true) === RECORD.continue) {
      const length = view.getUint16(next + 2, true)
      blocks.push(stream.subarray(next + 4, next + 4 + length))
      next += 4 + length
    }
    yield { id, view: new DataView(first.buffer, first.byteOffset, first.byteLength), blocks }
  }
}

/** The records of one part of the stream, from its BOF to its EOF; parts within it (embedded charts) are left out. */
export function* substream(stream: Uint8Array, at: number): Generator<Record> {
  let depth = 0
  for (const record of recordsFrom(stream, at)) {
    if (record.id === RECORD.bof) depth += 1
    else if (record.id === RECORD.eof) depth -= 1
    else if (depth === 1) yield record
    if (depth <= 0) return
  }
}
