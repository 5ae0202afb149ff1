import { fail, type Lang, ok, type Result, sentence, type Text } from '@parscore/scoring'
import {
  type Annotated,
  annotate,
  type CheckedWorkbook,
  faultOfFile,
  findingsBySheet,
  textToWorkbook,
  unicodeFont,
} from '@parscore/workbook'
import type { InputFile } from '../declaration/input-file.js'
import type { OutputFile } from '../declaration/outcome.js'
import { notePart, textPart } from '../declaration/part.js'
import { ofFile } from '../inputs/of-file.js'
import { way } from './ways.js'

const SAVE_AS_XLSX: Text = {
  vi: `${way('mendXlsx')} mở tệp bằng Excel hoặc LibreOffice, lưu thành xlsx rồi chạy lại.`,
  en: `${way('mendXlsx')} open it in Excel or LibreOffice, save it as xlsx and run again.`,
}
const NO_MACROS: Text = {
  vi: '«{path}»: tệp gốc không phải loại có macro, bản sao phải có đuôi .xlsx.',
  en: '“{path}”: the input is not of the kind with macros, so the copy must end in .xlsx.',
}
const MACROS_OUT: Text = {
  vi: 'Bản sao .xlsx không mang theo macro của tệp gốc; đặt tên đuôi .xlsm để giữ macro.',
  en: 'The .xlsx copy does not have the macros of the input; a name that ends in .xlsm keeps them.',
}
const IN_UNICODE: Text = {
  vi: 'Bản sao đã chuyển toàn bộ {n} đoạn chữ từ bảng mã cũ sang Unicode; tệp gốc giữ nguyên.',
  en: 'In the copy all {n} texts in a code from before Unicode are Unicode; the input is as it was.',
}
const OTHER_FONTS: Text = {
  vi: ' Phông cũ được thay: {fonts}.',
  en: ' Fonts of that code were replaced: {fonts}.',
}
const ANNOTATED: Text = {
  vi: 'Bản sao có chú thích: {path} ({mended} ô đã sửa, {commented} ô có chú thích)',
  en: 'Annotated copy: {path} ({mended} {mended:cell|cells} mended, {commented} with a comment)',
}

/** What is copied, and under which name. */
export interface CopyOf {
  readonly bytes: Uint8Array
  readonly file: InputFile
  readonly out: string
}

/**
 * A copy in which certain repairs are made and every finding is a comment.
 *
 * @returns the copy, or in a sentence why there is none
 */
export async function annotatedCopy(
  { bytes, file, out }: CopyOf,
  checked: CheckedWorkbook,
  lang: Lang,
): Promise<Result<readonly OutputFile[], Text>> {
  if (checked.format === 'xls' || checked.format === 'ods' || checked.format === 'docx')
    return fail(ofFile({ path: file.name }, SAVE_AS_XLSX))
  const keepsMacros = /\.xlsm$/i.test(out)
  const made = await annotated(bytes, checked, lang, keepsMacros ? 'keep' : 'take-out')
  if (!made.ok) return fail(ofFile({ path: file.name }, made.error))
  const copy = made.value
  if (keepsMacros && copy.macros === 'none') return fail(sentence(NO_MACROS, { path: out }))
  const { mended, commented, macros, unicode } = copy
  const told = [
    ...(unicode === null ? [] : [notePart(inUnicode(unicode)[lang])]),
    ...(macros === 'taken-out' ? [notePart(MACROS_OUT[lang])] : []),
    textPart(['', sentence(ANNOTATED, { path: out, mended, commented })[lang]]),
  ]
  return ok([{ parameter: 'fix', name: out, bytes: copy.bytes, told }])
}

function inUnicode({ texts, fonts }: NonNullable<Annotated['unicode']>): Text {
  const turned = sentence(IN_UNICODE, { n: texts })
  if (fonts.length === 0) return turned
  const other = sentence(OTHER_FONTS, { fonts: fonts.map((font) => `${font} → ${unicodeFont(font)}`).join(', ') })
  return { vi: turned.vi + other.vi, en: turned.en + other.en }
}

async function annotated(
  bytes: Uint8Array,
  checked: CheckedWorkbook,
  lang: Lang,
  macros: 'keep' | 'take-out',
): Promise<Result<Annotated, Text>> {
  const [first] = [...checked.sheets, ...checked.documents]
  if (checked.format === 'text' && first) {
    const { bytes: workbook, sheet } = await textToWorkbook(first.grid)
    return ok(annotate(workbook, new Map([[sheet, first.findings]]), lang))
  }
  try {
    return ok(annotate(bytes, findingsBySheet(checked), lang, macros))
  } catch (error) {
    // A part that no check reads, such as a picture, may be damaged; it cannot be copied.
    const fault = faultOfFile(error)
    if (fault === null) throw error
    return fail(fault)
  }
}
