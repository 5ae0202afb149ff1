import { mutatedBytes, put } from './mutate-bytes.js'
import type { Random } from './random.js'

/** How the records of an Excel 97 workbook begin. */
const BEGIN = [0x09, 0x08, 0x10, 0x00, 0x00, 0x06] as const
const MOST_RECORDS = 20_000
/** Cells, texts, formulas, sheets, formats, merged cells, ends. */
const KINDS = [
  0x203, 0x27e, 0xbd, 0xfc, 0xfd, 0x6, 0x3c, 0x85, 0x809, 0xa, 0x208, 0xe5, 0x204, 0x205, 0x2f, 0x4bc, 0x221,
] as const

/** An xls of which some records are of another kind, length or content; the container around them stays. */
export function mutatedRecords(random: Random, given: Uint8Array): Uint8Array {
  const records = recordsOf(given)
  if (records.length === 0 || random.isOneIn(3)) return mutatedBytes(random, given)
  const bytes = Uint8Array.from(given)
  random.times(6, () => {
    const at = random.among(records) ?? 0
    const length = lengthAt(bytes, at)
    if (random.isOneIn(3)) put(bytes, at + 2, random.among([0, 1, 2, length + 1, length - 1, 0x7fff, 8224]) ?? 0, 2)
    else if (random.isOneIn(4)) put(bytes, at, random.among(KINDS) ?? 0, 2)
    else random.times(6, () => put(bytes, at + 4 + random.below(length), random.below(256), 1))
  })
  return bytes
}

function recordsOf(bytes: Uint8Array): readonly number[] {
  const records: number[] = []
  let at = bytes.findIndex((_, index) => BEGIN.every((byte, offset) => bytes[index + offset] === byte))
  while (at >= 0 && at + 4 < bytes.length && records.length < MOST_RECORDS) {
    records.push(at)
    at += 4 + lengthAt(bytes, at)
  }
  return records
}

const lengthAt = (bytes: Uint8Array, at: number): number => (bytes[at + 2] ?? 0) + 256 * (bytes[at + 3] ?? 0)
