import { fullAddress, type Lang, sentence, type Text } from '@parscore/scoring'
import type { FilledTemplate } from '@parscore/workbook'

const OUTSIDE: Text = {
  vi: '{file} {at}: «{content}» nằm ngoài mẫu; giữ ở trang «Ngoài mẫu».',
  en: '{file} {at}: “{content}” stands outside the template; kept on the sheet “Ngoài mẫu”.',
}
const MORE: Text = {
  vi: '{file}: còn {n} mục ngoài mẫu, xem trang «Ngoài mẫu».',
  en: '{file}: {n} more things outside the template, see the sheet “Ngoài mẫu”.',
}
const READ: Text = {
  vi: '{file} {cell}: «{found}» (chữ) được ghi thành {value} (tiêu chí {code}).',
  en: '{file} {cell}: “{found}” (text) was written as {value} (criterion {code}).',
}
const RENAMED: Text = {
  vi: '{file} {cell}: tiêu đề «{found}» được hiểu là cột «{header}».',
  en: '{file} {cell}: the header “{found}” was read as the column “{header}”.',
}
const MOST = 20
const MOST_LETTERS = 80

/** What of a template was read otherwise than it stands, and what has no place in it. */
export function outsideLines({ file, account, read, renamed }: FilledTemplate, lang: Lang): readonly string[] {
  return [
    ...renamed.map(({ at, found, header }) => sentence(RENAMED, { file, cell: at.cell, found, header })),
    ...read.map(({ cell, code, found, value }) =>
      sentence(READ, { file, cell, code, found: text(found), value: text(value) }),
    ),
    ...account.left
      .slice(0, MOST)
      .map(({ sheet, cell, content }) =>
        sentence(OUTSIDE, { file, at: fullAddress(sheet, cell), content: text(content) }),
      ),
    ...(account.left.length > MOST ? [sentence(MORE, { file, n: account.left.length - MOST })] : []),
  ].map((line) => line[lang])
}

function text(value: FilledTemplate['account']['left'][number]['content']): string {
  const whole = value instanceof Date ? value.toISOString().slice(0, 10).split('-').reverse().join('/') : String(value)
  return whole.length > MOST_LETTERS ? `${whole.slice(0, MOST_LETTERS)}…` : whole
}
