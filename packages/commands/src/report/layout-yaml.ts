import { type Lang, layoutOf, type Text } from '@parscore/scoring'
import type { CheckedTables } from '@parscore/workbook'
import { stringify } from 'yaml'

const HEAD: Text = {
  vi: ' Bố cục các bảng như parscore đã hiểu. Sửa chỗ sai rồi dùng lại: parscore check TỆP --layout TỆP_NÀY\n role: code, title, maximum, self, appraisal, survey, result, target, change, percent, agency, evidence, explanation, note\n codes: mã viết thế nào, mỗi cấp một ví dụ từ trên xuống',
  en: ' The layout of the tables as parscore understood them. Correct what is wrong and give it again: parscore check FILE --layout THIS_FILE\n role: code, title, maximum, self, appraisal, survey, result, target, change, percent, agency, evidence, explanation, note\n codes: how codes are written, one example a level from the top',
}

/** The layouts of the tables of workbooks as a file that can be corrected and given again; `null` where no table was read. */
export function layoutYaml(files: readonly Pick<CheckedTables, 'sheets'>[], lang: Lang): string | null {
  const tables = files.flatMap(({ sheets }) => sheets.flatMap(({ reading }) => (reading ? [layoutOf(reading)] : [])))
  if (tables.length === 0) return null
  const head = HEAD[lang].replace(/^/gm, '#')
  return `${head}\n${stringify({ tables }, { lineWidth: 0 })}`
}
