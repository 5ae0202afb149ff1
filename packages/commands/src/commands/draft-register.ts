import { fail, ok, registerOf, sentence, type Text } from '@parscore/scoring'
import {
  draftRegisterDocument,
  officeReportDocx,
  officeReportXlsx,
  type RegisterSource,
  readText,
} from '@parscore/workbook'
import { z } from 'zod'
import { defineCommand } from '../declaration/command.js'
import { files } from '../declaration/parameters.js'
import { textPart } from '../declaration/part.js'
import { draftForm, draftHead, draftOut, draftUnit, draftYear } from '../inputs/draft-options.js'
import { ofFile } from '../inputs/of-file.js'
import { whyUnread } from '../inputs/opened.js'
import { writtenFile } from '../report/written-file.js'

const WORDS = {
  made: {
    vi: '{duties} nhiệm vụ ({undated} không nêu ngày hạn), {documents} văn bản, {findings} phát hiện qua kiểm tra ({open} chưa xử lý hoặc xử lý một phần).',
    en: '{duties} {duties:duty|duties} ({undated} without a day), {documents} {documents:document|documents}, {findings} {findings:finding|findings} of inspections ({open} open or settled in part).',
  },
  nothing: {
    vi: 'Không thấy nhiệm vụ, văn bản có số hay phát hiện qua kiểm tra nào trong tệp.',
    en: 'No duty, numbered document or inspection finding was seen in the files.',
  },
} as const satisfies Record<string, Text>

/** A register of duties, steering documents and inspection findings from the texts that state them. */
export const draftRegister = defineCommand({
  id: 'draft register',
  title: { vi: 'Lập sổ theo dõi', en: 'Draft a register' },
  help: {
    vi: 'sổ nhiệm vụ được giao (cơ quan, hạn), văn bản chỉ đạo (số, ngày, trích yếu) và phát hiện qua kiểm tra, từ kế hoạch và báo cáo bằng lời',
    en: 'a register of duties (agency, day), steering documents (number, date, title) and inspection findings, from plans and reports in words',
  },
  needs: {
    vi: 'Cần kế hoạch hoặc báo cáo bằng lời, và tên sổ',
    en: 'Plans or reports in words and the name of the register are needed',
  },
  takes: z.object({
    files: files({
      label: { vi: 'Văn bản', en: 'Documents' },
      placeholder: { vi: 'VĂN_BẢN…', en: 'DOCUMENT…' },
      help: { vi: 'kế hoạch, báo cáo bằng lời (docx, txt)', en: 'plans and reports in words (docx, txt)' },
      endings: ['docx', 'txt'],
      from: 'files',
    }),
    out: draftOut({ vi: 'so-theo-doi', en: 'register' }),
    year: draftYear({ vi: 'năm theo dõi (mặc định: năm nay)', en: 'the year of the register (this year by default)' }),
    unit: draftUnit,
  }),
  operands: ['out', 'files'],
  examples: [
    {
      title: { vi: 'Sổ theo dõi từ kế hoạch và báo cáo', en: 'A register from a plan and a report' },
      line: {
        vi: 'draft register so.xlsx ke-hoach.docx bao-cao.docx',
        en: 'draft register register.xlsx plan.docx report.docx',
      },
    },
  ],
  run: async ({ files: inputs, out, year, unit }, context) => {
    const form = draftForm(out)
    if (!form.ok) return form
    const sources: RegisterSource[] = []
    for (const input of inputs.files) {
      const bytes = await input.read()
      if (!bytes.ok) return fail(ofFile(input, bytes.error))
      const text = await readText(bytes.value)
      if (!text.ok) return fail(ofFile(input, whyUnread(text.error, context)))
      sources.push({ file: input.name, register: registerOf(text.value) })
    }
    const told = countsOf(sources)
    if (told.duties + told.documents + told.findings === 0) return fail(WORDS.nothing)
    const document = draftRegisterDocument(sources, year ?? context.today.year, draftHead(unit))
    const written = form.value === 'docx' ? await officeReportDocx(document) : await officeReportXlsx(document)
    return ok({
      report: [textPart([sentence(WORDS.made, told)[context.lang]])],
      files: [writtenFile('out', out, written, context.lang)],
      data: [{ files: inputs.files.map(({ path }) => path), ...told }],
      exit: 0,
    })
  },
})

function countsOf(sources: readonly RegisterSource[]) {
  const duties = sources.flatMap(({ register }) => register.duties)
  const findings = sources.flatMap(({ register }) => register.findings)
  return {
    duties: duties.length,
    undated: duties.filter(({ due }) => due === null).length,
    documents: sources.flatMap(({ register }) => register.documents).length,
    findings: findings.length,
    open: findings.filter(({ state }) => state === 'open' || state === 'partly').length,
  }
}
