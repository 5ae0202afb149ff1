import { formatNumber, fullAddress, type Lang, sentence, type Text } from '@parscore/scoring'
import { type FilledTemplate, isOnlyNamed, LEFT_KINDS, type LeftCell, uncountedSentence } from '@parscore/workbook'

const OUTSIDE: Text = {
  vi: '{at}: «{content}» nằm ngoài mẫu; giữ ở trang «Ngoài mẫu».',
  en: '{at}: “{content}” stands outside the template; kept on the sheet “Ngoài mẫu”.',
}
const NAMED: Text = {
  vi: '{at}: {kind} «{content}» không chép sang được; xem ở tệp gốc (ghi tên ở trang «Ngoài mẫu»).',
  en: '{at}: {kind} “{content}” cannot be copied; look at it in the file itself (named on the sheet “Ngoài mẫu”).',
}
const MORE: Text = {
  vi: '{file}: còn {n} mục ngoài mẫu, xem trang «Ngoài mẫu».',
  en: '{file}: {n} more things outside the template, see the sheet “Ngoài mẫu”.',
}
const RENAMED: Text = {
  vi: '{file} {cell}: tiêu đề «{found}» được hiểu là cột «{header}».',
  en: '{file} {cell}: the header “{found}” was read as the column “{header}”.',
}
const MOST = 20
const MOST_LETTERS = 80

/** What of a template was read otherwise than it stands, and what has no place in it. */
export function outsideLines(
  { file, account, uncounted, renamed, unread }: FilledTemplate,
  lang: Lang,
): readonly string[] {
  return [
    ...unread,
    ...renamed.map(({ at, found, header }) => sentence(RENAMED, { file, cell: at.cell, found, header })),
    ...uncounted.map((each) => uncountedSentence(file, each)),
    ...account.left.slice(0, MOST).map((left) => outsideLine(file, left)),
    ...(account.left.length > MOST ? [sentence(MORE, { file, n: account.left.length - MOST })] : []),
  ].map((line) => line[lang])
}

function outsideLine(file: string, { sheet, cell, kind, content }: LeftCell): Text {
  const place = cell === '' ? `«${sheet}»` : fullAddress(sheet, cell)
  const at = sheet === '' ? file : `${file} ${place}`
  const words = { at, kind: LEFT_KINDS[kind].toLowerCase(), content: text(content) }
  return sentence(isOnlyNamed(kind) ? NAMED : OUTSIDE, words)
}

function text(value: FilledTemplate['account']['left'][number]['content']): string | Text {
  if (typeof value === 'number') return { vi: formatNumber(value, 'vi'), en: formatNumber(value, 'en') }
  const whole = value instanceof Date ? value.toISOString().slice(0, 10).split('-').reverse().join('/') : String(value)
  return whole.length > MOST_LETTERS ? `${whole.slice(0, MOST_LETTERS)}…` : whole
}
