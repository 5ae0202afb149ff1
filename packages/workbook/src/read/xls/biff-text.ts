import { macCentralEurope } from '../text/mac-central-europe.js'
import { windows1252 } from '../text/windows-1252.js'

/** How an xls writes its texts: BIFF8 (Excel 97 on) in Unicode, BIFF5 (Excel 5 and 95) in bytes of a code page. */
export interface BiffText {
  /** A text whose length is told by the byte before it. */
  short(block: Uint8Array, at: number): string
  /** A text whose length is told by two bytes before it; it may go on in the blocks behind. */
  long(blocks: readonly Uint8Array[], at: number): string
}

/** Whether letters have two bytes each, and whether formatting or how it is spoken stands behind them. */
const [WIDE, SPOKEN, RICH] = [0x01, 0x04, 0x08]

/** Reads letters over the ends of blocks; each block begins anew with the width of its letters. */
class BlockReader {
  #block = 0

  constructor(
    readonly blocks: readonly Uint8Array[],
    public at: number,
  ) {}

  get isAtEnd(): boolean {
    this.#advance()
    return this.#block >= this.blocks.length
  }

  u8(): number {
    this.#advance()
    const byte = this.blocks[this.#block]?.[this.at] ?? 0
    this.at += 1
    return byte
  }

  u16(): number {
    return this.u8() + this.u8() * 256
  }

  u32(): number {
    return this.u16() + this.u16() * 65_536
  }

  skip(bytes: number): void {
    for (let left = bytes; left > 0 && !this.isAtEnd; ) {
      const taken = Math.min(left, this.#left())
      this.at += taken
      left -= taken
    }
  }

  letters(count: number, flags: number): string {
    let isWide = (flags & WIDE) !== 0
    let text = ''
    while (text.length < count) {
      if (this.#left() <= 0) {
        if (this.#block + 1 >= this.blocks.length) return text
        this.#advance()
        isWide = (this.u8() & WIDE) !== 0
      }
      const size = isWide ? 2 : 1
      const taken = Math.max(1, Math.min(count - text.length, Math.floor(this.#left() / size)))
      const bytes = this.blocks[this.#block]?.subarray(this.at, this.at + taken * size) ?? new Uint8Array()
      text += isWide ? new TextDecoder('utf-16le').decode(bytes) : latin(bytes)
      this.at += taken * size
      if (bytes.length === 0) return text
    }
    return text
  }

  #left(): number {
    return (this.blocks[this.#block]?.length ?? 0) - this.at
  }

  #advance(): void {
    while (this.#block < this.blocks.length && this.#left() <= 0) {
      this.#block += 1
      this.at = 0
    }
  }
}

function latin(bytes: Uint8Array): string {
  let text = ''
  for (const byte of bytes) text += String.fromCharCode(byte)
  return text
}

function readUnicode(reader: BlockReader, length: number): string {
  const flags = reader.u8()
  const runs = flags & RICH ? reader.u16() : 0
  const spoken = flags & SPOKEN ? reader.u32() : 0
  const text = reader.letters(length, flags)
  reader.skip(runs * 4 + spoken)
  return text
}

/** Texts of BIFF8. */
export const unicodeText: BiffText = {
  short: (block, at) => readUnicode(new BlockReader([block], at + 1), block[at] ?? 0),
  long: (blocks, at) => {
    const reader = new BlockReader(blocks, at)
    return readUnicode(reader, reader.u16())
  },
}

/** The shared texts of a BIFF8 workbook (SST), in their order. */
export function readSst(blocks: readonly Uint8Array[]): string[] {
  const reader = new BlockReader(blocks, 4)
  const strings: string[] = []
  for (let left = reader.u32(); left > 0 && !reader.isAtEnd; left -= 1) strings.push(readUnicode(reader, reader.u16()))
  return strings
}

/** Code pages that browsers know by another name than their number. */
const CODE_PAGES: Readonly<Record<number, string>> = {
  874: 'windows-874',
  932: 'shift_jis',
  936: 'gbk',
  866: 'ibm866',
  949: 'euc-kr',
  950: 'big5',
  10000: 'macintosh',
  10007: 'x-mac-cyrillic',
  32768: 'macintosh',
}

/** Texts of BIFF5, in the code page that the workbook names; one that no browser knows is read as windows-1252. */
export function codePageText(codePage: number): BiffText {
  const decode = decoderOf(codePage) ?? windows1252
  const text = (block: Uint8Array, from: number, length: number) => decode(block.subarray(from, from + length))
  return {
    short: (block, at) => text(block, at + 1, block[at] ?? 0),
    long: ([block = new Uint8Array()], at) => text(block, at + 2, (block[at] ?? 0) + (block[at + 1] ?? 0) * 256),
  }
}

/** Whether the texts of a code page are read as they are meant. */
export const isKnownCodePage = (codePage: number): boolean => decoderOf(codePage) !== null

function decoderOf(codePage: number): ((bytes: Uint8Array) => string) | null {
  if (LATIN.has(codePage)) return windows1252
  if (codePage === MAC_CENTRAL_EUROPE) return macCentralEurope
  try {
    const decoder = new TextDecoder(CODE_PAGES[codePage] ?? `windows-${codePage}`)
    return (bytes) => decoder.decode(bytes)
  } catch {
    // A code page that this machine does not know.
    return null
  }
}

/** Excel writes 32769 for its own windows-1252. */
const LATIN = new Set([1252, 32769])
const MAC_CENTRAL_EUROPE = 10029
