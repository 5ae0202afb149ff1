import type { Text } from '@parscore/scoring'
import { printable } from '@parscore/scoring'
import { fromLegacy, legacyCodeOf, mayBeLegacy } from '../legacy/legacy-code.js'
import { noteOf } from '../legacy/legacy-note.js'
import { maxTextLines } from '../limits.js'
import { firstLines } from './first-lines.js'
import { windows1252 } from './windows-1252.js'

/** A text file in Unicode. */
export interface DecodedText {
  /** NFC, lines parted by `\n`, without control characters. */
  readonly text: string
  /** What is to be said of its code; `null` for most. */
  readonly note: Text | null
}

/**
 * Decodes a text file as Vietnamese offices save it: UTF-8 with or without mark, UTF-16 (“Unicode text” of Excel), windows-1258
 * where the bytes are no UTF-8, and TCVN3 (ABC) or VNI where the letters tell so. Marks typed apart become one with their letter.
 *
 * @param bytes the file; of a longer one than any table or report that is read, the first {@link maxTextLines} lines
 * @returns `null` where the bytes are no text at all
 */
export function decodeText(bytes: Uint8Array): DecodedText | null {
  const utf16 = utf16Encoding(bytes)
  if (utf16) return inLines(new TextDecoder(utf16).decode(firstLines(bytes, maxTextLines, 2)))
  return isBinary(bytes) ? null : ofSingleBytes(firstLines(bytes, maxTextLines, 1))
}

function ofSingleBytes(bytes: Uint8Array): DecodedText {
  const written = inUtf8(bytes)
  if (written !== null) return inLines(written)
  const latin = inLines(windows1252(bytes))
  return latin.note ? latin : { ...cleaned(new TextDecoder('windows-1258').decode(bytes)), note: null }
}

function inUtf8(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    // No UTF-8: the older codes are tried next.
    return null
  }
}

/** Control characters that no program writes into a text, beside the bell that ends a cell copied from Word. */
const isControl = (byte: number) => byte < 7 || (byte > 13 && byte < 27)
/** One control character in so many bytes is what a slip of the hand leaves; noise has one in ten. */
const SLIPS = 100

function isBinary(bytes: Uint8Array): boolean {
  const start = bytes.subarray(0, 4096)
  return start.includes(0) || start.filter(isControl).length * SLIPS > start.length + SLIPS
}

const cleaned = (text: string) => ({ text: printable(text.replace(/\r\n?/g, '\n').normalize('NFC')) })

/** A text whose letters are of before Unicode is read by their code. */
function inLines(written: string): DecodedText {
  const { text } = cleaned(written)
  const code = legacyCodeOf(linesOf(text))
  if (code === null) return { text, note: null }
  const note = noteOf(code, linesOf(text))
  if (code === 'either') return { text, note }
  const lines = text.split('\n').map((line) => (mayBeLegacy(line) ? fromLegacy(line, code) : line))
  return { text: lines.join('\n').normalize('NFC'), note }
}

function* linesOf(text: string): Generator<string> {
  for (let from = 0; from <= text.length; ) {
    const to = text.indexOf('\n', from)
    yield text.slice(from, to < 0 ? text.length : to)
    if (to < 0) return
    from = to + 1
  }
}

/** Bytes at the start of a file that tell whether every other is 0, as in UTF-16 without a mark. */
const LOOKED_AT = 1024
const FEWEST = 8
/** So many of the bytes on one side are 0, and hardly any on the other: codes, numbers and separators are below 256. */
const ZEROS = 0.25

function utf16Encoding(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le'
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be'
  const start = bytes.subarray(0, LOOKED_AT)
  if (start.length < FEWEST) return null
  const zeros = (side: number) => start.filter((byte, at) => byte === 0 && at % 2 === side).length / (start.length / 2)
  const [even, odd] = [zeros(0), zeros(1)]
  if (even + odd < ZEROS || Math.min(even, odd) > 0.02) return null
  return odd > even ? 'utf-16le' : 'utf-16be'
}
