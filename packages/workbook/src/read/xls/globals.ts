import type { DateSystem } from '@parscore/scoring'
import { Damaged } from '../damaged.js'
import { showsDate, showsPercent } from '../number-format.js'
import { PasswordNeeded } from '../password-needed.js'
import { type BiffText, codePageText, isKnownCodePage, readSst, unicodeText } from './biff-text.js'
import { RECORD, type Record, substream } from './record.js'

/** A sheet as the globals of an xls list it. */
export interface BoundSheet {
  readonly name: string
  /** Where its records begin in the stream. */
  readonly at: number
  readonly type: 'worksheet' | 'macrosheet' | 'chartsheet' | 'module'
  readonly isVeryHidden: boolean
}

/** What holds for the whole workbook. */
export interface Globals {
  readonly text: BiffText
  /** A code page that is not known, in which the texts stand; else `null`. */
  readonly strangeCodePage: number | null
  readonly sheets: readonly BoundSheet[]
  readonly strings: readonly string[]
  readonly dateSystem: DateSystem
  /** By the number of a cell's format: whether its numbers are days, and the name of its font. */
  readonly styles: readonly { readonly isDate: boolean; readonly isPercent: boolean; readonly font: string | null }[]
}

const [BIFF5, BIFF8] = [0x0500, 0x0600]
const SHEET_TYPES = ['worksheet', 'macrosheet', 'chartsheet', null, null, null, 'module'] as const
const VERY_HIDDEN = 2
const LATIN = 1252
/** Excel never gave a font this number. */
const NO_FONT = 4

/**
 * Reads the globals, the first part of the stream.
 *
 * @throws {Damaged} where the stream is none of Excel 5 to 2003
 * @throws {PasswordNeeded} where all behind is encrypted
 */
export function readGlobals(stream: Uint8Array): Globals {
  const view = new DataView(stream.buffer, stream.byteOffset, stream.byteLength)
  const version = stream.length >= 8 && view.getUint16(0, true) === RECORD.bof ? view.getUint16(4, true) : 0
  if (version !== BIFF5 && version !== BIFF8) throw new Damaged(NO_WORKBOOK)
  const records = [...substream(stream, 0)]
  if (records.some(({ id }) => id === RECORD.filePass)) throw new PasswordNeeded()
  const of = (id: number) => records.filter((record) => record.id === id)
  const codePage = of(RECORD.codePage)[0]?.view.getUint16(0, true) ?? LATIN
  const text = version === BIFF8 ? unicodeText : codePageText(codePage)
  const [dateMode] = of(RECORD.dateMode)
  const [sst] = of(RECORD.sst)
  return {
    text,
    strangeCodePage: version === BIFF8 || isKnownCodePage(codePage) ? null : codePage,
    sheets: of(RECORD.boundSheet).map((record) => boundSheet(record, text)),
    strings: sst ? readSst(sst.blocks) : [],
    dateSystem: dateMode?.view.getUint16(0, true) === 1 ? '1904' : '1900',
    styles: stylesOf(
      of(RECORD.xf),
      formatsOf(of(RECORD.format), text, version === BIFF8),
      fontsOf(of(RECORD.font), text),
    ),
  }
}

function boundSheet({ view, blocks: [block = new Uint8Array()] }: Record, text: BiffText): BoundSheet {
  return {
    name: text.short(block, 6),
    at: view.getUint32(0, true),
    type: SHEET_TYPES[view.getUint8(5)] ?? 'worksheet',
    isVeryHidden: (view.getUint8(4) & 3) === VERY_HIDDEN,
  }
}

function formatsOf(records: readonly Record[], text: BiffText, isLong: boolean): ReadonlyMap<number, string> {
  return new Map(
    records.map(({ view, blocks }) => [
      view.getUint16(0, true),
      isLong ? text.long(blocks, 2) : text.short(blocks[0] ?? new Uint8Array(), 2),
    ]),
  )
}

const fontsOf = (records: readonly Record[], text: BiffText): readonly string[] =>
  records.map(({ blocks: [block = new Uint8Array()] }) => text.short(block, 14))

const stylesOf = (
  records: readonly Record[],
  formats: ReadonlyMap<number, string>,
  fonts: readonly string[],
): Globals['styles'] =>
  records.map(({ view }) => {
    const [font, format] = [view.getUint16(0, true), view.getUint16(2, true)]
    const code = formats.get(format)
    return {
      isDate: showsDate(format, code),
      isPercent: showsPercent(format, code),
      font: fonts[font > NO_FONT ? font - 1 : font] ?? null,
    }
  })

const NO_WORKBOOK = {
  vi: 'phần sổ tính bên trong không phải của Excel 5 đến 2003',
  en: 'the workbook inside it is none of Excel 5 to 2003',
}
