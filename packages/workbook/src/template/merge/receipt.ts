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

const TAKEN: Text = {
  vi: '{file}: nhận {taken} mục đơn vị đã điền',
  en: '{file}: {taken} {taken:entry|entries} of the agency taken',
}
const LEFT: Text = {
  vi: '{file}: nhận {taken} mục đơn vị đã điền; {left} mục nằm ngoài mẫu, giữ ở trang «Ngoài mẫu»',
  en: '{file}: {taken} {taken:entry|entries} of the agency taken; {left} outside the template, kept on the sheet “Ngoài mẫu”',
}

/** The receipt of a file. */
export function receiptOf({ file, template: { account } }: MergePart): Receipt {
  const counts = { came: account.came, taken: account.taken, own: account.own, left: account.left.length }
  return { file, ...counts, text: sentence(counts.left === 0 ? TAKEN : LEFT, { file, ...counts }) }
}

/** The receipt as a line of the log, with the hash of the file by which it can be known again. */
export function receiptLine(part: MergePart): readonly CellValue[] {
  const hash = part.hash ? ` (SHA-256 ${part.hash})` : ''
  const who = part.template.identity.part?.agency ?? part.file
  return [part.changed, who, null, null, null, null, receiptOf(part).text.vi + hash]
}
