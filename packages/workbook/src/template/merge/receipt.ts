import { type CellValue, sentence, type Text } from '@parscore/scoring'
import type { MergePart } from './merge-part.js'

/** What became of all that stands in a file: `came = taken + own + left`. */
export interface Receipt {
  readonly file: string
  /** Values, formulas, notes and links that stand in the file. */
  readonly came: number
  /** Of them what people filled in and was read. */
  readonly taken: number
  /** What the template itself has there. */
  readonly own: number
  /** What has no place in the template; each is named and kept on a sheet of its own. */
  readonly left: number
  readonly text: Text
}

const WORDS: Text = {
  vi: '{file}: {came} mục có nội dung, nhận {taken}, của mẫu {own}, ngoài mẫu {left}',
  en: '{file}: {came} things stand in it, {taken} taken, {own} the template’s own, {left} outside the template',
}

/** The receipt of a file. */
export function receiptOf({ file, template: { account } }: MergePart): Receipt {
  const counts = { came: account.came, taken: account.taken, own: account.own, left: account.left.length }
  return { file, ...counts, text: sentence(WORDS, { file, ...counts }) }
}

/** The receipt as a line of the log, with the hash of the file by which it can be known again. */
export function receiptLine(part: MergePart): readonly CellValue[] {
  const hash = part.hash ? ` (SHA-256 ${part.hash})` : ''
  const who = part.template.identity.part?.agency ?? part.file
  return [part.changed, who, null, null, null, null, receiptOf(part).text.vi + hash]
}
