import { fail, ok, type Result, sentence, type Text } from '@parscore/scoring'
import { type OfficeHead, openHead } from '@parscore/workbook'
import { output, text, year } from '../declaration/parameters.js'

/** The document that is drafted. */
export const draftOut = (usual: Text) =>
  output({
    label: { vi: 'Bản dự thảo', en: 'Draft' },
    placeholder: { vi: 'DỰ_THẢO.docx|.xlsx', en: 'DRAFT.docx|.xlsx' },
    help: { vi: 'văn bản dự thảo, docx hoặc xlsx', en: 'the draft, docx or xlsx' },
    endings: ['docx', 'xlsx'],
    usual,
  })

/** Who issues it. */
export const draftUnit = text({
  label: { vi: 'Cơ quan ban hành', en: 'Issuing agency' },
  placeholder: { vi: 'CƠ_QUAN', en: 'AGENCY' },
  help: { vi: 'cơ quan ban hành ghi trên văn bản', en: 'who issues the document' },
})

/** The year that a draft is of. */
export const draftYear = (help: Text) =>
  year({ label: { vi: 'Năm', en: 'Year' }, placeholder: { vi: 'NĂM', en: 'YEAR' }, help })

/** The head of a draft: what is not given is left open. */
export const draftHead = (unit: string | null): OfficeHead => ({
  ...openHead,
  agency: (unit ?? '').toLocaleUpperCase('vi'),
})

const ENDING: Text = {
  vi: '«{out}»: tên tệp phải có đuôi .docx hoặc .xlsx.',
  en: '“{out}”: the name must end in .docx or .xlsx.',
}

/** Which form the name of a draft asks for. */
export function draftForm(out: string): Result<'docx' | 'xlsx', Text> {
  if (/\.docx$/iu.test(out)) return ok('docx')
  return /\.xlsx$/iu.test(out) ? ok('xlsx') : fail(sentence(ENDING, { out }))
}
